import Big from 'big.js';

/** An exact decimal number. Every figure of the domain is one; a JavaScript number never is. */
export type Decimal = Big;

/** A constructor of our own, so that nobody else's settings reach our figures and ours reach nobody else's. */
const Exact = Big();
Exact.DP = 20;
Exact.RM = Exact.roundHalfUp;

const plainNotation = /^-?\d+(?:\.\d+)?$/;
const longestText = 100;

/**
 * Reads plain notation with a decimal point, for example `-12.5`.
 * Exponents, blanks, signs other than `-` and texts of more than 100 characters give null.
 */
export function parseDecimal(text: string): Decimal | null {
  if (text.length > longestText || !plainNotation.test(text)) return null;
  return withoutNegativeZero(new Exact(text));
}

/**
 * Makes a decimal of plain notation (`91.5`) or of a finite JavaScript number.
 * @throws RangeError when it is not a number; use {@link parseDecimal} for what comes from outside.
 */
export function decimal(source: string | number): Decimal {
  if (typeof source === 'number' && Number.isFinite(source)) return withoutNegativeZero(new Exact(source));
  const read = typeof source === 'string' ? parseDecimal(source) : null;
  if (read === null) throw new RangeError(`Not a decimal number: ${String(source).slice(0, longestText)}`);
  return read;
}

/** Plain notation with a point and without exponent, as short as it can be: `91.5`. */
export function decimalText(value: Decimal): string {
  return withoutNegativeZero(value).toFixed();
}

/**
 * Rounds to a number of decimals; what lies exactly between goes away from zero, as people are taught (91.5 → 92, −0.5 → −1).
 * For showing only: a status is decided on the unrounded value.
 */
export function roundHalfAwayFromZero(value: Decimal, decimals: number): Decimal {
  return withoutNegativeZero(value.round(decimals, Big.roundHalfUp));
}

const quotientDecimals = Exact.DP;

/**
 * The quotient to 20 decimals; what lies exactly between goes away from zero. In whole numbers of the machine's own kind, which
 * is three times as quick as digit by digit. @throws Error when the divisor is zero.
 */
export function divide(dividend: Decimal, divisor: Decimal): Decimal {
  if (isZero(divisor)) throw new RangeError('Nothing can be divided by zero.');
  const shift = quotientDecimals + exponentOf(dividend) - exponentOf(divisor);
  const above = wholeNumberOf(dividend) * (shift > 0 ? 10n ** BigInt(shift) : 1n);
  const below = wholeNumberOf(divisor) * (shift < 0 ? 10n ** BigInt(-shift) : 1n);
  const quotient = (above * 2n + below) / (below * 2n);
  if (quotient === 0n) return new Exact(0);
  const digits = quotient.toString().padStart(quotientDecimals + 1, '0');
  const whole = digits.slice(0, -quotientDecimals);
  return new Exact(`${dividend.s === divisor.s ? '' : '-'}${whole}.${digits.slice(-quotientDecimals)}`);
}

/** As many digits as every JavaScript number holds exactly. */
const exactDigits = 15;

/** Its digits, read as a whole number. */
function wholeNumberOf({ c }: Decimal): bigint {
  if (c.length > exactDigits) return BigInt(c.join(''));
  let whole = 0;
  for (const digit of c) whole = whole * 10 + digit;
  return BigInt(whole);
}

/** The power of ten by which its digits, read as a whole number, are multiplied. */
function exponentOf({ c, e }: Decimal): number {
  return e - c.length + 1;
}

/** The exact sum; zero for none. */
export function sumOf(values: readonly Decimal[]): Decimal {
  return values.reduce((sum, value) => sum.plus(value), new Exact(0));
}

/** Whether it is zero: seen by its digits, since to compare takes a decimal of the other. */
export function isZero({ c }: Decimal): boolean {
  return c[0] === 0;
}

function withoutNegativeZero(value: Decimal): Decimal {
  return value.s < 0 && isZero(value) ? new Exact(0) : value;
}
