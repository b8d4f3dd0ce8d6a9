import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal } from '../decimal.ts';
import type { Target } from '../target.ts';
import type { TrendPoint } from '../trend.ts';
import { breaksSeries, runOf, type SeriesEdition, targetMoveOf } from './series.ts';

const edition: SeriesEdition = {
  unit: 'percent',
  construction: 'ratio',
  timing: 'period',
  aggregation: 'weighted',
  lineage: 'kept',
  definition: 'Alla pågående ärenden.',
};
const target = (value: string, operator: Target['operator'] = 'atLeast', upper: string | null = null): Target => ({
  operator,
  value: decimal(value),
  upper: upper === null ? null : decimal(upper),
});
const points = (...values: number[]): TrendPoint[] =>
  values.map((value, place) => ({ period: { year: 2000 + place, tertial: 'T1' }, value: decimal(value) }));

describe('a break in a series', () => {
  test.each<[string, Partial<SeriesEdition>, boolean]>([
    ['nothing but the year', {}, false],
    ['new words in the name', { lineage: 'reworded' }, false],
    ['a split', { lineage: 'split' }, true],
    ['an unconfirmed kinship', { lineage: 'uncertain' }, true],
    ['another unit of measure', { unit: 'count' }, true],
    ['a year to date instead of a tertial', { timing: 'cumulative' }, true],
    ['another definition', { definition: 'Bara nya ärenden.' }, true],
    ['a definition that was left out', { definition: null }, false],
  ])('%s: %o gives %s', (_what, change, breaks) => {
    expect(breaksSeries(edition, { ...edition, ...change })).toBe(breaks);
  });

  test('cannot come before there is a series', () => {
    expect(breaksSeries(null, { ...edition, lineage: 'new' })).toBe(false);
  });
});

describe('the move of a target', () => {
  test.each([
    [target('50'), target('40'), 'lowered'],
    [target('50'), target('60'), 'raised'],
    [target('50'), target('50.0'), 'kept'],
    [null, target('50'), 'new'],
    [target('50'), null, 'missing'],
    [target('50'), target('50', 'atMost'), 'new'],
    [target('60', 'between', '80'), target('60', 'between', '70'), 'lowered'],
  ] as const)('from %o to %o is %s', (before, now, move) => {
    expect(targetMoveOf(before, now)).toBe(move);
  });
});

describe('a run', () => {
  test('is not made of steps that may be chance', () => {
    const shares = (...given: [number, number][]): TrendPoint[] =>
      given.map(([numerator, denominator], place) => ({
        period: { year: 2000 + place, tertial: 'T1' },
        value: decimal((100 * numerator) / denominator),
        share: { numerator: decimal(numerator), denominator: decimal(denominator) },
      }));
    expect(runOf(shares([11, 18], [12, 20], [13, 22]), edition)).toBe(0);
    expect(runOf(shares([45, 50], [30, 50], [10, 50]), edition)).toBe(-2);
    expect(runOf(shares([45, 50], [30, 50], [29, 50]), edition)).toBe(0);
    expect(runOf(shares([900, 1000], [899, 1000], [898, 1000]), edition)).toBe(-2);
  });

  test('counts the steps in one way until the last', () => {
    expect(runOf(points(5, 4, 3), edition)).toBe(-2);
    expect(runOf(points(9, 4, 5, 6, 7), edition)).toBe(3);
    expect(runOf(points(5, 4, 4), edition)).toBe(0);
    expect(runOf(points(5), edition)).toBe(0);
    expect(runOf([], edition)).toBe(0);
    const [first, second] = points(9, 4).map((point, place) => ({
      ...point,
      coverage: { units: `${place}`, whole: false },
    }));
    expect(first && second && runOf([first, second], edition)).toBe(0);
  });

  test('says nothing of what can only rise', () => {
    expect(runOf(points(1, 2, 3), { ...edition, timing: 'cumulative', construction: 'count' })).toBe(0);
    expect(runOf(points(1, 2, 3), { ...edition, timing: 'cumulative' })).toBe(2);
  });

  test('turns with its figures and is never longer than their steps', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 })), (values) => {
        const run = runOf(points(...values), edition);
        expect(runOf(points(...values.map((value) => -value)), edition)).toBe(run === 0 ? 0 : -run);
        expect(Math.abs(run)).toBeLessThanOrEqual(Math.max(0, values.length - 1));
      }),
    );
  });
});
