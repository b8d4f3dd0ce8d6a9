import { type PeriodKey, parsePeriodKey, periodKey } from '@tertial/domain';
import type { SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { composePeriod } from './compose-report.ts';
import { composeReporting, type ReportingView, waitingFor } from './compose-reporting.ts';
import { type PeriodEvent, readPeriodEventRows } from './period-events.store.ts';
import { maySee, readReports } from './read-report.use-case.ts';

/** All units' reporting of a tertial; null where there is none, or none that the viewer may see. */
export async function readReporting(database: Database, by: SignedIn, period: string): Promise<ReportingView | null> {
  const key = parsePeriodKey(period);
  if (key === null) return null;
  const read = await database.inTenant(by.municipality, (tx) => readReports(tx, by, { period: key }));
  return maySee(read, key) ? composeReporting(read.tables, read.actor, key) : null;
}

/** When a tertial was opened, locked and opened again, and why; null where there is none, or none that the viewer may see. */
export async function readPeriodEvents(
  database: Database,
  by: SignedIn,
  period: string,
): Promise<readonly PeriodEvent[] | null> {
  const key = parsePeriodKey(period);
  if (key === null) return null;
  return database.inTenant(by.municipality, async (tx) => {
    const read = await readReports(tx, by, { period: 'none' });
    const isThere = read.tables.rows.periods.some((row) => periodKey(row) === period);
    return isThere && maySee(read, key) ? readPeriodEventRows(tx, by.municipality, period) : null;
  });
}

/** All tertials of plans that are decided, the latest first, without any report: that there is one is no secret. */
export async function readReportPeriods(database: Database, by: SignedIn) {
  const read = await database.inTenant(by.municipality, (tx) => readReports(tx, by, { period: 'none' }));
  return read.tables.rows.periods.map((row) => composePeriod(read.tables, read.actor, row));
}

/** The tertials that are open, the earliest first, with the reports that wait for the viewer. */
export async function readWaiting(database: Database, by: SignedIn): Promise<ReportingView[]> {
  const read = await database.inTenant(by.municipality, (tx) => readReports(tx, by, { period: 'open' }));
  const open = read.tables.rows.periods.filter(({ state }) => state === 'open').reverse();
  return open.flatMap((key: PeriodKey) => {
    const reporting = maySee(read, key) ? composeReporting(read.tables, read.actor, key) : null;
    return reporting ? [{ ...reporting, id: `toDo:${reporting.id}`, reports: waitingFor(reporting) }] : [];
  });
}
