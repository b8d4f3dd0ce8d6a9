import {
  decideLocking,
  decideOpening,
  decideReopening,
  decideSchedule,
  type PeriodCalendar,
  type PeriodDecision,
  type PeriodRefusal,
  type PeriodState,
  parsePeriodKey,
} from '@tertial/domain';
import type { SignedIn } from '../../platform/actor.ts';
import { audit } from '../../platform/audit.ts';
import type { Database, TenantTransaction } from '../../platform/database.ts';
import { permit } from '../../platform/permit.ts';
import { releaseTotals, withdrawTotals } from '../../platform/release-totals.ts';
import { swedishDay } from '../../platform/swedish-day.ts';
import { composeReporting, type ReportingView } from './compose-reporting.ts';
import { type ReportsRead, readReports } from './read-report.use-case.ts';
import { holdPeriod, savePeriodCalendar, savePeriodState } from './report.writes.store.ts';

/** Why a tertial was not changed; null where it was. */
export type PeriodChange = PeriodRefusal | 'notPermitted' | 'notFound' | null;

interface Change {
  readonly event: 'period.schedule' | 'period.open' | 'period.lock' | 'period.reopen';
  readonly permitted: (read: ReportsRead) => boolean;
  readonly decide: (state: PeriodState, reporting: ReportingView) => PeriodDecision;
  readonly calendar?: PeriodCalendar;
}

/** Sets the days of a tertial. */
export function schedulePeriod(
  database: Database,
  by: SignedIn,
  { period, ...calendar }: PeriodCalendar & { readonly period: string },
  at: Date,
): Promise<PeriodChange> {
  const decide = (state: PeriodState) => decideSchedule(state, calendar, swedishDay(at));
  return changePeriod(database, by, period, at, { event: 'period.schedule', permitted: maySchedule, decide, calendar });
}

/** Opens a tertial that has not begun. */
export function openPeriod(database: Database, by: SignedIn, period: string, at: Date): Promise<PeriodChange> {
  return changePeriod(database, by, period, at, {
    event: 'period.open',
    permitted: maySchedule,
    decide: decideOpening,
  });
}

/** Locks a tertial, which releases it. */
export function lockPeriod(
  database: Database,
  by: SignedIn,
  { period, reason }: { readonly period: string; readonly reason: string | null },
  at: Date,
): Promise<PeriodChange> {
  const decide = (state: PeriodState, { reports }: ReportingView) =>
    decideLocking(state, reports.filter((report) => report.state !== 'approved').length, reason);
  return changePeriod(database, by, period, at, { event: 'period.lock', permitted: mayLock, decide });
}

/** Opens a locked tertial again. */
export function reopenPeriod(
  database: Database,
  by: SignedIn,
  { period, reason }: { readonly period: string; readonly reason: string },
  at: Date,
): Promise<PeriodChange> {
  const decide = (state: PeriodState) => decideReopening(state, reason);
  return changePeriod(database, by, period, at, { event: 'period.reopen', permitted: mayLock, decide });
}

/** Changes a tertial that nobody else can touch meanwhile: load, permit, decide, keep, tell. */
async function changePeriod(
  database: Database,
  by: SignedIn,
  period: string,
  at: Date,
  { event, permitted, decide, calendar }: Change,
): Promise<PeriodChange> {
  const key = parsePeriodKey(period);
  if (key === null) return 'notFound';
  const { municipality } = by;
  return database.inTenant(municipality, async (tx: TenantTransaction): Promise<PeriodChange> => {
    await holdPeriod(tx, municipality, key);
    const read = await readReports(tx, by, { period: key });
    const reporting = composeReporting(read.tables, read.actor, key);
    if (!permitted(read)) return 'notPermitted';
    if (!reporting) return 'notFound';
    const decision = decide(reporting.period.state, reporting);
    if (decision.kind === 'refused') return decision.reason;
    const { state, reason } = decision;
    if (calendar) await savePeriodCalendar(tx, municipality, key, calendar);
    if (state !== reporting.period.state) await savePeriodState(tx, municipality, key, { state, at });
    if (event === 'period.lock') await releaseTotals(tx, municipality, key, at);
    if (event === 'period.reopen') await withdrawTotals(tx, municipality, key);
    await audit(tx, by, [{ at, act: event, subject: { period, ...(calendar ?? { state, reason }) } }]);
    return null;
  });
}

function maySchedule({ actor }: ReportsRead): boolean {
  return permit(actor, 'period.schedule', {});
}

function mayLock({ actor, tables }: ReportsRead): boolean {
  return tables.roots.some(({ id }) => permit(actor, 'period.lock', { unitPath: [id] }));
}
