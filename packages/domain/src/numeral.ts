import { type Decimal, decimal } from './decimal.ts';
import type { MeasureUnit } from './measurement.ts';

/** A numeral as people write it: one number, two that it may be, too long to be meant, or none. */
export type NumeralReading =
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [Decimal, Decimal] }
  | { readonly kind: 'tooManyDigits' }
  | { readonly kind: 'none' };

/** The longest text that is looked at as a figure, a target or a reason. */
export const longestNumeralText = 120;

const most = { whole: 14, decimals: 6 } as const;

const blanks = /[\s\u00a0\u2007\u2009\u202f]+/g;
const dashes = /[\u2010-\u2013\u2212\ufe63\uff0d]/g;
const invisible = /[\u200b\u200e\u2060\ufeff\u00ad]/g;

/** One kind of blank, one kind of minus, lower case, nothing invisible. Digits of other scripts stay and are refused. */
export function plainText(text: string): string {
  return text.replace(invisible, '').replace(blanks, ' ').replace(dashes, '-').trim().toLowerCase();
}

const spaceGroups = /^([1-9]\d{0,2}(?: \d{3})+)(?:[.,](\d+))?$/;
const pointGroups = /^([1-9]\d{0,2}(?:\.\d{3})+),(\d+)$/;
const commaGroups = /^([1-9]\d{0,2}(?:,\d{3})+)\.(\d+)$/;
const onlyGroups = /^[1-9]\d{0,2}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,})$/;
const thousandOrThousandth = /^([1-9]\d{0,2})\.(\d{3})$/;
const simple = /^(\d+)(?:[.,](\d+))?$/;

/**
 * Reads a numeral out of {@link plainText}. The comma is the Swedish decimal comma, a point may be either: where it stands
 * before exactly three digits nobody can tell, and both readings are given. Two separators of different kinds, or the same
 * one twice, leave no doubt. At most 14 digits before and 6 after the decimal sign.
 */
export function readNumeral(plain: string): NumeralReading {
  const { sign, digits } = splitSign(plain);
  const doubtful = thousandOrThousandth.exec(digits);
  if (doubtful) {
    const [, whole = '', rest = ''] = doubtful;
    return { kind: 'ambiguous', readings: [decimal(`${sign}${whole}.${rest}`), decimal(`${sign}${whole}${rest}`)] };
  }
  if (onlyGroups.test(digits)) return numberOf(sign, digits, '');
  const match = spaceGroups.exec(digits) ?? pointGroups.exec(digits) ?? commaGroups.exec(digits) ?? simple.exec(digits);
  return match ? numberOf(sign, match[1] ?? '', match[2] ?? '') : { kind: 'none' };
}

function splitSign(plain: string): { sign: '' | '-'; digits: string } {
  const match = /^([+-]) ?(.*)$/.exec(plain);
  return match ? { sign: match[1] === '-' ? '-' : '', digits: match[2] ?? '' } : { sign: '', digits: plain };
}

function numberOf(sign: '' | '-', grouped: string, decimals: string): NumeralReading {
  const whole = grouped.replace(/[ .,]/g, '');
  const value = decimal(decimals === '' ? `${sign}${whole}` : `${sign}${whole}.${decimals}`);
  return hasTooManyDigits(value) ? { kind: 'tooManyDigits' } : { kind: 'number', value };
}

/** More than 14 digits before the decimal sign, or more than 6 after it that are not idle zeros. */
export function hasTooManyDigits(value: Decimal): boolean {
  const [whole = '', decimals = ''] = value.abs().toFixed().split('.');
  return whole.length > most.whole || decimals.replace(/0+$/, '').length > most.decimals;
}

/** Words that people write after a figure, with the unit of measure they fit; null for those that fit none. */
const unitWords: ReadonlyMap<string, MeasureUnit | null> = new Map([
  ['%', 'percent'],
  ['procent', 'percent'],
  ['percent', 'percent'],
  ['st', 'count'],
  ['st.', 'count'],
  ['stycken', 'count'],
  ['personer', 'count'],
  ['dag', 'days'],
  ['dagar', 'days'],
  ['day', 'days'],
  ['days', 'days'],
  ['poäng', 'scale'],
  ['points', 'scale'],
  ['tkr', 'tkr'],
  ['kkr', 'tkr'],
  ['‰', null],
  ['promille', null],
  ['kr', null],
  ['kronor', null],
  ['mkr', null],
  ['mnkr', null],
]);

/** Splits `17 dagar` into the numeral and the unit it names: undefined for no word, null for one that fits no unit. */
export function splitUnitWord(plain: string): { numeral: string; unit: MeasureUnit | null | undefined } {
  const match = /^(.*?\d) ?([^\d ]+)$/.exec(plain);
  const unit = unitWords.get(match?.[2] ?? '');
  return match && unit !== undefined ? { numeral: match[1] ?? '', unit } : { numeral: plain, unit: undefined };
}
