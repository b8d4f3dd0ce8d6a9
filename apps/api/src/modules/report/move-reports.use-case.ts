import { type ChangeReport, changeReport, parsePeriodKey, type ReportRefusal } from '@tertial/domain';
import type { SignedIn } from '../../platform/actor.ts';
import { audit } from '../../platform/audit.ts';
import type { Database, TenantTransaction } from '../../platform/database.ts';
import { inTurn, SomebodyWasFirst } from '../../platform/in-turn.ts';
import { permit } from '../../platform/permit.ts';
import { isRowId } from '../../platform/row-id.ts';
import { composeReport, rightTo } from './compose-report.ts';
import { maySee, readReports } from './read-report.use-case.ts';
import { holdPeriod, saveReport } from './report.writes.store.ts';

/** Why a report was not moved; null where it was. */
export type MoveRefusal = ReportRefusal | 'notPermitted' | 'notFound' | 'conflict' | null;

/** Reports to move by the same act. */
export interface MoveReports {
  readonly period: string;
  readonly act: ChangeReport['act'];
  readonly comment: string | null;
  readonly reports: readonly { readonly unitId: string; readonly expectedRevision: number }[];
}

/** Moves reports on, each in a transaction of its own, so that one that is refused holds no other back. */
export async function moveReports(
  database: Database,
  by: SignedIn,
  { period, reports, ...how }: MoveReports,
  at: Date,
): Promise<{ unitId: string; refusal: MoveRefusal }[]> {
  const results: { unitId: string; refusal: MoveRefusal }[] = [];
  for (const { unitId, expectedRevision } of reports) {
    const refusal = await moveReport(database, by, { unitId, period }, { ...how, expectedRevision }, at);
    results.push({ unitId, refusal });
  }
  return results;
}

/** Moves one report on: load, permit, decide, keep, tell. */
async function moveReport(
  database: Database,
  by: SignedIn,
  { unitId, period }: { readonly unitId: string; readonly period: string },
  command: ChangeReport,
  at: Date,
): Promise<MoveRefusal> {
  const key = parsePeriodKey(period);
  if (key === null || !isRowId(unitId)) return 'notFound';
  const { municipality, personId } = by;
  const move = async (tx: TenantTransaction): Promise<MoveRefusal> => {
    await holdPeriod(tx, municipality, key);
    const read = await readReports(tx, by, { period: key, unitId });
    const view = maySee(read, key) ? composeReport(read.tables, read.actor, unitId, key) : null;
    if (!view || view.due === 0) return 'notFound';
    if (!permit(read.actor, rightTo[command.act], view)) return 'notPermitted';
    const decision = changeReport(view, command, view.rules);
    if (decision.kind === 'conflict') return 'conflict';
    if (decision.kind === 'refused') return decision.reason;
    const { report, events } = decision;
    const saved = { municipality, at, by: personId };
    if (!(await saveReport(tx, { unitId, period: key, report, events }, saved))) throw new SomebodyWasFirst();
    await audit(
      tx,
      by,
      events.map(({ act }) => ({
        at,
        act: rightTo[command.act],
        subject: { unitId, period, revision: report.revision, event: act },
      })),
    );
    return null;
  };
  return inTurn<MoveRefusal>(database, municipality, move, 'conflict');
}
