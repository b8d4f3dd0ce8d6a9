import {
  type AttainmentStatus,
  breaksSeries,
  endsIn,
  gapsOf,
  isLikeCovered,
  isVerdict,
  measuredValue,
  type PeriodKey,
  periodKey,
  tertialNumber,
  trend,
} from '@tertial/domain';
import {
  comparablePoints,
  type FigureOfTertial,
  figuresOf,
  isAsked,
  measurementOf,
  measureOf,
  trendPoints,
} from './compose-figures.ts';
import type { IndicatorRow, OutcomeRow } from './year.rows.ts';
import { subjectKey, targetOf, unitsIn, type YearTables } from './year.tables.ts';

/** Where an overview stands in time, and how its parts are named. */
export interface OverviewFrame {
  /** The id of the overview, with which those of its parts begin. */
  readonly id: string;
  readonly period: PeriodKey;
  readonly compared: PeriodKey;
}

/** An indicator in the tertial of an overview. */
export type OverviewIndicatorView = ReturnType<typeof overviewIndicator>;

const shownUnits = 5;

/**
 * An indicator as the rules of an overview need it, and as the API tells it.
 *
 * @param only The units to count, where not all of them are.
 */
export function overviewIndicator(
  tables: YearTables,
  frame: OverviewFrame,
  row: IndicatorRow,
  only: ReadonlySet<string> | null = null,
) {
  const results = figuresOf(tables, row, only);
  const { previous, before } = previousOf(tables, row, only);
  const result = inTertial(results, frame.period);
  const target = targetOf(tables, row.id);
  return {
    id: `${frame.id}:${row.id}`,
    indicatorId: row.id,
    ...{ code: row.code, name: row.name, position: row.position, unit: row.unit, goalId: row.goalId },
    target,
    value: result?.total.value ?? null,
    numerator: result?.total.numerator ?? null,
    denominator: result?.total.denominator ?? null,
    n: result?.n ?? null,
    status: result?.status ?? ('notDue' as const),
    statusThen: statusThen(frame, row, results, previous, before),
    decimals: result?.decimals ?? row.decimals,
    toDate: result?.toDate ?? false,
    reportedUnits: result?.total.reportedUnits ?? 0,
    expectedUnits: result?.total.expectedUnits ?? 0,
    alternative: result?.alternative ?? null,
    trend: trendIn(tables, frame.period, row, results, previous, before),
    comment: tables.comments.get(subjectKey(row.id, frame.period.tertial))?.body || null,
    judgement: tables.judgements.get(subjectKey(row.id, frame.period.tertial)) ?? null,
    results,
    ...unitFigures(tables, frame, row, only),
  };
}

/** An indicator as some units alone make it, such as those of a division; null where that says nothing. */
export function indicatorOfSome(
  tables: YearTables,
  frame: OverviewFrame,
  row: IndicatorRow,
  only: ReadonlySet<string>,
): OverviewIndicatorView | null {
  const all = tables.reporting.get(row.id) ?? [];
  const own = all.filter(({ unitId }) => only.has(unitId));
  if (own.length === 0) return null;
  const isWhole = own.length === all.length || row.aggregation === 'central' || row.aggregation === 'last';
  // What is summed has a target for the sum; a part of it is not held against the whole.
  if (!isWhole && row.aggregation === 'sum') return null;
  if (!isWhole && isWithheldAlone(tables, frame, row, own)) return null;
  return overviewIndicator(tables, frame, row, isWhole ? null : only);
}

/** Whether a status would be that of a single unit whose figure is kept back from who asks. */
function isWithheldAlone(
  { withholding, exact }: YearTables,
  { period: { tertial } }: OverviewFrame,
  { id: indicatorId }: IndicatorRow,
  own: readonly { readonly unitId: string }[],
): boolean {
  const told = (exact.get(indicatorId) ?? []).filter(
    (row) => row.tertial === tertial && own.some(({ unitId }) => unitId === row.unitId),
  );
  const [only] = told;
  return (
    told.length === 1 &&
    only !== undefined &&
    withholding?.telling({ indicatorId, unitId: only.unitId, tertial, sex: 'total' }) === 'nothing' &&
    measurementOf(only)?.kind !== 'absent'
  );
}

function previousOf(tables: YearTables, row: IndicatorRow, only: ReadonlySet<string> | null) {
  const previous = tables.rows.indicators.find(({ id }) => id === row.predecessorId);
  return { previous, before: previous ? figuresOf(tables, previous, only) : [] };
}

function inTertial(results: readonly FigureOfTertial[], { tertial }: PeriodKey): FigureOfTertial | undefined {
  return results.find((result) => result.tertial === tertial);
}

/** Where it stood in the tertial compared with; null where the two say nothing about each other. */
function statusThen(
  { period, compared }: OverviewFrame,
  row: IndicatorRow,
  results: readonly FigureOfTertial[],
  previous: IndicatorRow | undefined,
  before: readonly FigureOfTertial[],
): AttainmentStatus | null {
  const isSameYear = compared.year === row.year;
  if (!isSameYear && (previous?.year !== compared.year || breaksSeries(previous, row))) return null;
  const then = inTertial(isSameYear ? results : before, compared);
  const now = inTertial(results, period);
  const areFigures = isVerdict(now?.status ?? null) && isVerdict(then?.status ?? null);
  return areFigures && !isLikeCovered(then?.coverage, now?.coverage) ? null : (then?.status ?? null);
}

function trendIn(
  tables: YearTables,
  period: PeriodKey,
  row: IndicatorRow,
  results: readonly FigureOfTertial[],
  previous: IndicatorRow | undefined,
  before: readonly FigureOfTertial[],
) {
  const until = results.filter(({ tertial }) => tertialNumber(tertial) <= tertialNumber(period.tertial));
  const points = [...comparablePoints(row, previous, before), ...trendPoints(row.year, until)];
  if (!endsIn(points.at(-1)?.period, period)) return null;
  const { compareWith, arrow } = tables.schemeIn(period);
  const found = trend(points, measureOf(row), targetOf(tables, row.id), compareWith);
  return found && { ...found, since: periodKey(found.since), arrow };
}

function unitFigures(tables: YearTables, frame: OverviewFrame, row: IndicatorRow, only: ReadonlySet<string> | null) {
  const saved = tables.outcomes.get(row.id) ?? [];
  const units = unitsIn(tables, tables.reporting.get(row.id));
  const counted = only === null ? units : units.filter(({ id }) => only.has(id));
  const all = counted.flatMap((unit, position) => {
    const outcome = saved.find(({ unitId, tertial }) => unitId === unit.id && tertial === frame.period.tertial);
    return outcome && isAsked(tables, unit.id, frame.period) ? [figureOf(frame, row, unit, outcome, position)] : [];
  });
  // A part of a sum is not held against the whole's target.
  const isHeld = row.aggregation !== 'sum' || units.length === 1;
  const target = isHeld ? targetOf(tables, row.id) : null;
  const furthest = gapsOf(all.map((figure) => ({ ...figure, target }))).map(({ of }) => of.id);
  const rank = ({ id }: (typeof all)[number]) => (furthest.includes(id) ? furthest.indexOf(id) : furthest.length);
  return {
    figures: all.toSorted((one, other) => rank(one) - rank(other)).slice(0, shownUnits),
    misreporting: all.filter(({ misreport }) => misreport !== null).map(({ unitName }) => unitName),
  };
}

function figureOf(
  frame: OverviewFrame,
  row: IndicatorRow,
  unit: { readonly id: string; readonly name: string },
  outcome: OutcomeRow,
  position: number,
) {
  const measurement = measurementOf(outcome);
  const { numerator, denominator, absence, misreport, comment } = outcome;
  const value = measurement && measuredValue(measurement, row.unit);
  const id = `${frame.id}:${row.id}:${unit.id}`;
  return { id, unitName: unit.name, position, value, numerator, denominator, absence, misreport, comment };
}
