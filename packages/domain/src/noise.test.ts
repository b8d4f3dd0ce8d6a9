import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal } from './decimal.ts';
import { type Share, withinNoise } from './noise.ts';

function share(numerator: number, denominator: number): Share {
  return { numerator: decimal(numerator), denominator: decimal(denominator) };
}

const shares = (least: number, most: number) =>
  fc
    .tuple(fc.nat(), fc.integer({ min: least, max: most }))
    .map(([draw, denominator]) => share(draw % (denominator + 1), denominator));

describe('small numbers', () => {
  test.each([
    // 2 of 4 and 3 of 4: adjusted 3/6 and 4/6, a difference of 0.17 ± 0.55.
    [share(2, 4), share(3, 4), true],
    // 21 and 39 of 42: 22/44 and 40/44, a difference of 0.41 ± 0.17.
    [share(21, 42), share(39, 42), false],
    // 12 and 8 of 40: 13/42 and 9/42, a difference of 0.095 ± 0.187.
    [share(12, 40), share(8, 40), true],
    // 0 and 6 of 10: 1/12 and 7/12, a difference of 0.5 ± 0.32.
    [share(0, 10), share(6, 10), false],
    // 0 of 10 and 2 of 10: 1/12 and 3/12, a difference of 0.17 ± 0.29.
    [share(0, 10), share(2, 10), true],
  ])('%#', (before, after, noise) => {
    expect(withinNoise(before, after)).toBe(noise);
  });

  test('from a hundred on, on both sides, a change speaks for itself', () => {
    expect(withinNoise(share(50, 100), share(51, 100))).toBe(false);
    expect(withinNoise(share(50, 99), share(51, 100))).toBe(true);
  });

  test('what is no share of somebody is not reckoned with', () => {
    expect(withinNoise(share(0, 0), share(1, 2))).toBe(false);
    expect(withinNoise(share(3, 2), share(1, 2))).toBe(false);
  });
});

describe('always', () => {
  test('it does not matter which comes first, nor whether the yes or the no is counted', () => {
    const turned = ({ numerator, denominator }: Share) => ({ numerator: denominator.minus(numerator), denominator });
    fc.assert(
      fc.property(shares(1, 150), shares(1, 150), (one, other) => {
        expect(withinNoise(other, one)).toBe(withinNoise(one, other));
        expect(withinNoise(turned(one), turned(other))).toBe(withinNoise(one, other));
      }),
    );
  });

  test('the same share of few is noise, and nothing is among many', () => {
    fc.assert(fc.property(shares(1, 99), (some) => withinNoise(some, some)));
    fc.assert(fc.property(shares(100, 400), shares(100, 400), (one, other) => !withinNoise(one, other)));
  });
});
