import { type PeriodKey, periodKey, type Sex, type Tertial } from '@tertial/domain';
import { schemesIn } from '../../platform/status-schemes.ts';
import { type Figure, figurePlace } from './analysis.figures.ts';
import type { AnalysisRows, PoolRow } from './analysis.rows.ts';

/** The rows, found by what they belong to. */
export type AnalysisTables = ReturnType<typeof analysisTables>;

/** How far somebody may see. */
interface AnalysisSight {
  /** Nothing of a tertial before it is locked. */
  readonly releasedOnly: boolean;
  /** Nothing about few people. */
  readonly guarded: boolean;
}

/** Files the rows once, so that composing is linear in their number. What is not released is left out where it may not be seen. */
export function analysisTables(rows: AnalysisRows, { releasedOnly, guarded }: AnalysisSight) {
  const editions = new Map(rows.indicators.map((row) => [row.id, row]));
  const states = new Map(rows.periods.map((period) => [periodKey(period), period.state]));
  const isTold = (period: PeriodKey) => !releasedOnly || states.get(periodKey(period)) === 'locked';
  const isVisible = (indicatorId: string, tertial: Tertial) => {
    if (!releasedOnly) return true;
    const edition = editions.get(indicatorId);
    return edition !== undefined && isTold({ year: edition.year, tertial });
  };
  const withFigures = new Set<string>();
  for (const [indicatorId, byUnit] of rows.figures) {
    for (const [unitId, ofUnit] of byUnit) {
      if (ofUnit.some((figure) => figure && isVisible(indicatorId, figure.tertial))) withFigures.add(unitId);
    }
  }
  const pools = new Map<string, PoolRow>();
  for (const pool of rows.pools) {
    if (!isVisible(pool.indicatorId, pool.tertial)) continue;
    pools.set(poolKey(pool.indicatorId, pool.tertial, pool.sex), pool);
    for (const unitId of pool.unitIds ?? rows.reporting.get(pool.indicatorId) ?? []) withFigures.add(unitId);
  }
  return {
    editions,
    states,
    guarded,
    /** Whether anything is told of a tertial: to who reads only what is released, nothing of what is not. */
    isTold,
    schemeIn: schemesIn(rows.schemes, rows.periods),
    reporting: rows.reporting,
    /** One unit's figure. */
    figureOf: (indicatorId: string, unitId: string, tertial: Tertial, sex: Sex): Figure | undefined =>
      isVisible(indicatorId, tertial)
        ? rows.figures.get(indicatorId)?.get(unitId)?.[figurePlace(tertial, sex)]
        : undefined,
    /** What several units' figures were pooled to. */
    poolOf: (indicatorId: string, tertial: Tertial, sex: Sex): PoolRow | undefined =>
      pools.get(poolKey(indicatorId, tertial, sex)),
    areaNames: new Map(rows.serviceAreas.map(({ id, name }) => [id, name])),
    units: new Map(rows.units.map((unit) => [unit.id, unit])),
    /** The units that anything is told of, in the order of the organisation. */
    unitsWithFigures: rows.units.flatMap(({ id }) => (withFigures.has(id) ? [id] : [])),
    goals: new Map(rows.goals.map((goal) => [goal.id, goal])),
    targets: grouped(
      rows.targets,
      (row) => row.indicatorId,
      (row) => row,
    ),
    areas: grouped(
      rows.areas,
      ([indicatorId]) => indicatorId,
      ([, areaId]) => areaId,
    ),
    alternatives: new Map(
      rows.alternatives
        .filter((row) => isVisible(row.indicatorId, row.tertial))
        .map((row) => [`${row.indicatorId}${row.tertial}`, row]),
    ),
    approved: new Set(rows.approved.map(([unitId, tertial]) => `${unitId}${tertial}`)),
  };
}

function poolKey(indicatorId: string, tertial: Tertial, sex: Sex): string {
  return `${indicatorId}${tertial}${sex}`;
}

function grouped<Row, Value>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  pick: (row: Row) => Value,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(pick(row));
    else groups.set(keyOf(row), [pick(row)]);
  }
  return groups;
}
