import type { Decimal } from './decimal.ts';
import { type Absence, isShare, type MeasureDefinition, type Measurement } from './measurement.ts';
import { hasTooManyDigits, longestNumeralText, plainText, readNumeral, splitUnitWord } from './numeral.ts';

/** What of an indicator decides which answers fit it. On a scale `lowest` and `highest` are its ends, where they are known. */
export interface EntryMeasure extends Pick<MeasureDefinition, 'unit' | 'construction'> {
  readonly lowest?: Decimal | null;
  readonly highest?: Decimal | null;
}

/** Why what was typed cannot be an answer. Each has a sentence of its own that says what to write. */
export const entryProblems = [
  'unreadable',
  'ratioNotAsked',
  'numeratorAboveDenominator',
  'denominatorZero',
  'aboveHundred',
  'outsideScale',
  'negative',
  'notWhole',
  'tooManyDigits',
  'unitMismatch',
] as const;
export type EntryProblem = (typeof entryProblems)[number];

/** The problems that a figure itself can have, however it came in. */
export type MeasurementProblem = Exclude<EntryProblem, 'unreadable' | 'unitMismatch'>;

/** What was meant by what was typed. */
export type EntryReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'measurement'; readonly measurement: Measurement }
  /** `1.234` is 1.234 or 1234: only the person knows. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [Decimal, Decimal] }
  /** `<5`: a number too small to be told, so the reason secret is offered. */
  | { readonly kind: 'offerSecret' }
  | { readonly kind: 'problem'; readonly problem: EntryProblem };

const absenceWords: ReadonlyMap<string, Absence> = new Map([
  ...words('notMeasured', ['ej mätt', 'inte mätt', 'ej uppmätt', 'not measured']),
  ...words('notDelivered', ['-', 'ej levererad', 'ej levererat', 'inte levererad', 'ej inlämnad', 'not delivered']),
  ...words('notApplicable', [
    '.',
    'ej aktuell',
    'ej aktuellt',
    'inte aktuell',
    'inte aktuellt',
    'not applicable',
    'n/a',
  ]),
  ...words('secret', ['..', 'sekretess', 'secret']),
]);

const fewerThan = /^(?:<|färre än|mindre än|under) ?\d+$/;
const ratio = /^(.+?) ?(?:\/| av | of ) ?(.+)$/;

/**
 * Reads what a person types or pastes as the answer of one unit.
 *
 * Understood: `86`, `86 %`, `86,5`, `86.5`, `1 234,5`, `1.234,5`, `39 av 42` and `39/42` (shares only), `−5`, `-5`, unit words
 * that fit, the Kolada symbols `-`, `.`, `..` and the words for a missing figure in Swedish and English. Empty is empty,
 * never 0. A ratio with a doubtful part (`1.234/2.000`) is unreadable, since two questions at once help nobody.
 */
export function readEntry(text: string, measure: EntryMeasure): EntryReading {
  const plain = plainText(text);
  if (plain === '') return { kind: 'empty' };
  if (plain.length > longestNumeralText) return problem('unreadable');
  const reason = absenceWords.get(plain);
  if (reason !== undefined) return { kind: 'measurement', measurement: { kind: 'absent', reason } };

  const { numeral, unit } = splitUnitWord(plain);
  if (fewerThan.test(numeral)) return { kind: 'offerSecret' };
  const parts = ratio.exec(numeral);
  if (parts) return unit === 'percent' ? problem('unreadable') : readRatio(parts[1] ?? '', parts[2] ?? '', measure);

  const read = readNumeral(numeral);
  if (read.kind === 'none') return problem('unreadable');
  if (unit !== undefined && unit !== measure.unit) return problem('unitMismatch');
  if (read.kind === 'tooManyDigits') return problem('tooManyDigits');
  if (read.kind === 'ambiguous') return read;
  return checked({ kind: 'value', value: read.value }, measure);
}

/**
 * The rules on an answer that is already structured, whoever sends it; null when it fits.
 * A share lies between 0 and 100 and its numerator within its denominator; another figure in percent, such as a rate of
 * change, is free. Counts are whole and not negative; days and scales are not negative; an index and money may be. A mark
 * lies on its scale.
 */
export function checkMeasurement(measurement: Measurement, measure: EntryMeasure): MeasurementProblem | null {
  if (measurement.kind === 'absent') return null;
  if (measurement.kind === 'value') return checkValue(measurement.value, measure);
  const { numerator, denominator } = measurement;
  if (!isShare(measure)) return 'ratioNotAsked';
  if (hasTooManyDigits(numerator) || hasTooManyDigits(denominator)) return 'tooManyDigits';
  if (denominator.eq(0)) return 'denominatorZero';
  if (numerator.lt(0) || denominator.lt(0)) return 'negative';
  return numerator.gt(denominator) ? 'numeratorAboveDenominator' : null;
}

function checkValue(value: Decimal, measure: EntryMeasure): MeasurementProblem | null {
  const counted = measure.unit === 'count' || measure.construction === 'count';
  const neverNegative = counted || isShare(measure) || measure.unit === 'days' || measure.unit === 'scale';
  if (hasTooManyDigits(value)) return 'tooManyDigits';
  if (neverNegative && value.lt(0)) return 'negative';
  if (counted && !value.eq(value.round(0))) return 'notWhole';
  if (measure.unit === 'scale' && isOutside(value, measure)) return 'outsideScale';
  return isShare(measure) && value.gt(100) ? 'aboveHundred' : null;
}

function isOutside(value: Decimal, { lowest = null, highest = null }: EntryMeasure): boolean {
  return (lowest !== null && value.lt(lowest)) || (highest !== null && value.gt(highest));
}

function readRatio(first: string, second: string, measure: EntryMeasure): EntryReading {
  const numerator = readNumeral(first);
  const denominator = readNumeral(second);
  if (numerator.kind === 'none' || denominator.kind === 'none') return problem('unreadable');
  if (!isShare(measure)) return problem('ratioNotAsked');
  if (numerator.kind === 'tooManyDigits' || denominator.kind === 'tooManyDigits') return problem('tooManyDigits');
  if (numerator.kind === 'ambiguous' || denominator.kind === 'ambiguous') return problem('unreadable');
  return checked({ kind: 'ratio', numerator: numerator.value, denominator: denominator.value }, measure);
}

function checked(measurement: Measurement, measure: EntryMeasure): EntryReading {
  const found = checkMeasurement(measurement, measure);
  return found === null ? { kind: 'measurement', measurement } : problem(found);
}

function problem(found: EntryProblem): EntryReading {
  return { kind: 'problem', problem: found };
}

function words(reason: Absence, spellings: readonly string[]): [string, Absence][] {
  return spellings.map((spelling) => [spelling, reason]);
}
