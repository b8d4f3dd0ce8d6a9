import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { schedulePeriod as change } from '../../change-period.use-case.ts';
import { calendarOf, periodChanged } from '../../period-changed.ts';

export const schedulePeriod: NonNullable<MutationResolvers['schedulePeriod']> = async (_parent, { input }, context) => {
  const refusal = await change(context.database, context.signedIn(), calendarOf(input), context.now());
  return periodChanged(context, input.period, refusal);
};
