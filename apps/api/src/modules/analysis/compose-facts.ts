import {
  type AnalysedUnit,
  answersInAll,
  bandsOf,
  type Coverage,
  coverageOf,
  type Decimal,
  type Fact,
  type FigureStage,
  isAboutFew,
  isActiveIn,
  isPartOfSum,
  namedTogether,
  type PeriodKey,
  type ResultOfTertial,
  resultOf,
  runOf,
  type Sex,
  type Share,
  statusOfUnit,
  type Target,
  type Tertial,
  type Total,
  type TrendPoint,
  tertials,
  trend,
  type UnitPart,
} from '@tertial/domain';
import type { Figure } from './analysis.figures.ts';
import type { EditionRow, PoolRow } from './analysis.rows.ts';
import type { AnalysisTables } from './analysis.tables.ts';
import type { AnalysedEdition, AnalysisLevel } from './compose-analysis.ts';

/** Whose figures one series is made of. */
interface Series {
  readonly unitIds: readonly string[];
  readonly sex: Sex;
}

/** One tertial's figure of a series. */
interface Point {
  readonly result: ResultOfTertial;
  /** How many answered, where every unit says so. */
  readonly answers: number | null;
  readonly misreports: number;
  readonly coverage: Coverage | null;
}

/** All figures of one indicator in its year: of all units together, or of each. */
export function factsOf(
  tables: AnalysisTables,
  indicator: AnalysedEdition,
  level: AnalysisLevel,
  units: ReadonlyMap<string, AnalysedUnit>,
): Fact[] {
  const edition = tables.editions.get(indicator.id);
  if (!edition) return [];
  const reporting = tables.reporting.get(edition.id) ?? [];
  const sexes: readonly Sex[] = edition.bySex ? ['total', 'women', 'men'] : ['total'];
  return sexes.flatMap((sex) =>
    level === 'totals'
      ? seriesFacts(tables, indicator, edition, null, { unitIds: reporting, sex })
      : reporting.flatMap((unitId) => {
          const unit = units.get(unitId);
          return unit ? seriesFacts(tables, indicator, edition, unit, { unitIds: [unitId], sex }) : [];
        }),
  );
}

function seriesFacts(
  tables: AnalysisTables,
  indicator: AnalysedEdition,
  edition: EditionRow,
  unit: AnalysedUnit | null,
  series: Series,
): Fact[] {
  const isPart = unit !== null && isPartOfSum(edition, tables.reporting.get(edition.id)?.length ?? 0);
  const target = isPart ? null : indicator.exactTarget;
  const now = pointsOf(tables, edition, series, target);
  const previous =
    indicator.breaksSeries || edition.predecessorId === null ? undefined : tables.editions.get(edition.predecessorId);
  const before = previous
    ? pointsOf(
        tables,
        previous,
        { ...series, unitIds: unit ? series.unitIds : (tables.reporting.get(previous.id) ?? []) },
        null,
      )
    : [];
  const earlier = previous ? trendPoints(tables, previous, before) : [];
  const points = trendPoints(tables, edition, now);

  return now.flatMap(({ result, answers, misreports }): Fact[] => {
    const { tertial, total, status } = result;
    const state = tables.states.get(`${edition.year}${tertial}`) ?? 'upcoming';
    if (!tables.isTold({ year: edition.year, tertial })) return [];
    if (total.value === null && (status === 'notDue' || state === 'upcoming')) return [];
    const until = [...earlier, ...points.filter(({ period }) => period.tertial <= tertial)];
    const found =
      total.value === null
        ? null
        : trend(until, edition, target, tables.schemeIn({ year: edition.year, tertial }).compareWith);
    return [
      {
        indicator,
        unit,
        year: edition.year,
        tertial,
        sex: series.sex,
        value: number(total.value),
        numerator: number(total.numerator),
        denominator: number(total.denominator),
        n: answers ?? number(total.denominator),
        absence: total.absence,
        status: statusOfUnit(result, isPart),
        stage: stageOf(tables, series, { year: edition.year, tertial }),
        decimals: result.decimals,
        toDate: result.toDate,
        trend: found && { ...found, change: found.change.toNumber() },
        run: total.value === null ? 0 : runOf(until, edition),
        reportedUnits: total.reportedUnits,
        expectedUnits: total.expectedUnits,
        misreports,
        alternative: number(result.alternative?.value ?? null),
      },
    ];
  });
}

function pointsOf(
  tables: AnalysisTables,
  edition: EditionRow,
  { unitIds, sex }: Series,
  target: Target | null,
): Point[] {
  return tertials.map((tertial) => {
    const period = { year: edition.year, tertial };
    const pool = tables.poolOf(edition.id, tertial, sex);
    const { parts, ...counted } = pool
      ? pooledPart(tables, period, unitIds, pool)
      : partsOf(tables, edition, { unitIds, sex }, period);
    const stated = sex === 'total' ? (tables.alternatives.get(`${edition.id}${tertial}`) ?? null) : null;
    const result = resultOf(tertial, parts, edition, target, bandsOf(tables.schemeIn(period)), stated);
    const concernsNobody = unitIds.length > 0 && parts.length === 0;
    return { ...counted, result: concernsNobody ? { ...result, status: 'notDue' } : result };
  });
}

interface Parts extends Pick<Point, 'answers' | 'misreports' | 'coverage'> {
  readonly parts: readonly UnitPart[];
}

function partsOf(tables: AnalysisTables, edition: EditionRow, { unitIds, sex }: Series, period: PeriodKey): Parts {
  const rows: Figure[] = [];
  const parts = unitIds.flatMap((unitId): UnitPart[] => {
    const row = tables.figureOf(edition.id, unitId, period.tertial, sex);
    const measurement = row?.measurement ?? null;
    if (row && measurement !== null && measurement.kind !== 'absent') rows.push(row);
    if (measurement === null && !isThere(tables, unitId, period)) return [];
    return [{ unitId, measurement, misreport: row?.misreport ?? null }];
  });
  const misreports = rows.filter(({ misreport }) => misreport !== null).length;
  return { parts, coverage: coverageOf(parts, edition), answers: answersInAll(rows), misreports };
}

/** All units that gave a figure as one, beside those that gave none. */
function pooledPart(tables: AnalysisTables, period: PeriodKey, unitIds: readonly string[], pool: PoolRow): Parts {
  const given = pool.unitIds === null ? null : new Set(pool.unitIds);
  const missing = given === null ? [] : unitIds.filter((id) => !given.has(id) && isThere(tables, id, period));
  const { units } = pool;
  return {
    parts: [
      { unitId: 'pool', measurement: pool.measurement, misreport: null, units },
      ...missing.map((unitId) => ({ unitId, measurement: null, misreport: null })),
    ],
    coverage: { units: namesOf(pool.unitIds ?? unitIds), whole: missing.length === 0 },
    answers: pool.answers,
    misreports: 0,
  };
}

/** Most totals are made of all units of their indicator, which are named together once. */
const named = new WeakMap<readonly string[], string>();

function namesOf(unitIds: readonly string[]): string {
  const known = named.get(unitIds) ?? namedTogether(unitIds);
  named.set(unitIds, known);
  return known;
}

function isThere({ units }: AnalysisTables, unitId: string, period: PeriodKey): boolean {
  const unit = units.get(unitId);
  return unit !== undefined && isActiveIn(unit, period);
}

/** The figures that others are held against. To who stands outside, what is about few people is none of them. */
function trendPoints({ guarded }: AnalysisTables, { year, unit }: EditionRow, points: readonly Point[]): TrendPoint[] {
  return points.flatMap(({ answers, coverage, result: { tertial, total } }) => {
    if (total.value === null) return [];
    const denominator = number(total.denominator);
    if (guarded && isAboutFew({ value: number(total.value), n: answers ?? denominator, denominator }, unit)) return [];
    return [{ period: { year, tertial }, value: total.value, share: shareOf(total), coverage }];
  });
}

function shareOf({ numerator, denominator }: Total): Share | null {
  return numerator && denominator && { numerator, denominator };
}

function stageOf(tables: AnalysisTables, { unitIds }: Series, period: PeriodKey): FigureStage {
  if (tables.states.get(`${period.year}${period.tertial}`) === 'locked') return 'published';
  const asked = unitIds.filter((unitId) => isThere(tables, unitId, period));
  const isApproved = (unitId: string, tertial: Tertial) => tables.approved.has(`${unitId}${tertial}`);
  return asked.length > 0 && asked.every((unitId) => isApproved(unitId, period.tertial)) ? 'approved' : 'preliminary';
}

/** Equal figures are one and the same number, and are turned into floating point once. */
const floats = new WeakMap<Decimal, number>();

function number(value: Decimal | null): number | null {
  if (value === null) return null;
  const float = floats.get(value) ?? value.toNumber();
  floats.set(value, float);
  return float;
}
