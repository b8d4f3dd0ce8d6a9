import { isFigure, isNotApplicable, type UnitPart } from './aggregation.ts';
import { distanceTo } from './attainment.ts';
import type { Decimal } from './decimal.ts';
import type { MeasureDefinition } from './measurement.ts';
import { isNoise, type Share } from './noise.ts';
import type { Target } from './target.ts';
import { comparePeriods, type PeriodKey } from './tertial.ts';

/** Where a figure is heading since the one before it. */
export const trendDirections = ['up', 'down', 'same'] as const;
export type TrendDirection = (typeof trendDirections)[number];

/** Whether that is good for the indicator. */
export const trendQualities = ['better', 'worse', 'neutral'] as const;
export type TrendQuality = (typeof trendQualities)[number];

/** What the latest figure is held against. */
export const trendComparisons = ['lastTertial', 'sameTertialLastYear', 'lastYearEnd'] as const;
export type TrendComparison = (typeof trendComparisons)[number];

/** The total of one period, unrounded. */
export interface TrendPoint {
  readonly period: PeriodKey;
  readonly value: Decimal;
  /** What a share is a share of; null or left out where it is not known. */
  readonly share?: Share | null;
  /** Whose figures it is made of; null or left out where one figure stands for all. */
  readonly coverage?: Coverage | null;
}

/** Whose figures a total is made of. */
export interface Coverage {
  /** The same text for the same units. */
  readonly units: string;
  /** Whether everybody who should has given a figure. */
  readonly whole: boolean;
}

/** Whose figures are among the units' answers; null where one figure holds for all. */
export function coverageOf(
  parts: readonly UnitPart[],
  { aggregation }: Pick<MeasureDefinition, 'aggregation'>,
): Coverage | null {
  if (aggregation === 'central' || aggregation === 'last') return null;
  const given = parts.filter(({ measurement }) => isFigure(measurement));
  const isWhole = parts.every(({ measurement }) => isFigure(measurement) || isNotApplicable(measurement));
  return { units: namedTogether(given.map(({ unitId }) => unitId)), whole: isWhole };
}

/** Units as one text, whatever order they come in. */
export function namedTogether(unitIds: readonly string[]): string {
  return unitIds.toSorted().join();
}

/**
 * Whether totals may be held against each other: the same units gave figures for both, or all who should for each. A total of
 * one unit says nothing beside that of four.
 */
export function isLikeCovered(one: Coverage | null | undefined, other: Coverage | null | undefined): boolean {
  if (!one || !other) return true;
  return one.units === other.units || (one.whole && other.whole);
}

/** The latest figure against an earlier one. `change` is in the unit of the indicator, `since` the period compared with. */
export interface Trend {
  readonly direction: TrendDirection;
  readonly quality: TrendQuality;
  readonly change: Decimal;
  readonly since: PeriodKey;
  readonly comparedWith: TrendComparison;
  /** True where so few were counted that chance alone may have made the change: it is then neither good nor bad. */
  readonly noise: boolean;
}

type Measure = Pick<MeasureDefinition, 'unit' | 'timing' | 'construction' | 'direction' | 'dueTertials'>;

/**
 * The trend of an indicator; null when there is nothing to compare with. Points may come in any order.
 *
 * - `lastTertial`: the nearest earlier figure of the same or the year before (T1 against last year's T3). What counts from
 *   January is compared only within its year.
 * - `sameTertialLastYear`: the figure of the same tertial a year ago.
 * - `lastYearEnd`: the figure of the last tertial asked for the year before. What counts from January is compared with it only
 *   at its own year's end.
 *
 * What is asked for once a year is compared with the year before, whichever is chosen. Totals of other units than before are not
 * compared at all: see {@link isLikeCovered}. Decided on unrounded values. What adds
 * up from January can only rise within the year, so its rise is neither good nor bad; a share of the year so far may fall and
 * is judged as others. A change {@link withinNoise} is neither good nor bad.
 */
export function trend(
  points: readonly TrendPoint[],
  measure: Measure,
  target: Target | null,
  compareWith: TrendComparison = 'lastTertial',
): Trend | null {
  const ordered = points.toSorted((first, second) => comparePeriods(first.period, second.period));
  const latest = ordered.at(-1);
  if (latest === undefined) return null;
  const isComparable = comparable[measure.dueTertials.length === 1 ? 'yearly' : compareWith];
  const before = ordered.findLast(
    (point) => comparePeriods(point.period, latest.period) < 0 && isComparable(point.period, latest.period, measure),
  );
  if (before === undefined || !isLikeCovered(before.coverage, latest.coverage)) return null;
  const noise = isNoise(before, latest, measure);
  return {
    direction: directionOf(before.value, latest.value),
    quality:
      noise || canOnlyRise(before.period, latest.period, measure)
        ? 'neutral'
        : qualityOf(before.value, latest.value, measure, target),
    change: latest.value.minus(before.value),
    since: before.period,
    comparedWith: compareWith,
    noise,
  };
}

type Comparable = (earlier: PeriodKey, latest: PeriodKey, measure: Measure) => boolean;

const comparable: Record<TrendComparison | 'yearly', Comparable> = {
  yearly: (earlier, latest) => latest.year - earlier.year === 1,
  lastTertial: (earlier, latest, { timing }) => latest.year - earlier.year <= (timing === 'cumulative' ? 0 : 1),
  sameTertialLastYear: (earlier, latest) => latest.year - earlier.year === 1 && earlier.tertial === latest.tertial,
  lastYearEnd: (earlier, latest, { timing, dueTertials }) => {
    const end = dueTertials.includes('T3') ? 'T3' : 'T2';
    return (
      latest.year - earlier.year === 1 && earlier.tertial === end && (timing !== 'cumulative' || latest.tertial === end)
    );
  },
};

function canOnlyRise(earlier: PeriodKey, latest: PeriodKey, { timing, construction }: Measure): boolean {
  return timing === 'cumulative' && construction !== 'ratio' && earlier.year === latest.year;
}

function directionOf(before: Decimal, after: Decimal): TrendDirection {
  if (after.eq(before)) return 'same';
  return after.gt(before) ? 'up' : 'down';
}

function qualityOf(before: Decimal, after: Decimal, measure: Measure, target: Target | null): TrendQuality {
  switch (measure.direction) {
    case 'higher':
      return betterWhenSmaller(after, before);
    case 'lower':
      return betterWhenSmaller(before, after);
    case 'band':
      return target === null ? 'neutral' : betterWhenSmaller(distanceTo(target, before), distanceTo(target, after));
  }
}

function betterWhenSmaller(before: Decimal, after: Decimal): TrendQuality {
  if (after.eq(before)) return 'neutral';
  return after.lt(before) ? 'better' : 'worse';
}
