import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, decimalText } from '../decimal.ts';
import type { Measurement } from '../measurement.ts';
import type { Sex } from '../reporting/outcome.ts';
import { type ReleasePart, type ReleaseSource, releasableTotals } from './release.ts';

const share = { unit: 'percent', construction: 'ratio', aggregation: 'weighted', decimals: 0 } as const;
const count = { unit: 'count', construction: 'count', aggregation: 'sum', decimals: 0 } as const;

function ratio(numerator: number, denominator: number): Measurement {
  return { kind: 'ratio', numerator: decimal(numerator), denominator: decimal(denominator) };
}

function value(figure: number): Measurement {
  return { kind: 'value', value: decimal(figure) };
}

function part(unitId: string, measurement: Measurement | null, rest: Partial<ReleasePart> = {}): ReleasePart {
  return { unitId, sex: 'total', measurement, misreport: null, answers: null, ...rest };
}

function shown(source: Partial<ReleaseSource>): string[] {
  const totals = releasableTotals({ measure: share, bySex: false, disputed: false, parts: [], ...source });
  return totals.map((total) => {
    const figure = total.withheld ? 'withheld' : total.value && decimalText(total.value);
    const n = total.denominator ? ` of ${decimalText(total.denominator)}` : '';
    return `${total.sex} ${figure}${n}, ${total.reportedUnits} of ${total.expectedUnits}`;
  });
}

describe('what is released', () => {
  test.each([
    { what: 'a share', parts: [part('a', ratio(37, 42))], expected: ['total 88.095238 of 42, 1 of 1'] },
    { what: 'a share that leaves three over', parts: [part('a', ratio(39, 42))], expected: ['total 93, 1 of 1'] },
    { what: 'a share of five with one in it', parts: [part('a', ratio(1, 5))], expected: ['total 20, 1 of 1'] },
    { what: 'a share of four', parts: [part('a', ratio(4, 4))], expected: ['total withheld, 1 of 1'] },
    {
      what: 'shares of few that together are many',
      parts: [part('a', ratio(1, 3)), part('b', ratio(2, 3)), part('c', null)],
      expected: ['total 50, 2 of 3'],
    },
    { what: 'a share of nobody knows how many', parts: [part('a', value(86))], expected: [] },
    {
      what: 'what 158 answered',
      parts: [part('a', value(86), { answers: 158 })],
      expected: ['total 86 of 158, 1 of 1'],
    },
    {
      what: 'what three answered',
      parts: [part('a', value(86), { answers: 3 })],
      expected: ['total withheld, 1 of 1'],
    },
    {
      what: 'a share where one does not tell of how many',
      parts: [part('a', ratio(4, 8)), part('b', value(100))],
      expected: ['total 75, 2 of 2'],
    },
    { what: 'nothing measured', parts: [part('a', { kind: 'absent', reason: 'notMeasured' })], expected: [] },
    {
      what: 'a unit that is known to be wrong',
      parts: [part('a', ratio(20, 20)), part('b', ratio(0, 24), { misreport: 'Fel' })],
      expected: ['total 100 of 20, 1 of 2'],
    },
    {
      what: 'a unit that is known to be wrong, of which few were counted',
      parts: [part('a', ratio(20, 30)), part('b', ratio(2, 24), { misreport: 'Fel' })],
      expected: ['total 67, 1 of 2'],
    },
    {
      what: 'a unit that is known to be wrong, and is kept secret at home',
      parts: [part('a', ratio(20, 30)), part('b', ratio(2, 3), { misreport: 'Fel' })],
      expected: ['total withheld, 1 of 2'],
    },
    { what: 'nothing but what is wrong', parts: [part('b', ratio(0, 24), { misreport: 'Fel' })], expected: [] },
    { what: 'a few people', measure: count, parts: [part('a', value(4))], expected: ['total withheld, 1 of 1'] },
    { what: 'nobody', measure: count, parts: [part('a', value(0))], expected: ['total 0, 1 of 1'] },
    {
      what: 'few and few',
      measure: count,
      parts: [part('a', value(2)), part('b', value(3))],
      expected: ['total 5, 2 of 2'],
    },
    {
      what: 'the last of several',
      measure: { ...share, aggregation: 'last' as const },
      parts: [part('a', ratio(5, 50)), part('b', ratio(2, 3))],
      expected: ['total withheld, 2 of 2'],
    },
    {
      what: 'money',
      measure: { unit: 'tkr', construction: 'value', aggregation: 'sum', decimals: 0 } as const,
      parts: [part('a', value(3))],
      expected: ['total 3, 1 of 1'],
    },
  ])('$what', ({ expected, what: _what, ...source }) => {
    expect(shown(source)).toEqual(expected);
  });

  test('nothing where a source says that the total is another one', () => {
    expect(shown({ disputed: true, parts: [part('a', ratio(39, 42))] })).toEqual([]);
  });
});

describe('women and men', () => {
  const bySex = (total: Measurement, women: Measurement | null, men: Measurement | null, measure = share) =>
    shown({
      measure,
      bySex: true,
      parts: [part('a', total), part('a', women, { sex: 'women' }), part('a', men, { sex: 'men' })],
    });

  test.each([
    {
      what: 'both are many',
      found: bySex(ratio(20, 40), ratio(10, 20), ratio(10, 20)),
      expected: ['total 50 of 40, 1 of 1', 'women 50 of 20, 1 of 1', 'men 50 of 20, 1 of 1'],
    },
    {
      what: 'few men are counted',
      found: bySex(ratio(10, 20), ratio(6, 12), ratio(4, 8)),
      expected: ['total 50, 1 of 1', 'women 50, 1 of 1', 'men 50, 1 of 1'],
    },
    {
      what: 'one is few, so the other would tell',
      found: bySex(ratio(10, 20), ratio(8, 16), ratio(2, 4)),
      expected: ['total 50 of 20, 1 of 1', 'women withheld, 1 of 1', 'men withheld, 1 of 1'],
    },
    {
      what: 'one is not told of, and could be told from the total',
      found: bySex(ratio(10, 20), ratio(8, 17), null),
      expected: ['total 50 of 20, 1 of 1', 'women withheld, 1 of 1'],
    },
    {
      what: 'a few are neither',
      found: bySex(ratio(10, 20), ratio(5, 9), ratio(4, 9)),
      expected: ['total 50 of 20, 1 of 1', 'women withheld, 1 of 1', 'men withheld, 1 of 1'],
    },
    {
      what: 'there are no men',
      found: bySex(ratio(10, 20), ratio(10, 20), ratio(0, 0)),
      expected: ['total 50 of 20, 1 of 1', 'women 50 of 20, 1 of 1'],
    },
    {
      what: 'the total is of few',
      found: bySex(ratio(1, 4), ratio(1, 4), null),
      expected: ['total withheld, 1 of 1', 'women withheld, 1 of 1'],
    },
  ])('$what', ({ found, expected }) => {
    expect(found).toEqual(expected);
  });

  test('a unit whose total is wrong is left out for both', () => {
    const parts = (['total', 'women', 'men'] as const).flatMap((sex) => [
      part('a', ratio(6, 12), { sex }),
      part('b', ratio(0, 30), { sex, misreport: sex === 'total' ? 'Fel' : null }),
    ]);
    // The sexes do not add up to the total here: what matters is that unit b is nowhere.
    expect(shown({ bySex: true, parts }).every((line) => line.includes('1 of 2'))).toBe(true);
  });
});

test('no released figure rests on one to four, and none of them can be told from the others', () => {
  const people = fc.integer({ min: 0, max: 12 });
  const few = (n: number) => n > 0 && n < 5;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(people, people, people), { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      (units, counted) => {
        const parts = units.flatMap(([women, men, others], place) => {
          const of = (sex: Sex, n: number) =>
            part(`u${place}`, counted ? value(n) : n === 0 ? null : ratio(Math.min(1, n), n), { sex });
          return [of('total', women + men + others), of('women', women), of('men', men)];
        });
        const measure = counted ? count : share;
        const totals = releasableTotals({ measure, bySex: true, disputed: false, parts });
        const told = new Map(
          totals.flatMap(({ sex, value, denominator, withheld }) => {
            expect(withheld).toBe(value === null);
            const n = counted ? value : denominator;
            return n === null ? [] : [[sex, Number(decimalText(n))] as const];
          }),
        );
        const [total, women, men] = [told.get('total'), told.get('women'), told.get('men')];
        for (const n of told.values()) expect(few(n)).toBe(false);
        if (total === undefined) expect(women ?? men).toBeUndefined();
        else {
          for (const n of [women, men]) if (n !== undefined) expect(few(total - n)).toBe(false);
          if (women !== undefined && men !== undefined) expect(few(total - women - men)).toBe(false);
        }
      },
    ),
  );
});
