import { type PeriodKey, periodKey, type Sex, type Tertial } from '@tertial/domain';
import { schemesIn } from '../../platform/status-schemes.ts';
import { toldOutcomes, withholdingIn } from './guarded.ts';
import type { LineageRows } from './lineage.rows.ts';

/** The rows, found by what they belong to. */
export type LineageTables = ReturnType<typeof lineageTables>;

/** How far somebody may see. */
export interface Sight {
  /** Nothing of a tertial before it is locked. */
  readonly releasedOnly: boolean;
  /** Plans that are not decided, too. */
  readonly drafts: boolean;
  /** Nothing about few people. */
  readonly guarded: boolean;
}

/** Files the rows once, and leaves out what may not be seen. */
export function lineageTables(rows: LineageRows, { releasedOnly, drafts, guarded }: Sight) {
  const editions = rows.indicators.filter(({ status }) => drafts || status !== 'draft');
  const yearOf = new Map(editions.map(({ id, year }) => [id, year]));
  const states = new Map(rows.periods.map((period) => [periodKey(period), period.state]));
  const isTold = (period: PeriodKey) => !releasedOnly || states.get(periodKey(period)) === 'locked';
  const isVisible = ({ indicatorId, tertial }: { indicatorId: string; tertial: Tertial }) => {
    const year = yearOf.get(indicatorId);
    return year !== undefined && isTold({ year, tertial });
  };
  const bySubject = <Row extends { indicatorId: string; tertial: Tertial }>(all: readonly Row[]) =>
    new Map(all.filter(isVisible).map((row) => [`${row.indicatorId}:${row.tertial}`, row]));
  const reporting = paired(rows.reporting);
  const exact = rows.outcomes.filter(isVisible);
  const withholding = guarded ? withholdingIn(editions, exact, reporting) : null;
  return {
    editions,
    /** What is kept back from who stands outside the circle; null within it. */
    withholding,
    byId: new Map(editions.map((edition) => [edition.id, edition])),
    states,
    /** Whether anything is told of a tertial. */
    isTold,
    schemeIn: schemesIn(rows.schemes, rows.periods),
    /** In the order of the organisation. */
    units: new Map(rows.units.map((unit) => [unit.id, unit])),
    goals: new Map(rows.goals.map((goal) => [goal.id, goal])),
    serviceAreas: rows.serviceAreas,
    targets: targetsOf(rows.targets),
    areas: paired(rows.areas),
    reporting,
    /** What totals are reckoned from; never told as it is. */
    exact: byFigure(exact),
    figures: byFigure(withholding ? toldOutcomes(editions, exact, withholding) : exact),
    alternatives: bySubject(rows.alternatives),
    comments: bySubject(rows.comments),
    judgements: bySubject(rows.judgements),
    approved: new Set(rows.approved.map(([unitId, year, tertial]) => `${unitId}${periodKey({ year, tertial })}`)),
  };
}

/** What names one figure. */
export function figureKey(indicatorId: string, unitId: string, tertial: Tertial, sex: Sex): string {
  return `${indicatorId}:${unitId}:${tertial}:${sex}`;
}

function byFigure(rows: LineageRows['outcomes']) {
  return new Map(rows.map((row) => [figureKey(row.indicatorId, row.unitId, row.tertial, row.sex), row]));
}

function paired(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}

function targetsOf(rows: LineageRows['targets']): Map<string, LineageRows['targets']> {
  const groups = new Map<string, LineageRows['targets']>();
  for (const row of rows) {
    const group = groups.get(row.indicatorId);
    if (group) group.push(row);
    else groups.set(row.indicatorId, [row]);
  }
  return groups;
}
