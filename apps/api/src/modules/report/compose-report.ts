import {
  type Actor,
  may,
  moveRefusal,
  type PeriodKey,
  periodKey,
  type ReportAct,
  type ReportRules,
  reportActs,
  untouchedReport,
} from '@tertial/domain';
import { composeChanges, composeRow } from './compose-row.ts';
import type { PeriodRow } from './report.rows.ts';
import { pathOf, type ReportTables, unitThen } from './report.tables.ts';

/** A report as the one who asks may see it. */
export type ReportView = NonNullable<ReturnType<typeof composeReport>>;

/** Which right each act takes. */
export const rightTo = {
  handIn: 'report.handIn',
  takeBack: 'report.handIn',
  approve: 'report.review',
  sendBack: 'report.review',
} as const satisfies Record<ReportAct, string>;

/** One unit's reporting of one tertial; null where there is no such unit or period. */
export function composeReport(tables: ReportTables, actor: Actor, unitId: string, key: PeriodKey) {
  const path = pathOf(tables, unitId);
  const [unit] = path;
  const id = periodKey(key);
  const period = tables.periods.get(id);
  if (!unit || !period) return null;
  const unitPath = path.map((each) => each.id);
  const report = tables.reports.get(`${unitId} ${id}`) ?? untouchedReport;
  const events = tables.events.get(`${unitId} ${id}`) ?? [];
  const rows = (tables.due.get(`${unitId} ${key.tertial}`) ?? []).flatMap(({ indicatorId }) => {
    const indicator = tables.indicators.get(indicatorId);
    if (!indicator || indicator.year !== key.year) return [];
    const permitted = may(actor, 'outcome.record', { unitPath });
    const state = { periodState: period.state, reportState: report.state };
    return [composeRow(tables, indicator, { unitId, period: key, permitted, ...state })];
  });
  const answered = rows.filter(({ cells }) => cells.every(({ lack }) => lack === null)).length;
  const savers = rows.flatMap(({ cells }) => cells.flatMap(({ savedById }) => savedById ?? []));
  const rules: ReportRules = {
    periodState: period.state,
    missing: rows.length - answered,
    actorId: actor.personId,
    contributors: [...new Set([...savers, ...contributorsOf(tables, unitId, key, events)])],
    fourEyes: tables.rows.fourEyes,
  };
  const told = events.map((event) => ({ ...event, id: `${unitId}:${id}:${event.revision}` }));
  const since = tables.seen.get(`${unitId} ${id}`);
  const rightful = rows.length === 0 ? [] : reportActs.filter((act) => may(actor, rightTo[act], { unitPath }));
  return {
    id: `${unitId}:${id}`,
    ...unitThen(tables, unit, key.year),
    period: composePeriod(tables, actor, period),
    state: report.state,
    revision: report.revision,
    acts: rightful.filter((act) => moveRefusal(report.state, act, rules) === null),
    ownFigures: rightful.includes('approve') && moveRefusal(report.state, 'approve', rules) === 'ownFigures',
    due: rows.length,
    answered,
    events: told,
    changesSince: told.find(({ at }) => at.getTime() === since?.getTime()) ?? null,
    changes: composeChanges(tables, unitId, key),
    rows,
    rules,
    unitPath,
  };
}

/** Who has had a hand in a report since it was last approved: by saving a figure, whatever stands there now, or handing in. */
function contributorsOf(
  { rows }: ReportTables,
  unitId: string,
  { year, tertial }: PeriodKey,
  latestFirst: readonly { readonly act: string; readonly byId: string }[],
): string[] {
  const saved = rows.contributions.filter(
    (each) => each.unitId === unitId && each.year === year && each.tertial === tertial,
  );
  const approval = latestFirst.findIndex(({ act }) => act === 'approve');
  const since = approval === -1 ? latestFirst : latestFirst.slice(0, approval);
  return [...saved, ...since.filter(({ act }) => act === 'handIn')].map(({ byId }) => byId);
}

/** A tertial with its calendar, and what the viewer may do about it. */
export function composePeriod({ roots }: ReportTables, actor: Actor, period: PeriodRow) {
  const mayLock = roots.some(({ id }) => may(actor, 'period.lock', { unitPath: [id] }));
  return {
    ...period,
    id: periodKey(period),
    canSchedule: period.state !== 'locked' && may(actor, 'period.schedule', {}),
    canLock: period.state !== 'upcoming' && mayLock,
  };
}
