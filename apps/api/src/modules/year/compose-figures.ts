import {
  answersInAll,
  bandsOf,
  breaksSeries,
  type Coverage,
  coverageOf,
  isActiveIn,
  type MeasureDefinition,
  type PeriodKey,
  periodKey,
  type ResultOfTertial,
  resultOf,
  type Share,
  type TrendPoint,
  tertials,
  toldResult,
  trend,
} from '@tertial/domain';
import { measurementOf } from './measured.ts';
import type { IndicatorRow, OutcomeRow } from './year.rows.ts';
import { subjectKey, targetOf, type YearTables } from './year.tables.ts';

export { measurementOf } from './measured.ts';

/** The shape of an indicator as far as the rules need it. */
export function measureOf(row: IndicatorRow): MeasureDefinition {
  const { unit, decimals, direction, construction, timing, aggregation, dueTertials } = row;
  return { unit, decimals, direction, construction, timing, aggregation, dueTertials };
}

/** A result as it is told, with the share that it is for reckoning with; that is never told itself. */
export interface FigureOfTertial extends ResultOfTertial {
  readonly share: Share | null;
  /** Whose figures it is made of; null where one holds for all. */
  readonly coverage: Coverage | null;
  /** On how many it rests: the answers of a survey, or what a share is of; null where it is not known or not told. */
  readonly n: number | null;
}

/**
 * The three results of an indicator: its units added up and held against the target, as far as they are told.
 *
 * @param only The units to count, where not all of them are.
 */
export function figuresOf(
  tables: YearTables,
  row: IndicatorRow,
  only: ReadonlySet<string> | null = null,
): readonly FigureOfTertial[] {
  const reporting = tables.reporting.get(row.id) ?? [];
  const units = only === null ? reporting : reporting.filter(({ unitId }) => only.has(unitId));
  const outcomes = tables.exact.get(row.id) ?? [];
  const total = { indicatorId: row.id, unitId: null, sex: 'total' } as const;
  return tertials.map((tertial) => {
    const measured: OutcomeRow[] = [];
    const parts = units.flatMap(({ unitId }) => {
      const outcome = outcomes.find((found) => found.unitId === unitId && found.tertial === tertial);
      const measurement = measurementOf(outcome);
      if (measurement === null && !isAsked(tables, unitId, { year: row.year, tertial })) return [];
      if (outcome && measurement && measurement.kind !== 'absent') measured.push(outcome);
      return [{ unitId, measurement, misreport: outcome?.misreport ?? null }];
    });
    const bands = bandsOf(tables.schemeIn({ year: row.year, tertial }));
    const stated = tables.alternatives.get(subjectKey(row.id, tertial)) ?? null;
    const result = resultOf(tertial, parts, measureOf(row), targetOf(tables, row.id), bands, stated);
    const { numerator, denominator } = result.total;
    const n = result.total.value && (answersInAll(measured) ?? denominator?.toNumber() ?? null);
    const share = numerator && denominator && { numerator, denominator };
    const coverage = coverageOf(parts, row);
    // Nobody is late where all who reported it are gone.
    const status = units.length > 0 && parts.length === 0 ? 'notDue' : result.status;
    if (tables.withholding === null) return { ...result, status, share, coverage, n };
    const isTold = tables.withholding.telling({ ...total, tertial }) === 'whole';
    const told = toldResult(result, row, 'total', tables.withholding);
    const toldN = only === null && isTold ? n : null;
    return { ...(only === null ? told : withoutFigure(told)), status, share, coverage, n: toldN };
  });
}

/** Some units' figure, of which nobody has decided what may be told. */
function withoutFigure(result: ResultOfTertial): ResultOfTertial {
  const total = { ...result.total, value: null, numerator: null, denominator: null, withoutMisreports: null };
  return { ...result, total, alternative: null };
}

/** Whether a unit is there in a tertial, so that it is asked for figures. */
export function isAsked({ units }: YearTables, unitId: string, period: PeriodKey): boolean {
  const unit = units.get(unitId);
  return unit !== undefined && isActiveIn(unit, period);
}

/** An indicator's figures as points in time. */
export function trendPoints(year: number, figures: readonly FigureOfTertial[]): TrendPoint[] {
  return figures.flatMap(({ tertial, share, coverage, total: { value } }) =>
    value === null ? [] : [{ period: { year, tertial }, value, share, coverage }],
  );
}

/** The figures of the year before that an indicator's own may be held against: none where the series breaks between them. */
export function comparablePoints(
  row: IndicatorRow,
  previous: IndicatorRow | undefined,
  before: readonly FigureOfTertial[],
): readonly TrendPoint[] {
  return previous && !breaksSeries(previous, row) ? trendPoints(previous.year, before) : [];
}

/** The last figure of an indicator in its year. */
export function lastFigure(figures: readonly ResultOfTertial[]) {
  const last = figures.findLast(({ total }) => total.value !== null);
  return {
    lastOutcome: last?.total.value ?? null,
    lastTertial: last?.tertial ?? null,
    lastAlternative: last?.alternative ?? null,
  };
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
