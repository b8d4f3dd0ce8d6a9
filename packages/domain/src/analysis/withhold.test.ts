import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAboutFew, tellingsOf } from '../release/few.ts';
import type { Sex } from '../reporting/outcome.ts';
import { anyFact } from './fact.test-support.ts';
import type { Fact } from './fact.ts';
import { withholdFew } from './withhold.ts';

const [pattern] = fc.sample(anyFact, { numRuns: 1, seed: 7 });
if (!pattern) throw new Error('no fact');
const indicator: Fact['indicator'] = { ...pattern.indicator, unit: 'percent', aggregation: 'weighted' };
const plain: Fact = {
  ...pattern,
  ...{
    indicator,
    unit: null,
    year: 2022,
    tertial: 'T1',
    sex: 'total',
    absence: null,
    status: 'met',
    alternative: null,
  },
  trend: null,
};
const unitOf = (name: string): Fact['unit'] => ({ id: name, code: name, name, division: null });
/** A share of a unit, on so many. */
const share = (unit: string | null, n: number, sex: Sex = 'total', numerator = n): Fact => ({
  ...plain,
  ...{ unit: unit === null ? null : unitOf(unit), sex, n, numerator, denominator: n, value: (100 * numerator) / n },
});
const told = (facts: readonly Fact[]) => withholdFew(facts).map(({ value }) => value !== null);

/** What an indicator's units say in one tertial, of everybody and of women and men, on known numbers. */
const manyUnits: fc.Arbitrary<Fact[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 })), { minLength: 1, maxLength: 7 })
  .map((counts) =>
    counts.flatMap(([women, men], place) => {
      const sexes: [Sex, number][] = [
        ['total', women + men],
        ['women', women],
        ['men', men],
      ];
      return sexes.flatMap(([sex, n]) => (n === 0 ? [] : [share(`unit${place}`, n, sex)]));
    }),
  );

describe('a figure for who stands outside', () => {
  test('is never about one to four people, and has no numerator of so many', () => {
    fc.assert(
      fc.property(fc.array(anyFact), (facts) => {
        for (const fact of withholdFew(facts)) {
          expect(isAboutFew(fact, fact.indicator.unit)).toBe(false);
          expect(fact.numerator !== null && fact.numerator > 0 && fact.numerator < 5).toBe(false);
        }
      }),
    );
  });

  test('is as it was where it is told, or only the share as it is shown, and secret without any number elsewhere', () => {
    fc.assert(
      fc.property(fc.array(anyFact), (facts) => {
        const tellings = tellingsOf(facts);
        withholdFew(facts).forEach((fact, place) => {
          const before = facts[place];
          if (!before || tellings.get(before) === 'whole') {
            expect(before).toEqual({ ...fact, trend: before?.trend, alternative: before?.alternative });
          } else if (tellings.get(before) === 'share') {
            expect(fact).toMatchObject({ n: null, numerator: null, denominator: null });
            expect(fact.value === null).toBe(before.value === null);
          } else {
            expect(fact).toMatchObject({ absence: 'secret', n: null, numerator: null, denominator: null, trend: null });
            expect(fact).toMatchObject({ run: 0, alternative: null });
          }
        });
      }),
    );
  });

  test('without misreports is told only where nothing of the indicator is withheld, unless a source states it', () => {
    const told = (facts: readonly Fact[]) => withholdFew(facts).map(({ alternative }) => alternative);
    const marked = { ...share(null, 60, 'total', 30), misreports: 1, alternative: 70.4 };
    const open = [share('a', 30, 'total', 10), share('b', 30, 'total', 20)];
    expect(told([marked, ...open])).toEqual([70.4, null, null]);
    const closed = [share('a', 56, 'total', 28), share('b', 4, 'total', 2)];
    expect(told([marked, ...closed])[0]).toBeNull();
    expect(told([{ ...marked, misreports: 0 }, ...closed])[0]).toBe(70.4);
  });

  test('has no exact change where what it is compared with is told as it is shown', () => {
    const since = { year: 2022, tertial: 'T1' } as const;
    const trend: NonNullable<Fact['trend']> = {
      ...{ direction: 'down', quality: 'worse', change: -4.363636, noise: false },
      since,
    };
    const before = { ...share('a', 11, 'total', 4), tertial: 'T1' as const };
    const after = { ...share('a', 25, 'total', 8), tertial: 'T2' as const, decimals: 0, trend };
    expect(withholdFew([before, after])[1]).toMatchObject({ numerator: 8, denominator: 25, trend: { change: -4 } });
    const many = { ...before, ...share('a', 40, 'total', 20) };
    expect(withholdFew([many, after])[1]?.trend?.change).toBe(-4.363636);
    const lastYear = { ...after, unit: null, trend: { ...trend, since: { year: 2021, tertial: 'T3' as const } } };
    expect(withholdFew([lastYear])[0]?.trend?.change).toBe(-4);
  });

  test('has changed by as much as what is shown of both has, and not at all where both are shown alike', () => {
    const since = { year: 2021, tertial: 'T1' } as const;
    const trend = (change: number) =>
      ({ direction: 'up', quality: 'better', change, noise: false, since }) satisfies Fact['trend'];
    const figure = (numerator: number, change: number): Fact => ({
      ...share(null, 1000, 'total', numerator),
      ...{ decimals: 0, trend: trend(change) },
    });
    expect(withholdFew([figure(754, 0.8)])[0]?.trend).toMatchObject({
      change: 0,
      direction: 'same',
      quality: 'neutral',
    });
    expect(withholdFew([figure(746, 0.2)])[0]?.trend).toMatchObject({ change: 1, direction: 'up', quality: 'better' });
  });

  test('cannot be reckoned back by who knows that the smallest go first', () => {
    const count = (unit: string, value: number): Fact => ({
      ...share(unit, value),
      ...{ indicator: { ...indicator, unit: 'count', aggregation: 'sum' }, value },
    });
    // 4 and one 10 would be 14 together: since no hidden unit is greater than the 10 that is told, the other is 4.
    expect(told([count('a', 4), count('b', 10), count('c', 10)])).toEqual([false, false, false]);
    expect(told([count('a', 1), count('b', 10), count('c', 10), count('d', 20)])).toEqual([false, false, true, true]);
  });

  test('rests on what it is a share of, also where many answered', () => {
    expect(told([{ ...share('a', 20, 'total', 1), denominator: 3, n: 20 }])).toEqual([false]);
  });

  test('hides a second unit where the total would give the only one away', () => {
    expect(told([share('a', 3), share('b', 40), share('c', 12)])).toEqual([false, true, false]);
    expect(told([share('a', 1), share('b', 2), share('c', 40)])).toEqual([false, false, false]);
    expect(told([share('a', 3), share('b', 4), share('c', 40)])).toEqual([false, false, true]);
    expect(told([share('a', 5), share('b', 40)])).toEqual([true, true]);
  });

  test('leaves no group of one to four over, whatever the units say', () => {
    fc.assert(
      fc.property(manyUnits, (facts) => {
        const shown = withholdFew(facts);
        for (const sex of ['total', 'women', 'men'] as const) {
          const all = facts.filter((fact) => fact.sex === sex);
          const hidden = facts.filter((fact, place) => fact.sex === sex && shown[place]?.value === null);
          const people = hidden.reduce((sum, { n }) => sum + (n ?? 0), 0);
          // Where all are hidden the total of that sex is on so few that it is hidden itself.
          if (hidden.length > 0 && hidden.length < all.length) {
            expect(hidden.length).toBeGreaterThan(1);
            expect(people).toBeGreaterThanOrEqual(5);
          }
        }
      }),
    );
  });

  test('hides women and men together', () => {
    fc.assert(
      fc.property(manyUnits, (facts) => {
        const shown = withholdFew(facts);
        for (const { unit } of facts) {
          const both = shown.filter((fact) => fact.sex !== 'total' && fact.unit?.id === unit?.id);
          expect(new Set(both.map(({ value }) => value === null)).size).toBeLessThanOrEqual(1);
        }
      }),
    );
    expect(told([share(null, 30), share(null, 26, 'women'), share(null, 4, 'men')])).toEqual([true, false, false]);
    expect(told([share(null, 30), share(null, 27, 'women')])).toEqual([true, false]);
    expect(told([share(null, 30), share(null, 20, 'women'), share(null, 10, 'men')])).toEqual([true, true, true]);
  });

  test('is a share without what it is a share of where so many were counted, or all others, of any of the units', () => {
    const few = withholdFew([share('a', 42, 'total', 3), share('b', 90, 'total', 40)]);
    expect(few).toMatchObject([
      { n: null, numerator: null },
      { denominator: null, n: null, numerator: null },
    ]);
    expect(few[0]?.value).toBe(Number((300 / 42).toFixed(few[0]?.decimals)));
    expect(withholdFew([share('a', 42, 'total', 39)])).toMatchObject([{ n: null, numerator: null }]);
    expect(withholdFew([share('a', 42, 'total', 30)])).toMatchObject([{ n: 42, numerator: 30 }]);
  });

  test('keeps the status of the total, not that of a unit', () => {
    expect(withholdFew([share(null, 3)])).toMatchObject([{ value: null, status: 'met' }]);
    expect(withholdFew([share('a', 3)])).toMatchObject([{ value: null, status: 'notMeasured' }]);
  });

  test('is compared with nothing that is hidden', () => {
    const since = (year: number): Fact['trend'] => ({
      ...{ direction: 'up', quality: 'better', change: 10, noise: false },
      since: { year, tertial: 'T1' },
    });
    const later = (year: number): Fact => ({ ...share('a', 20), tertial: 'T2', trend: since(year) });
    const [, kept] = withholdFew([share('a', 9), later(2022)]);
    expect(kept?.trend).toEqual(since(2022));
    expect(withholdFew([share('a', 3), later(2022)])[1]?.trend).toBeNull();
    expect(withholdFew([later(2021)])[0]?.trend).toBeNull();
    expect(withholdFew([{ ...later(2021), unit: null }])[0]?.trend).toEqual(since(2021));
  });

  test('counts of nobody are told, and figures that rest on nobody knows how many', () => {
    const count = { ...share('a', 9), n: null, numerator: null, denominator: null };
    expect(told([{ ...count, indicator: { ...indicator, unit: 'count' }, value: 0 }])).toEqual([true]);
    expect(told([{ ...count, indicator: { ...indicator, unit: 'count' }, value: 4 }])).toEqual([false]);
    expect(told([count])).toEqual([true]);
  });
});
