import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal } from '../decimal.ts';
import { absences, type MeasureDefinition, type Measurement } from '../measurement.ts';
import { periodKey, tertials } from '../tertial.ts';
import { comparablePeriod, entryWarnings, warningsOf } from './warning.ts';

const share: MeasureDefinition = {
  unit: 'percent',
  decimals: 0,
  direction: 'higher',
  construction: 'ratio',
  timing: 'period',
  aggregation: 'weighted',
  dueTertials: ['T1', 'T2', 'T3'],
};
const count: MeasureDefinition = { ...share, unit: 'count', construction: 'count', aggregation: 'sum' };
const soFar: MeasureDefinition = { ...count, timing: 'cumulative' };
const days: MeasureDefinition = { ...share, unit: 'days', construction: 'value', aggregation: 'mean' };

const spent: MeasureDefinition = { ...soFar, unit: 'tkr', construction: 'value' };
const alone = {
  ...{ lowest: null, highest: null, before: null, lastYear: null, target: null },
  ...{ survey: false, answers: null, parts: null },
};

function warned(
  measure: MeasureDefinition,
  value: number,
  before: number | null = null,
  lastYear: number | null = null,
) {
  return warningsOf(figure(value), { ...alone, measure, before: maybe(before), lastYear: maybe(lastYear) });
}

function maybe(value: number | null) {
  return value === null ? null : decimal(value);
}

function figure(value: number): Measurement {
  return { kind: 'value', value: decimal(value) };
}

describe('a doubtful figure', () => {
  test.each([
    ['a share of nothing', share, 0, null, ['doubtfulZero']],
    ['a share that fell to nothing', share, 0, 25, ['doubtfulZero', 'jump']],
    ['no days at all', days, 0, null, ['doubtfulZero']],
    ['no days once more', days, 0, 0, ['doubtfulZero']],
    ['nothing the first time', count, 0, null, ['doubtfulZero']],
    ['nothing of a few', count, 0, 3, ['doubtfulZero']],
    ['nothing once more', count, 0, 0, []],
    ['no money', spent, 0, null, ['doubtfulZero']],
    ['less money than before', spent, 200, 320, ['cumulativeFell']],
    ['a share that moved by 24 points', share, 74, 50, []],
    ['a share that moved by 25 points', share, 75, 50, ['jump']],
    ['a share that fell by 25 points', share, 25, 50, ['jump']],
    ['twice as many', count, 40, 20, []],
    ['more than twice as many', count, 41, 20, ['jump']],
    ['half as many', count, 10, 20, []],
    ['less than half as many', count, 9, 20, ['jump']],
    ['few of few', count, 9, 2, []],
    ['ten from few', count, 10, 2, ['jump']],
    ['more of the year so far', soFar, 90, 20, []],
    ['as many of the year so far', soFar, 20, 20, []],
    ['fewer of the year so far', soFar, 19, 20, ['cumulativeFell']],
    ['nothing of the year so far', soFar, 0, 20, ['doubtfulZero', 'cumulativeFell']],
  ] as const)('%s', (_name, measure, value, before, expected) => {
    expect(warned(measure, value, before)).toEqual(expected);
  });

  test('0 of 24 is a share of nothing', () => {
    const none: Measurement = { kind: 'ratio', numerator: decimal(0), denominator: decimal(24) };
    expect(warningsOf(none, { ...alone, measure: share })).toEqual(['doubtfulZero']);
  });

  test.each([
    [9, ['belowExpected']],
    [10, []],
    [20, []],
    [21, ['aboveExpected']],
  ] as const)('%d where 10 to 20 is expected', (value, expected) => {
    const range = { ...alone, lowest: decimal(10), highest: decimal(20) };
    expect(warningsOf(figure(value), { measure: count, ...range })).toEqual(expected);
  });

  test('a share of a year so far can fall without being doubtful', () => {
    expect(warned({ ...share, timing: 'cumulative' }, 40, 50)).toEqual([]);
  });
});

test('a zero of a scale or a survey is always doubtful, one of a count not when it was so last year', () => {
  const scale: MeasureDefinition = { ...days, unit: 'scale' };
  expect(warned(scale, 0, 0)).toEqual(['doubtfulZero']);
  expect(warned(soFar, 0, null, 0)).toEqual([]);
  expect(warned(soFar, 0, null, 4)).toEqual(['doubtfulZero']);
  const survey = { ...alone, measure: count, before: decimal(0), survey: true };
  expect(warningsOf(figure(0), survey)).toEqual(['doubtfulZero']);
});

test.each([
  [39, null, []],
  [39, 39, []],
  [39, 38, ['moreThanAnswered']],
] as const)('a share of %s where %s have answered', (denominator, answers, expected) => {
  const some: Measurement = { kind: 'ratio', numerator: decimal(20), denominator: decimal(denominator) };
  expect(warningsOf(some, { ...alone, measure: share, survey: true, answers })).toEqual(expected);
});

describe('women and men beside all', () => {
  const of = (numerator: number, denominator: number): Measurement => ({
    kind: 'ratio',
    numerator: decimal(numerator),
    denominator: decimal(denominator),
  });
  const secret: Measurement = { kind: 'absent', reason: 'secret' };

  test.each([
    ['add up', count, figure(5), figure(3), figure(2), false],
    ['are fewer than all, since not everybody is one of them', count, figure(5), figure(2), figure(2), false],
    ['are more than all', count, figure(5), figure(3), figure(3), true],
    ['are more than all on their own', count, figure(5), figure(6), null, true],
    ['are shares on both sides of all', share, figure(50), figure(40), figure(60), false],
    ['are both below all', share, figure(50), figure(40), figure(48), true],
    ['are both above all', share, figure(50), figure(60), figure(52), true],
    ['differ no more than rounding does', share, figure(50), figure(49), figure(49), false],
    ['have parts that add up', share, of(5, 10), of(2, 4), of(3, 6), false],
    ['have more in the numerator', share, of(5, 10), of(3, 4), of(3, 6), true],
    ['have more in the denominator', share, of(5, 10), of(2, 5), of(3, 6), true],
    ['are not both known', share, figure(50), figure(90), null, false],
    ['are kept secret', count, figure(5), secret, figure(4), false],
  ] as const)('%s', (_name, measure, all, women, men, disagree) => {
    const found = warningsOf(all, { ...alone, measure, parts: { women, men } });
    expect(found.includes('partsDisagree')).toBe(disagree);
  });
});

describe('a year so far of another magnitude', () => {
  const limit = (operator: 'atLeast' | 'atMost', value: number) => ({ operator, value: decimal(value), upper: null });
  const band = { operator: 'between' as const, value: decimal(100), upper: decimal(125_000) };

  test.each([
    ['whole kronor where thousands are asked for', spent, 125_000_000, null, 118_000, null, ['magnitude']],
    ['thousands as millions', spent, 125, null, 118_000, null, ['magnitude']],
    ['a year dearer by half', spent, 180_000, null, 118_000, null, []],
    ['ten times last year', soFar, 1200, null, 120, null, ['magnitude']],
    ['nearly ten times last year', soFar, 1199, null, 120, null, []],
    ['few of few', soFar, 60, null, 2, null, []],
    ['something of nothing', soFar, 4000, null, 0, null, []],
    ['as last year though the spring was thin', soFar, 400, 3, 390, null, []],
    ['three tertials of one', soFar, 300, 100, null, null, []],
    ['a thousand times the spring', spent, 125_000_000, 60_000, null, null, ['magnitude']],
    ['a thousand times a limit', spent, 125_000_000, null, null, limit('atMost', 125_000), ['magnitude']],
    ['a thousand times a goal', soFar, 500_000, null, null, limit('atLeast', 500), ['magnitude']],
    ['a thousand times a band', spent, 125_000_000, null, null, band, ['magnitude']],
    ['nothing yet of a goal', soFar, 0, null, null, limit('atLeast', 500), ['doubtfulZero']],
    ['many where one is enough', soFar, 120, null, null, limit('atLeast', 1), []],
    ['a first figure of no goal', spent, 125_000_000, null, null, null, []],
    ['what is not counted from January', { ...spent, timing: 'period' }, 125_000, 125_000, 12, null, []],
    ['a share of the year so far', { ...share, timing: 'cumulative' }, 100, null, 1, null, []],
  ] as const)('%s', (_name, measure, value, before, lastYear, target, expected) => {
    const rules = { ...alone, measure, target, before: maybe(before), lastYear: maybe(lastYear) };
    expect(warningsOf(figure(value), rules)).toEqual(expected);
  });

  test('a cost that is a thousand times too large is always seen, one within a third to three times never', () => {
    const cost = fc.integer({ min: 1, max: 1_000_000 });
    const known = fc.constantFrom('before' as const, 'lastYear' as const);
    fc.assert(
      fc.property(cost, fc.integer({ min: 33, max: 300 }), known, (last, percent, where) => {
        const rules = { ...alone, measure: spent, [where]: decimal(last) };
        expect(warningsOf(figure(last * 1000), rules)).toEqual(['magnitude']);
        const near = warningsOf({ kind: 'value', value: decimal(last).times(percent).div(100) }, rules);
        expect(near).toEqual(where === 'before' && percent < 100 ? ['cumulativeFell'] : []);
      }),
    );
  });

  test('what is asked once a year may be lower than last year', () => {
    expect(warned({ ...soFar, dueTertials: ['T3'] }, 19, 20, 20)).toEqual([]);
  });
});

const definition = fc.constantFrom(share, count, soFar, days, spent);
const number = fc.integer({ min: 0, max: 300 });

test('what is not a figure is never doubtful', () => {
  fc.assert(
    fc.property(definition, number, fc.constantFrom(...absences, null), (measure, before, reason) => {
      const rules = { ...alone, measure, lowest: decimal(5), highest: decimal(5), before: decimal(before) };
      expect(warningsOf(reason && { kind: 'absent', reason }, rules)).toEqual([]);
    }),
  );
});

test('the same figure as before is doubtful for no reason that has to do with before', () => {
  fc.assert(
    fc.property(definition, number, (measure, value) => {
      expect(warned(measure, value)).toEqual(expect.arrayContaining([...warned(measure, value, value)]));
    }),
  );
});

test('each warning is told once, the weightiest first, and a fall of the year so far is not a jump too', () => {
  const expected = fc.option(number, { nil: null });
  fc.assert(
    fc.property(definition, number, expected, expected, expected, (measure, value, before, lowest, highest) => {
      const found = warningsOf(figure(value), {
        ...alone,
        measure,
        lowest: maybe(lowest),
        highest: maybe(highest),
        before: maybe(before),
      });
      expect(found).toEqual(entryWarnings.filter((each) => found.includes(each)));
      expect(found.includes('cumulativeFell') && found.includes('jump')).toBe(false);
    }),
  );
});

describe('what a figure is held against', () => {
  test.each([
    [share, '2023T2', '2023T1'],
    [share, '2023T1', '2022T3'],
    [soFar, '2023T3', '2023T2'],
    [soFar, '2023T1', null],
    [{ ...share, dueTertials: ['T3', 'T1'] }, '2023T3', '2023T1'],
    [{ ...share, dueTertials: ['T1', 'T2'] }, '2023T1', '2022T2'],
    [{ ...share, dueTertials: ['T3'] }, '2023T3', '2022T3'],
    [{ ...soFar, dueTertials: ['T3'] }, '2023T3', '2022T3'],
  ] as const)('%o', (measure, period, expected) => {
    const tertial = tertials.find((each) => period.endsWith(each)) ?? 'T1';
    const found = comparablePeriod(measure, { year: 2023, tertial });
    expect(found && periodKey(found)).toBe(expected);
  });
});
