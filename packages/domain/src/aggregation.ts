import { type Decimal, decimal, divide, isZero, sumOf } from './decimal.ts';
import { type Absence, type MeasureDefinition, type Measurement, measuredValue, ratioValue } from './measurement.ts';

/** What one unit has answered; null when it has not. A misreport is the reason why its figure is known to be wrong. */
export interface UnitPart {
  readonly unitId: string;
  readonly measurement: Measurement | null;
  readonly misreport: string | null;
  /** Of how many units it is the pooled figure, where shares or sums were added up beforehand. Default 1. */
  readonly units?: number;
}

/** All units together. Every figure is unrounded. */
export interface Total {
  readonly value: Decimal | null;
  /** With the denominator, where the value is a quotient of the two. */
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  /** Why there is no value although somebody has answered; null where there is a value or no answer. */
  readonly absence: Absence | null;
  /** How many units have given a figure. */
  readonly reportedUnits: number;
  /** How many should; those to which it does not apply are left out. */
  readonly expectedUnits: number;
  /** The value without the figures known to be wrong; null unless one is marked and another figure remains. */
  readonly withoutMisreports: Decimal | null;
}

type Measure = Pick<MeasureDefinition, 'unit' | 'aggregation' | 'construction'>;
type Figure = Pick<Total, 'value' | 'numerator' | 'denominator'>;
interface MeasuredPart {
  readonly measurement: Exclude<Measurement, { kind: 'absent' }>;
  readonly misreport: string | null;
  readonly units: number;
}

/**
 * Adds up what the units answered. An absent or missing answer is never a zero.
 *
 * - `weighted`: all numerators over all denominators; if one unit gave a bare value there is nothing to weigh it by, and the
 *   unweighted mean is taken.
 * - `mean`: the unweighted mean of the units.
 * - `sum`: the sum, for counts, levels and money (a share cannot be summed in a meaningful way).
 * - `last`, `central`: one figure holds for all, the last one in the order given.
 *
 * Without any figure the reason is the units' common one, or `notMeasured` where they differ. Units that answered
 * `notApplicable` leave the reckoning, unless all did.
 */
export function aggregate(parts: readonly UnitPart[], measure: Measure): Total {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return totalOfOne(only, measure);
  const concerned = parts.filter((part) => !isNotApplicable(part.measurement));
  const measured = concerned.flatMap(measuredPart);
  const right = measured.filter((part) => part.misreport === null);
  const figure = figureOf(measured, measure);
  return {
    ...figure,
    absence: figure.value === null ? commonAbsence(concerned.length > 0 ? concerned : parts) : null,
    reportedUnits: unitsIn(measured),
    expectedUnits: unitsIn(concerned),
    withoutMisreports: right.length < measured.length ? figureOf(right, measure).value : null,
  };
}

/** One unit alone, as most figures are looked at: nothing to add up, and no other figure without its own. */
function totalOfOne(part: UnitPart, measure: Measure): Total {
  const { measurement, units = 1 } = part;
  const [measured] = measuredPart(part);
  const { value, numerator, denominator } = measured ? figureOfOne(measured, part, measure) : bare(null);
  return {
    value,
    numerator,
    denominator,
    absence: measurement?.kind === 'absent' ? measurement.reason : null,
    reportedUnits: measured ? units : 0,
    expectedUnits: isNotApplicable(measurement) ? 0 : units,
    withoutMisreports: null,
  };
}

/** What was added up beforehand is reckoned once, and its quotient not kept: keeping takes longer than the division. */
function figureOfOne(measured: MeasuredPart, { units }: UnitPart, measure: Measure): Figure {
  const { measurement } = measured;
  if (units === undefined || measurement.kind !== 'ratio') return asGiven(measured, measure);
  const { numerator, denominator } = measurement;
  return { value: ratioValue(numerator, denominator, measure.unit), numerator, denominator };
}

/** Without its value: where shares are pooled nobody asks for a quotient of each, and they are what takes time. */
function measuredPart({ measurement, misreport, units = 1 }: UnitPart): MeasuredPart[] {
  return isFigure(measurement) ? [{ measurement, misreport, units }] : [];
}

function unitsIn(parts: readonly Pick<UnitPart, 'units'>[]): number {
  return parts.reduce((count, { units = 1 }) => count + units, 0);
}

function figureOf(parts: readonly MeasuredPart[], measure: Measure): Figure {
  const last = parts.at(-1);
  if (last === undefined) return bare(null);
  if (parts.length === 1 || measure.aggregation === 'last' || measure.aggregation === 'central') {
    return asGiven(last, measure);
  }
  const quotient = measure.aggregation === 'weighted' ? pooled(parts, measure) : null;
  if (quotient !== null) return quotient;
  const sum = sumOf(parts.flatMap(({ measurement }) => measuredValue(measurement, measure.unit) ?? []));
  return bare(measure.aggregation === 'sum' ? sum : divide(sum, decimal(parts.length)));
}

function pooled(parts: readonly MeasuredPart[], measure: Measure): Figure | null {
  const ratios = parts.flatMap((part) => (part.measurement.kind === 'ratio' ? [part.measurement] : []));
  if (ratios.length < parts.length) return null;
  const numerator = sumOf(ratios.map((ratio) => ratio.numerator));
  const denominator = sumOf(ratios.map((ratio) => ratio.denominator));
  return { value: ratioValue(numerator, denominator, measure.unit), numerator, denominator };
}

function asGiven({ measurement }: MeasuredPart, { unit }: Measure): Figure {
  const value = measuredValue(measurement, unit);
  return measurement.kind === 'ratio'
    ? { value, numerator: measurement.numerator, denominator: measurement.denominator }
    : bare(value);
}

function bare(value: Decimal | null): Figure {
  return { value, numerator: null, denominator: null };
}

function commonAbsence(parts: readonly UnitPart[]): Absence | null {
  const reasons = new Set(
    parts.flatMap(({ measurement }) => (measurement?.kind === 'absent' ? [measurement.reason] : [])),
  );
  const [first = null] = reasons;
  return reasons.size > 1 ? 'notMeasured' : first;
}

/** Whether a unit's answer is a figure that counts: neither missing nor absent, and no share of nothing. */
export function isFigure(measurement: Measurement | null): measurement is MeasuredPart['measurement'] {
  if (measurement === null || measurement.kind === 'absent') return false;
  return measurement.kind !== 'ratio' || !isZero(measurement.denominator);
}

/** Whether a unit has answered that it is not concerned. */
export function isNotApplicable(measurement: Measurement | null): boolean {
  return measurement?.kind === 'absent' && measurement.reason === 'notApplicable';
}
