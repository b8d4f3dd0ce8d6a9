import type { SchedulePeriodInput } from '../../__generated__/types.ts';
import type { RequestContext } from '../../context.ts';
import type { PeriodChange } from './change-period.use-case.ts';
import { readReporting } from './read-reporting.use-case.ts';

/** The answer to changing a tertial: the reporting as it stands now, or why it was refused. */
export async function periodChanged(context: RequestContext, period: string, refusal: PeriodChange) {
  if (refusal !== null) return { reporting: null, refusal };
  return { reporting: await readReporting(context.database, context.signedIn(), period), refusal };
}

/** The days as asked for; what is not said is none. */
export function calendarOf({ period, opensOn, dueOn, closesOn }: SchedulePeriodInput) {
  return { period, opensOn: opensOn ?? null, dueOn: dueOn ?? null, closesOn: closesOn ?? null };
}
