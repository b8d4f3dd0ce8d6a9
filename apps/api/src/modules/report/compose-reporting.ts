import { type Actor, may, type PeriodKey, type ReportState } from '@tertial/domain';
import { swedishDay } from '../../platform/swedish-day.ts';
import { composePeriod, composeReport, type ReportView } from './compose-report.ts';
import type { ReportTables } from './report.tables.ts';

/** How far a unit has come, without its figures. */
export type ReportSummaryView = ReturnType<typeof summaryOf>;
/** All units' reporting of one tertial. */
export type ReportingView = NonNullable<ReturnType<typeof composeReporting>>;

/** All units' reporting of one tertial, as the one who asks may see it; null where there is no such period. */
export function composeReporting(tables: ReportTables, actor: Actor, key: PeriodKey) {
  const { rows } = tables;
  const row = rows.periods.find(({ year, tertial }) => year === key.year && tertial === key.tertial);
  if (!row) return null;
  const period = composePeriod(tables, actor, row);
  const following = may(actor, 'outcome.readUnreleased', {});
  const due = new Set(rows.due.filter(({ tertial }) => tertial === key.tertial).map(({ unitId }) => unitId));
  const reports = rows.units.flatMap(({ id }) => {
    const report = due.has(id) ? composeReport(tables, actor, id, key) : null;
    return report && report.due > 0 ? [summaryOf(report, actor)] : [];
  });
  return {
    id: period.id,
    period,
    periods: rows.periods
      .filter(({ state }) => following || state === 'locked')
      .map((each) => composePeriod(tables, actor, each)),
    reports,
    completeness: completenessOf(reports),
    fourEyes: rows.fourEyes,
  };
}

/** How many units have handed in, and when; what is approved was handed in. */
function completenessOf(reports: readonly ReportSummaryView[]) {
  const handedIn = reports.filter(({ state }) => state === 'handedIn' || state === 'approved');
  return {
    units: reports.length,
    handedIn: handedIn.length,
    approved: reports.filter(({ state }) => state === 'approved').length,
    inTime: handedIn.filter(({ inTime }) => inTime === true).length,
    late: handedIn.filter(({ inTime }) => inTime === false).length,
  };
}

const beingWritten: readonly ReportState[] = ['notStarted', 'inProgress', 'sentBack'];

/**
 * The reports that wait for the viewer: to fill and hand in, or to approve. Those that four eyes keep them from approving
 * are told, too, and whoever may lock waits for all of them.
 */
export function waitingFor({ period, reports }: ReportingView): ReportSummaryView[] {
  return reports.filter(
    ({ mine, state, acts, ownFigures }) =>
      mine && (period.canLock || beingWritten.includes(state) || acts.includes('approve') || ownFigures),
  );
}

function summaryOf(report: ReportView, actor: Actor) {
  const { id, unit, branch, state, revision, acts, ownFigures, due, answered } = report;
  const { events, rows, changes, period, unitPath } = report;
  const isIn = state === 'handedIn' || state === 'approved';
  // What was sent or taken back is not handed in any more.
  const handedInAt = (isIn ? events.find(({ act }) => act === 'handIn')?.at : null) ?? null;
  return {
    ...{ id, unit, branch, state, revision, acts, ownFigures, due, answered, handedInAt },
    mine: may(actor, 'outcome.record', { unitPath }) || may(actor, 'report.review', { unitPath }),
    warned: rows
      .flatMap(({ cells }) => cells)
      .filter(({ warnings, accepted }) => warnings.length > 0 && accepted === null).length,
    changed: changes.length,
    inTime: handedInAt && period.dueOn ? swedishDay(handedInAt) <= period.dueOn : null,
    lastComment: events.find(({ comment }) => comment !== null)?.comment ?? null,
  };
}
