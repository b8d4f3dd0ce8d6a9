import { type Decimal, decimal } from '../decimal.ts';
import { type MeasureDefinition, type Measurement, measuredValue } from '../measurement.ts';
import type { Target } from '../target.ts';
import { type PeriodKey, type Tertial, tertialNumber } from '../tertial.ts';

/** What is doubtful about a figure without being wrong. It can be accepted with a reason that follows the value. */
export const entryWarnings = [
  'doubtfulZero',
  'moreThanAnswered',
  'partsDisagree',
  'magnitude',
  'cumulativeFell',
  'belowExpected',
  'aboveExpected',
  'jump',
] as const;
export type EntryWarning = (typeof entryWarnings)[number];

/** What a figure is held against. */
export interface WarningRules {
  readonly measure: MeasureDefinition;
  /** The range in which figures are expected; null where nobody has said. */
  readonly lowest: Decimal | null;
  readonly highest: Decimal | null;
  /** The unit's earlier figure, of the period that {@link comparablePeriod} names; null where there is none. */
  readonly before: Decimal | null;
  /** The unit's figure of the same tertial last year; null where there is none. */
  readonly lastYear: Decimal | null;
  /** The target of the year; null where there is none. */
  readonly target: Target | null;
  /** Whether the figure comes from a survey. */
  readonly survey: boolean;
  /** How many answered the survey; null where it is not known. */
  readonly answers: number | null;
  /** Of a figure for all: what stands for women and for men; null where they are not asked for. */
  readonly parts: Parts | null;
}

/** What stands for women and for men; null where nothing does. */
export interface Parts {
  readonly women: Measurement | null;
  readonly men: Measurement | null;
}

/**
 * The warnings of a figure, the weightiest first.
 *
 * - `doubtfulZero`: a zero that draws a total down, or a count or a cost of nothing that was not nothing before. Two units that
 *   skipped a survey once reported 0 % and pulled a whole municipality down to 21 % and 41 %: a survey that was not held is not
 *   measured, and work of another unit not applicable.
 * - `moreThanAnswered`: a share of more people than answered the survey.
 * - `partsDisagree`: women and men together are more than all, or a share or mean of all lies outside those of women and men.
 * - `magnitude`: a count or a cost of the year so far with a digit too many or too few, or in another unit: ten times last
 *   year's or a tenth of it; without one thirty times the last tertial's, which three tertials at an even pace make three
 *   times; without that one a hundred times the year's target. Never below 100, and a zero tells nothing.
 * - `cumulativeFell`: a count or a cost of the year so far that is lower than earlier in the year.
 * - `belowExpected`, `aboveExpected`: outside the range that the indicator's owner expects.
 * - `jump`: a share that moved 25 percentage points or more since last time; another figure that more than doubled or halved,
 *   unless both are below 10.
 */
export function warningsOf(measurement: Measurement | null, rules: WarningRules): readonly EntryWarning[] {
  const { measure, lowest, highest, before } = rules;
  const value = measurement === null ? null : measuredValue(measurement, measure.unit);
  if (value === null) return [];
  const fell =
    measure.timing === 'cumulative' &&
    isAddedUp(measure) &&
    // What is asked once a year begins at nothing each time.
    measure.dueTertials.length > 1 &&
    before !== null &&
    value.lt(before);
  return [
    ...(value.eq(0) && isDoubtfulZero(rules) ? ['doubtfulZero' as const] : []),
    ...(isOfMoreThanAnswered(measurement, rules) ? ['moreThanAnswered' as const] : []),
    ...(measurement !== null && partsDisagree(measurement, rules) ? ['partsDisagree' as const] : []),
    ...(isOtherMagnitude(value.abs(), rules) ? ['magnitude' as const] : []),
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

/** Whether a zero of one unit changes the total: in a survey, a share or a mean it does, in a sum it is nothing. */
export function isZeroFelt({
  measure,
  survey,
}: {
  readonly measure: Pick<MeasureDefinition, 'unit' | 'construction' | 'aggregation'>;
  readonly survey: boolean;
}): boolean {
  return survey || !isAddedUp(measure);
}

function isDoubtfulZero(rules: WarningRules): boolean {
  const known = rules.before ?? rules.lastYear;
  return isZeroFelt(rules) || known === null || !known.eq(0);
}

function isOfMoreThanAnswered(measurement: Measurement | null, { answers }: WarningRules): boolean {
  return answers !== null && measurement?.kind === 'ratio' && measurement.denominator.gt(answers);
}

function partsDisagree(all: Measurement, { measure, parts }: WarningRules): boolean {
  if (parts === null) return false;
  const both = [parts.women, parts.men].flatMap((part) => (part === null || part.kind === 'absent' ? [] : [part]));
  const ratios = both.flatMap((part) => (part.kind === 'ratio' ? [part] : []));
  if (all.kind === 'ratio' && ratios.length === both.length) {
    return (
      sum(ratios.map(({ numerator }) => numerator)).gt(all.numerator) ||
      sum(ratios.map(({ denominator }) => denominator)).gt(all.denominator)
    );
  }
  const value = measuredValue(all, measure.unit);
  const values = both.flatMap((part) => measuredValue(part, measure.unit) ?? []);
  if (value === null || values.length !== both.length) return false;
  if (isAddedUp(measure)) return sum(values).gt(value);
  const [first, second] = values;
  if (first === undefined || second === undefined) return false;
  // What is shown rounded may have been rounded before it was typed.
  const rounding = decimal(10).pow(-measure.decimals);
  const [low, high] = first.lt(second) ? [first, second] : [second, first];
  return value.lt(low.minus(rounding)) || value.gt(high.plus(rounding));
}

/** Whether the figures of women and men add up to that of all, as counts and money do and shares do not. */
function isAddedUp({
  construction,
  aggregation,
  unit,
}: Pick<MeasureDefinition, 'unit' | 'construction' | 'aggregation'>): boolean {
  return construction === 'count' || (aggregation === 'sum' && (unit === 'count' || unit === 'tkr'));
}

function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, each) => total.plus(each), decimal(0));
}

function isJump(value: Decimal, before: Decimal, measure: MeasureDefinition): boolean {
  if (measure.unit === 'percent') return value.minus(before).abs().gte(25);
  // What is counted from the first of January grows; only a fall or another magnitude is doubtful.
  if (measure.timing === 'cumulative') return false;
  if (value.abs().lt(10) && before.abs().lt(10)) return false;
  return value.abs().gt(before.abs().times(2)) || value.abs().times(2).lt(before.abs());
}

/** The least figure that can have another magnitude: among fewer, ten times as many is no wonder. */
const leastMagnitude = 100;

/** The least target that tells of a magnitude: one or two is often only a way to say some. */
const leastTarget = 10;

/** Whether a figure of the year so far, without its sign, is far from what can be known of it. */
function isOtherMagnitude(value: Decimal, { measure, before, lastYear, target }: WarningRules): boolean {
  if (measure.timing !== 'cumulative' || measure.unit === 'percent') return false;
  const reaches = (known: Decimal, times: number) => value.gte(known.abs().times(times));
  const tells = (known: Decimal | null): known is Decimal => known !== null && !known.eq(0);
  if (tells(lastYear)) {
    if (value.gte(leastMagnitude) && reaches(lastYear, 10)) return true;
    return lastYear.abs().gte(leastMagnitude) && value.times(10).lte(lastYear.abs());
  }
  if (value.lt(leastMagnitude)) return false;
  if (tells(before)) return reaches(before, measure.dueTertials.length > 1 ? 30 : 10);
  const limit = target && (target.upper ?? target.value);
  return limit?.abs().gte(leastTarget) === true && reaches(limit, 100);
}
