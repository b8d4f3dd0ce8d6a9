import { type Actor, type PeriodKey, parsePeriodKey, secretAnswer } from '@tertial/domain';
import type { SignedIn } from '../../platform/actor.ts';
import type { Database, TenantTransaction } from '../../platform/database.ts';
import { NotPermitted, NotSignedIn } from '../../platform/failures.ts';
import { permit } from '../../platform/permit.ts';
import { isRowId } from '../../platform/row-id.ts';
import { composeReport, type ReportView } from './compose-report.ts';
import type { ReportRows } from './report.rows.ts';
import { type ReportChoice, readReportRows } from './report.store.ts';
import { type ReportTables, reportTables } from './report.tables.ts';

export type { ReportView } from './compose-report.ts';

/** What was read, by whom. */
export interface ReportsRead {
  readonly tables: ReportTables;
  readonly actor: Actor;
}

/** One unit's report of a tertial; null where there is none, or none that the viewer may see. */
export async function readReport(
  database: Database,
  by: SignedIn,
  unitId: string,
  period: string,
): Promise<ReportView | null> {
  const key = parsePeriodKey(period);
  if (!isRowId(unitId) || key === null) return null;
  const read = await database.inTenant(by.municipality, (tx) => readReports(tx, by, { period: key, unitId }));
  return maySee(read, key) ? composeReport(read.tables, read.actor, unitId, key) : null;
}

/** Reads reports with the roles of this moment. @throws NotSignedIn, NotPermitted */
export async function readReports(tx: TenantTransaction, by: SignedIn, choice: ReportChoice): Promise<ReportsRead> {
  const { municipality, personId } = by;
  const rows = await readReportRows(tx, municipality, personId, choice);
  if (!rows.viewer) throw new NotSignedIn();
  const actor: Actor = { personId, municipality, grants: rows.viewer.grants };
  if (!permit(actor, 'year.read', {})) throw new NotPermitted();
  const visible = permit(actor, 'outcome.readUnreleased', {}) ? rows : releasedOnly(rows);
  return { tables: reportTables(permit(actor, 'figure.readExact', {}) ? visible : withoutFigures(visible)), actor };
}

/** The rows as one sees them who may read nothing of a tertial before it is locked, nor of one that is opened again. */
function releasedOnly(rows: ReportRows): ReportRows {
  const locked = new Set(rows.periods.filter(({ state }) => state === 'locked').map((p) => `${p.year}${p.tertial}`));
  return { ...rows, outcomes: rows.outcomes.filter(({ year, tertial }) => locked.has(`${year}${tertial}`)) };
}

/**
 * The rows as one sees them who stands outside the circle: that there is a figure, but not which. A report holds but a part
 * of what decides which figures give each other away.
 */
function withoutFigures(rows: ReportRows): ReportRows {
  const outcomes = rows.outcomes.map((row) =>
    (row.value ?? row.numerator) === null ? row : { ...row, ...secretAnswer },
  );
  return { ...rows, outcomes, changed: [] };
}

/** Whether somebody may see the reports of a tertial: all who follow the work, and of a locked one everybody. */
export function maySee({ tables, actor }: ReportsRead, { year, tertial }: PeriodKey): boolean {
  const period = tables.periods.get(`${year}${tertial}`);
  return period?.state === 'locked' || permit(actor, 'outcome.readUnreleased', {});
}
