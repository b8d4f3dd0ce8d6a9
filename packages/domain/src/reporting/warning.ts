import type { Decimal } from '../decimal.ts';
import { type MeasureDefinition, type Measurement, measuredValue } from '../measurement.ts';
import { type PeriodKey, type Tertial, tertialNumber } from '../tertial.ts';

/** What is doubtful about a figure without being wrong. It can be accepted with a reason that follows the value. */
export const entryWarnings = ['zeroShare', 'cumulativeFell', 'belowExpected', 'aboveExpected', 'jump'] as const;
export type EntryWarning = (typeof entryWarnings)[number];

/** What a figure is held against. */
export interface WarningRules {
  readonly measure: MeasureDefinition;
  /** The range in which figures are expected; null where nobody has said. */
  readonly lowest: Decimal | null;
  readonly highest: Decimal | null;
  /** The unit's earlier figure, of the period that {@link comparablePeriod} names; null where there is none. */
  readonly before: Decimal | null;
}

/**
 * The warnings of a figure, the weightiest first.
 *
 * - `zeroShare`: a share of 0 %, or 0 of something. Two units that skipped a survey once reported 0 % and pulled a whole
 *   municipality down to 21 % and 41 %: a survey that was not held is not measured, and work of another unit not applicable.
 * - `cumulativeFell`: a count of the year so far that is lower than before.
 * - `belowExpected`, `aboveExpected`: outside the range that the indicator's owner expects.
 * - `jump`: a share that moved 25 percentage points or more since last time; another figure that more than doubled or halved,
 *   unless both are below 10.
 */
export function warningsOf(measurement: Measurement | null, rules: WarningRules): readonly EntryWarning[] {
  const { measure, lowest, highest, before } = rules;
  const value = measurement === null ? null : measuredValue(measurement, measure.unit);
  if (value === null) return [];
  const fell =
    measure.timing === 'cumulative' && measure.construction === 'count' && before !== null && value.lt(before);
  return [
    ...(measure.unit === 'percent' && value.eq(0) ? ['zeroShare' as const] : []),
    ...(fell ? ['cumulativeFell' as const] : []),
    ...(lowest !== null && value.lt(lowest) ? ['belowExpected' as const] : []),
    ...(highest !== null && value.gt(highest) ? ['aboveExpected' as const] : []),
    ...(before !== null && !fell && isJump(value, before, measure) ? ['jump' as const] : []),
  ];
}

/**
 * The period whose figure a new one is held against: the last one before it in which the indicator was due. Of what is asked
 * once a year that is the same tertial last year; what is counted from the first of January is never held against last year,
 * so that it has none the first time in a year.
 */
export function comparablePeriod(
  measure: Pick<MeasureDefinition, 'timing' | 'dueTertials'>,
  { year, tertial }: PeriodKey,
): PeriodKey | null {
  const due = [...measure.dueTertials].sort((one, other) => tertialNumber(one) - tertialNumber(other));
  if (due.length === 1) return { year: year - 1, tertial };
  const before = due.findLast((each: Tertial) => tertialNumber(each) < tertialNumber(tertial));
  if (before !== undefined) return { year, tertial: before };
  const last = due.at(-1);
  return measure.timing === 'cumulative' || last === undefined ? null : { year: year - 1, tertial: last };
}

function isJump(value: Decimal, before: Decimal, measure: MeasureDefinition): boolean {
  if (measure.unit === 'percent') return value.minus(before).abs().gte(25);
  // What is counted from the first of January grows; only a fall is doubtful.
  if (measure.timing === 'cumulative') return false;
  if (value.abs().lt(10) && before.abs().lt(10)) return false;
  return value.abs().gt(before.abs().times(2)) || value.abs().times(2).lt(before.abs());
}
