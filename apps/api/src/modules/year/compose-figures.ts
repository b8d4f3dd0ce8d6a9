import {
  bandsOf,
  isActiveIn,
  type MeasureDefinition,
  type Measurement,
  type PeriodKey,
  periodKey,
  type ResultOfTertial,
  resultOf,
  type TrendPoint,
  tertials,
  trend,
} from '@tertial/domain';
import type { IndicatorRow, OutcomeRow } from './year.rows.ts';
import { subjectKey, targetOf, type YearTables } from './year.tables.ts';

/** The shape of an indicator as far as the rules need it. */
export function measureOf(row: IndicatorRow): MeasureDefinition {
  const { unit, decimals, direction, construction, timing, aggregation, dueTertials } = row;
  return { unit, decimals, direction, construction, timing, aggregation, dueTertials };
}

/** What a unit measured; null where nothing is entered, or was withdrawn. */
export function measurementOf(row: OutcomeRow | undefined): Measurement | null {
  if (!row) return null;
  if (row.absence) return { kind: 'absent', reason: row.absence };
  if (row.numerator && row.denominator) {
    return { kind: 'ratio', numerator: row.numerator, denominator: row.denominator };
  }
  return row.value ? { kind: 'value', value: row.value } : null;
}

/**
 * The three results of an indicator: its units added up and held against the target.
 *
 * @param only The units to count, where not all of them are.
 */
export function figuresOf(
  tables: YearTables,
  row: IndicatorRow,
  only: ReadonlySet<string> | null = null,
): readonly ResultOfTertial[] {
  const reporting = tables.reporting.get(row.id) ?? [];
  const units = only === null ? reporting : reporting.filter(({ unitId }) => only.has(unitId));
  const outcomes = tables.outcomes.get(row.id) ?? [];
  return tertials.map((tertial) => {
    const parts = units.flatMap(({ unitId }) => {
      const outcome = outcomes.find((found) => found.unitId === unitId && found.tertial === tertial);
      const measurement = measurementOf(outcome);
      if (measurement === null && !isAsked(tables, unitId, { year: row.year, tertial })) return [];
      return [{ unitId, measurement, misreport: outcome?.misreport ?? null }];
    });
    const bands = bandsOf(tables.schemeIn({ year: row.year, tertial }));
    const stated = tables.alternatives.get(subjectKey(row.id, tertial)) ?? null;
    const result = resultOf(tertial, parts, measureOf(row), targetOf(tables, row.id), bands, stated);
    // Nobody is late where all who reported it are gone.
    return units.length > 0 && parts.length === 0 ? { ...result, status: 'notDue' } : result;
  });
}

/** Whether a unit is there in a tertial, so that it is asked for figures. */
export function isAsked({ units }: YearTables, unitId: string, period: PeriodKey): boolean {
  const unit = units.get(unitId);
  return unit !== undefined && isActiveIn(unit, period);
}

/** An indicator's figures as points in time. */
export function trendPoints(year: number, figures: readonly ResultOfTertial[]): TrendPoint[] {
  return figures.flatMap(({ tertial, total: { value, numerator, denominator } }) => {
    const share = numerator && denominator && { numerator, denominator };
    return value === null ? [] : [{ period: { year, tertial }, value, share }];
  });
}

/** The last figure of an indicator in its year. */
export function lastFigure(figures: readonly ResultOfTertial[]) {
  const last = figures.findLast(({ total }) => total.value !== null);
  return { lastOutcome: last?.total.value ?? null, lastTertial: last?.tertial ?? null };
}

/**
 * The trend of an indicator as the API tells it, by the custom of the tertial of its latest figure.
 *
 * @param points All that may be compared, in the order of time.
 */
export function trendOf(tables: YearTables, row: IndicatorRow, points: readonly TrendPoint[]) {
  const latest = points.at(-1);
  if (latest === undefined) return null;
  const { compareWith, arrow } = tables.schemeIn(latest.period);
  const found = trend(points, measureOf(row), targetOf(tables, row.id), compareWith);
  return found && { ...found, since: periodKey(found.since), arrow };
}
