import { distanceTo } from './attainment.ts';
import type { Decimal } from './decimal.ts';
import type { MeasureDefinition } from './measurement.ts';
import type { Target } from './target.ts';
import { comparePeriods, type PeriodKey } from './tertial.ts';

/** Where a figure is heading since the one before it. */
export const trendDirections = ['up', 'down', 'same'] as const;
export type TrendDirection = (typeof trendDirections)[number];

/** Whether that is good for the indicator. */
export const trendQualities = ['better', 'worse', 'neutral'] as const;
export type TrendQuality = (typeof trendQualities)[number];

/** The total of one period, unrounded. */
export interface TrendPoint {
  readonly period: PeriodKey;
  readonly value: Decimal;
}

/** The latest figure against the one before it. `change` is in the unit of the indicator, `since` the period compared with. */
export interface Trend {
  readonly direction: TrendDirection;
  readonly quality: TrendQuality;
  readonly change: Decimal;
  readonly since: PeriodKey;
}

type Measure = Pick<MeasureDefinition, 'timing' | 'construction' | 'direction' | 'dueTertials'>;

/**
 * The trend of an indicator; null when there is nothing to compare with. Points may come in any order.
 *
 * The latest figure is held against the nearest earlier one of the same or the year before (T1 against last year's T3). What
 * counts from January is compared only within its year. What is asked for once a year is compared with the year before.
 * Decided on unrounded values. What adds up from January can only rise within the year, so its rise is neither good nor bad;
 * a share of the year so far may fall and is judged as others.
 */
export function trend(points: readonly TrendPoint[], measure: Measure, target: Target | null): Trend | null {
  const ordered = points.toSorted((first, second) => comparePeriods(first.period, second.period));
  const latest = ordered.at(-1);
  if (latest === undefined) return null;
  const before = ordered.findLast(
    (point) => comparePeriods(point.period, latest.period) < 0 && isComparable(point.period, latest.period, measure),
  );
  if (before === undefined) return null;
  return {
    direction: directionOf(before.value, latest.value),
    quality: canOnlyRise(before.period, latest.period, measure)
      ? 'neutral'
      : qualityOf(before.value, latest.value, measure, target),
    change: latest.value.minus(before.value),
    since: before.period,
  };
}

function isComparable(earlier: PeriodKey, latest: PeriodKey, measure: Measure): boolean {
  const years = latest.year - earlier.year;
  if (measure.dueTertials.length === 1) return years === 1;
  return measure.timing === 'cumulative' ? years === 0 : years <= 1;
}

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
