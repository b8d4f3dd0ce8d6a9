import Big from 'big.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal, decimalText, divide, parseDecimal, roundHalfAwayFromZero, sumOf } from './decimal.ts';

const plain = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 14n }), fc.integer({ min: 0, max: 999_999 }))
  .map(([negative, whole, rest]) => `${negative ? '-' : ''}${whole}.${String(rest).padStart(6, '0')}`);

test('a decimal comes out as it went in', () => {
  fc.assert(fc.property(plain, (text) => decimal(decimalText(decimal(text))).eq(decimal(text))));
});

test('plain notation has no exponent and no idle zeros', () => {
  expect(decimalText(decimal('100000000000000000000000'))).toBe('100000000000000000000000');
  expect(decimalText(decimal('0.00000001'))).toBe('0.00000001');
  expect(decimalText(decimal('91.50'))).toBe('91.5');
});

test('text is read, compared and written as the library does it, for figures of every size and sign', () => {
  const side = fc.stringMatching(/^\d{1,30}$/);
  const text = fc
    .tuple(fc.boolean(), side, fc.option(side))
    .map(([negative, whole, rest]) => `${negative ? '-' : ''}${whole}${rest === null ? '' : `.${rest}`}`);
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [read, known] = [decimal(one), new Big(one)];
      expect(read.c).toEqual(known.c);
      expect(decimalText(read)).toBe(known.eq(0) ? '0' : known.toFixed());
      expect(read.cmp(decimal(other))).toBe(known.cmp(new Big(other)));
      expect([read.cmp(other), decimal(other).cmp(one)]).toEqual([known.cmp(other), new Big(other).cmp(one)]);
      expect(read.cmp(decimal(one))).toBe(0);
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  '',
  '-',
  '.',
  '-.5',
  '1.2.3',
  '1٢',
  ' 1',
  '1e9',
  '1,5',
  '.5',
  '5.',
  '+1',
  '--1',
  'NaN',
  'Infinity',
  '0x1',
  '1'.repeat(101),
])('%j is not a decimal', (text) => {
  expect(parseDecimal(text)).toBeNull();
  expect(() => decimal(text)).toThrow(RangeError);
});

test('a number that is none is refused', () => {
  expect(() => decimal(Number.NaN)).toThrow(RangeError);
  expect(() => decimal(Number.POSITIVE_INFINITY)).toThrow(RangeError);
});

test.each([
  ['91.5', 0, '92'],
  ['-91.5', 0, '-92'],
  ['2.25', 1, '2.3'],
  ['-2.25', 1, '-2.3'],
  ['91.49999', 0, '91'],
  ['-0.4', 0, '0'],
])('%s to %d decimals is %s', (text, decimals, rounded) => {
  expect(decimalText(roundHalfAwayFromZero(decimal(text), decimals))).toBe(rounded);
});

test('rounding is the same on both sides of zero and moves by half a step at most', () => {
  fc.assert(
    fc.property(plain, fc.integer({ min: 0, max: 6 }), (text, decimals) => {
      const value = decimal(text);
      const rounded = roundHalfAwayFromZero(value, decimals);
      const mirrored = roundHalfAwayFromZero(value.times(-1), decimals);
      const halfStep = decimal('0.5').div(decimal(10).pow(decimals));
      return rounded.plus(mirrored).eq(0) && rounded.minus(value).abs().lte(halfStep);
    }),
  );
});

test('there is no negative zero', () => {
  expect(decimalText(decimal('-0'))).toBe('0');
  expect(decimalText(decimal(-0))).toBe('0');
  expect(decimalText(divide(decimal(0), decimal(-3)))).toBe('0');
});

test('settings of the library stay our own', () => {
  const before = { decimals: Big.DP, rounding: Big.RM };
  Big.DP = 2;
  try {
    expect(decimalText(divide(decimal(1), decimal(3)))).toBe('0.33333333333333333333');
    expect(decimalText(divide(new Big(1), new Big(3)))).toBe('0.33333333333333333333');
  } finally {
    Big.DP = before.decimals;
  }
  expect(Big.RM).toBe(before.rounding);
});

test('sums are exact', () => {
  expect(decimalText(sumOf([decimal('0.1'), decimal('0.2')]))).toBe('0.3');
  expect(decimalText(sumOf([]))).toBe('0');
});

test('a quotient is what division digit by digit gives, for figures of every size and sign', () => {
  const Exact = Big();
  Exact.DP = 20;
  Exact.RM = Exact.roundHalfUp;
  const sized = fc
    .tuple(plain, fc.integer({ min: -24, max: 24 }))
    .map(([text, exponent]) => new Exact(text).times(new Exact(`1e${exponent}`)));
  fc.assert(
    fc.property(sized, sized, (dividend, divisor) => {
      fc.pre(!divisor.eq(0));
      const expected = new Exact(dividend).div(divisor);
      expect(decimalText(divide(dividend, divisor))).toBe(expected.eq(0) ? '0' : expected.toFixed());
    }),
    { numRuns: 2_000 },
  );
  expect(() => divide(decimal(1), decimal(0))).toThrow();
});
