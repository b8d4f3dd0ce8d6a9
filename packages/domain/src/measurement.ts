import { type Decimal, decimal, divide, isZero } from './decimal.ts';
import type { Tertial } from './tertial.ts';

/** What figures are counted in. A share of 86 % is 86; `tkr` is thousands of kronor. */
export const measureUnits = ['percent', 'count', 'days', 'scale', 'index', 'tkr'] as const;
export type MeasureUnit = (typeof measureUnits)[number];

/** Which way is good: a higher figure, a lower one, or one inside a band. */
export const directions = ['higher', 'lower', 'band'] as const;
export type Direction = (typeof directions)[number];

/** How a figure is made: a numerator over a denominator, a count, or a bare value. */
export const constructions = ['ratio', 'count', 'value'] as const;
export type Construction = (typeof constructions)[number];

/** How time works: each tertial alone, the year to date, or the level at the end. */
export const timings = ['period', 'cumulative', 'stock'] as const;
export type Timing = (typeof timings)[number];

/** How the figures of several units become one; see {@link aggregate}. */
export const aggregations = ['weighted', 'mean', 'sum', 'last', 'central'] as const;
export type Aggregation = (typeof aggregations)[number];

/** Why there is no figure. Not measured is not zero. The last three are `-`, `.` and `..` in Kolada. */
export const absences = ['notMeasured', 'notDelivered', 'notApplicable', 'secret'] as const;
export type Absence = (typeof absences)[number];

interface Ratio {
  readonly kind: 'ratio';
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** What one unit answered: a value, a numerator over a denominator, or the reason why there is no figure. */
export type Measurement =
  | { readonly kind: 'value'; readonly value: Decimal }
  | Ratio
  | { readonly kind: 'absent'; readonly reason: Absence };

/** The shape of an indicator as far as the rules need it. `decimals` (0–6) is how many are shown, never how many are kept. */
export interface MeasureDefinition {
  readonly unit: MeasureUnit;
  readonly decimals: number;
  readonly direction: Direction;
  readonly construction: Construction;
  readonly timing: Timing;
  readonly aggregation: Aggregation;
  readonly dueTertials: readonly Tertial[];
}

/**
 * The figure that a measurement amounts to, unrounded; a ratio to 20 decimals, in percent 100 times the quotient.
 * Null where there is none: an absence, or a denominator of zero.
 */
export function measuredValue(measurement: Measurement, unit: MeasureUnit): Decimal | null {
  switch (measurement.kind) {
    case 'value':
      return measurement.value;
    case 'ratio':
      return ratioOf(measurement, unit);
    case 'absent':
      return null;
  }
}

/** Quotients once reckoned, in percent and as they are: a measurement is asked for its value again and again. */
const known = { percent: new WeakMap<Ratio, Decimal | null>(), plain: new WeakMap<Ratio, Decimal | null>() };

function ratioOf(ratio: Ratio, unit: MeasureUnit): Decimal | null {
  const quotients = unit === 'percent' ? known.percent : known.plain;
  const found = quotients.get(ratio);
  if (found !== undefined) return found;
  const value = ratioValue(ratio.numerator, ratio.denominator, unit);
  quotients.set(ratio, value);
  return value;
}

/** A numerator over a denominator in the unit of measure; null when the denominator is zero. */
export function ratioValue(numerator: Decimal, denominator: Decimal, unit: MeasureUnit): Decimal | null {
  if (isZero(denominator)) return null;
  return divide(unit === 'percent' ? numerator.times(hundred) : numerator, denominator);
}

/** Whether an indicator is a share of something, so that it lies between 0 and 100 and may be given as `39 av 42`. */
export function isShare(measure: Pick<MeasureDefinition, 'unit' | 'construction'>): boolean {
  return measure.unit === 'percent' && measure.construction === 'ratio';
}

/** Whether an indicator is asked for in a tertial. */
export function isDue(measure: Pick<MeasureDefinition, 'dueTertials'>, tertial: Tertial): boolean {
  return measure.dueTertials.includes(tertial);
}

/** Whether two answers are the same one. `86` and `86.0` are; `50` and `21 of 42` are not, though they amount to the same. */
export function sameMeasurement(first: Measurement | null, second: Measurement | null): boolean {
  if (first === null || second === null) return first === second;
  if (first.kind === 'value') return second.kind === 'value' && first.value.eq(second.value);
  if (first.kind === 'absent') return second.kind === 'absent' && first.reason === second.reason;
  return second.kind === 'ratio' && first.numerator.eq(second.numerator) && first.denominator.eq(second.denominator);
}

const hundred = decimal(100);
