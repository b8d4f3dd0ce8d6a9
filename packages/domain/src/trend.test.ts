import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { UnitPart } from './aggregation.ts';
import { distanceTo } from './attainment.ts';
import { decimal } from './decimal.ts';
import { constructions, directions, type Measurement, measureUnits, timings } from './measurement.ts';
import type { Target } from './target.ts';
import { comparePeriods, parsePeriodKey, periodKey, tertials } from './tertial.ts';
import { type Coverage, coverageOf, type TrendComparison, type TrendPoint, trend, trendComparisons } from './trend.ts';

const rising: Parameters<typeof trend>[1] = {
  unit: 'percent',
  timing: 'period',
  construction: 'ratio',
  direction: 'higher',
  dueTertials: tertials,
};
const band: Target = { operator: 'between', value: decimal(60), upper: decimal(80) };

function points(figures: Readonly<Record<string, string>>): TrendPoint[] {
  return Object.entries(figures).map(([key, text]) => {
    const period = parsePeriodKey(key);
    if (period === null) throw new Error(`Not a period: ${key}`);
    return { period, value: decimal(text) };
  });
}

function told(
  figures: Readonly<Record<string, string>>,
  measure: Parameters<typeof trend>[1],
  target: Target | null = null,
) {
  const found = trend(points(figures), measure, target);
  return found && `${found.direction} ${found.quality} ${found.change.toFixed()} ${periodKey(found.since)}`;
}

describe('what is compared', () => {
  test('the latest with the one before it', () => {
    expect(told({ '2022T3': '86', '2022T1': '21', '2022T2': '41' }, rising)).toBe('up better 45 2022T2');
    expect(told({ '2022T1': '5' }, rising)).toBeNull();
    expect(told({}, rising)).toBeNull();
  });

  test('T1 with T3 of last year', () => {
    expect(told({ '2022T2': '1', '2022T3': '81', '2023T1': '80' }, rising)).toBe('down worse -1 2022T3');
  });

  test('over a tertial that nobody reported, but not over a year', () => {
    expect(told({ '2022T1': '5', '2022T3': '7' }, rising)).toBe('up better 2 2022T1');
    expect(told({ '2021T3': '5', '2023T1': '7' }, rising)).toBeNull();
  });

  test('year to date only within its year', () => {
    const cumulative = { ...rising, timing: 'cumulative' } as const;
    expect(told({ '2022T3': '25', '2023T1': '4' }, cumulative)).toBeNull();
    expect(told({ '2022T3': '25', '2023T1': '4', '2023T2': '9' }, cumulative)).toBe('up better 5 2023T1');
  });

  test('yearly with the year before, also when it counts from January', () => {
    for (const timing of timings) {
      const yearly = { ...rising, timing, dueTertials: ['T3'] } as const;
      expect(told({ '2021T3': '70', '2022T3': '75' }, yearly)).toBe('up better 5 2021T3');
      expect(told({ '2020T3': '70', '2022T3': '75' }, yearly)).toBeNull();
      expect(told({ '2022T2': '70', '2022T3': '75' }, yearly)).toBeNull();
    }
  });
});

describe('totals of other units than before', () => {
  const covered = (before: Coverage | null, after: Coverage | null) => {
    const [first, second] = points({ '2022T1': '73', '2022T2': '96' });
    if (!first || !second) throw new Error('There are two points.');
    return trend(
      [
        { ...first, coverage: before },
        { ...second, coverage: after },
      ],
      rising,
      null,
    );
  };
  const four = { units: 'a,b,c,d', whole: true };
  const one = { units: 'a', whole: false };

  test('are not compared while figures still come in', () => {
    expect(covered(four, one)).toBeNull();
    expect(covered(one, four)).toBeNull();
    expect(covered({ units: 'a,b', whole: false }, { units: 'b,c', whole: false })).toBeNull();
  });

  test('are compared where the same units are missing both times, or nobody is', () => {
    expect(covered(one, one)?.direction).toBe('up');
    expect(covered(four, { units: 'a,b,c', whole: true })?.direction).toBe('up');
    expect(covered(null, one)?.direction).toBe('up');
  });

  test('are told by who gave a figure that counts', () => {
    const part = (unitId: string, measurement: Measurement | null): UnitPart => ({
      unitId,
      measurement,
      misreport: null,
    });
    const given = { kind: 'value', value: decimal(5) } as const;
    const parts = [part('b', given), part('a', given), part('c', { kind: 'absent', reason: 'notApplicable' })];
    expect(coverageOf(parts, { aggregation: 'mean' })).toEqual({ units: 'a,b', whole: true });
    expect(coverageOf([...parts, part('d', null)], { aggregation: 'mean' })).toEqual({ units: 'a,b', whole: false });
    const lacking = [part('a', given), part('b', { kind: 'absent', reason: 'notMeasured' })];
    expect(coverageOf(lacking, { aggregation: 'sum' })).toEqual({ units: 'a', whole: false });
    expect(coverageOf(lacking, { aggregation: 'central' })).toBeNull();
  });
});

describe('what the municipality compares with', () => {
  const figures = { '2021T1': '9', '2021T2': '8', '2021T3': '7', '2022T1': '6', '2022T2': '5' };
  const against = (compareWith: TrendComparison, some: Readonly<Record<string, string>>, how = rising) => {
    const found = trend(points(some), how, null, compareWith);
    return found && `${found.change.toFixed()} ${periodKey(found.since)} ${found.comparedWith}`;
  };

  test('the last tertial, the same a year ago, or the end of last year', () => {
    expect(against('lastTertial', figures)).toBe('-1 2022T1 lastTertial');
    expect(against('sameTertialLastYear', figures)).toBe('-3 2021T2 sameTertialLastYear');
    expect(against('lastYearEnd', figures)).toBe('-2 2021T3 lastYearEnd');
  });

  test('nothing else is put in its place', () => {
    expect(against('sameTertialLastYear', { '2021T3': '7', '2022T2': '5' })).toBeNull();
    expect(against('lastYearEnd', { '2021T2': '7', '2022T2': '5' })).toBeNull();
    expect(against('lastYearEnd', { '2020T3': '7', '2022T2': '5' })).toBeNull();
  });

  test('the year so far is held against as much of a year', () => {
    const cumulative = { ...rising, timing: 'cumulative' } as const;
    const count = { ...cumulative, construction: 'count' } as const;
    const soFar = (compareWith: TrendComparison, some: Readonly<Record<string, string>>) =>
      trend(points(some), count, null, compareWith);
    expect(soFar('sameTertialLastYear', figures)).toMatchObject({ direction: 'down', quality: 'worse' });
    expect(soFar('lastYearEnd', figures)).toBeNull();
    expect(soFar('lastYearEnd', { ...figures, '2022T3': '8' })).toMatchObject({ direction: 'up', quality: 'better' });
  });

  test('what is asked for once a year is held against the year before', () => {
    for (const compareWith of trendComparisons) {
      const yearly = { ...rising, dueTertials: ['T2'] } as const;
      const found = trend(points({ '2021T2': '70', '2022T2': '75' }), yearly, null, compareWith);
      expect(found && periodKey(found.since)).toBe('2021T2');
    }
  });
});

describe('small numbers', () => {
  const share = (numerator: number, denominator: number) => ({
    value: decimal((100 * numerator) / denominator),
    share: { numerator: decimal(numerator), denominator: decimal(denominator) },
  });
  const of = (before: [number, number], after: [number, number], how = rising) =>
    trend(
      [
        { period: { year: 2022, tertial: 'T1' }, ...share(...before) },
        { period: { year: 2022, tertial: 'T2' }, ...share(...after) },
      ],
      how,
      null,
    );

  test('a change within their noise is neither good nor bad, and still said', () => {
    expect(of([2, 4], [3, 4])).toMatchObject({ direction: 'up', quality: 'neutral', noise: true });
    expect(of([21, 42], [39, 42])).toMatchObject({ direction: 'up', quality: 'better', noise: false });
  });

  test('only shares are reckoned so, and only where it is known of how many', () => {
    expect(of([2, 4], [3, 4], { ...rising, unit: 'index' })).toMatchObject({ quality: 'better', noise: false });
    expect(trend(points({ '2022T1': '50', '2022T2': '75' }), rising, null)).toMatchObject({ noise: false });
  });
});

describe('whether it is good', () => {
  test('depends on the direction', () => {
    expect(told({ '2022T1': '72', '2022T2': '70' }, { ...rising, direction: 'lower' })).toBe('down better -2 2022T1');
    expect(told({ '2022T1': '70', '2022T2': '72' }, { ...rising, direction: 'lower' })).toBe('up worse 2 2022T1');
    expect(told({ '2022T1': '70', '2022T2': '70.0' }, rising)).toBe('same neutral 0 2022T1');
  });

  test('is left open for what can only rise within the year', () => {
    const counted = { ...rising, timing: 'cumulative', construction: 'count' } as const;
    expect(told({ '2022T1': '10', '2022T2': '19' }, counted)).toBe('up neutral 9 2022T1');
    expect(told({ '2022T1': '900', '2022T2': '1674' }, { ...counted, direction: 'lower' })).toBe(
      'up neutral 774 2022T1',
    );
    expect(told({ '2022T1': '28', '2022T2': '22' }, { ...counted, construction: 'ratio' })).toBe(
      'down worse -6 2022T1',
    );
  });

  test('for a band on the distance to it', () => {
    const inBand = { ...rising, direction: 'band' } as const;
    expect(told({ '2022T1': '50', '2022T2': '55' }, inBand, band)).toBe('up better 5 2022T1');
    expect(told({ '2022T1': '70', '2022T2': '85' }, inBand, band)).toBe('up worse 15 2022T1');
    expect(told({ '2022T1': '65', '2022T2': '75' }, inBand, band)).toBe('up neutral 10 2022T1');
    expect(told({ '2022T1': '55', '2022T2': '85' }, inBand, band)).toBe('up neutral 30 2022T1');
    expect(told({ '2022T1': '50', '2022T2': '55' }, inBand, null)).toBe('up neutral 5 2022T1');
  });
});

describe('always', () => {
  const period = fc.record({ year: fc.integer({ min: 2020, max: 2023 }), tertial: fc.constantFrom(...tertials) });
  const point = fc.record({ period, value: fc.integer({ min: -100, max: 200 }).map((whole) => decimal(whole)) });
  const history = fc.uniqueArray(point, { selector: (one) => periodKey(one.period) });
  const measure = fc.record({
    unit: fc.constantFrom(...measureUnits),
    timing: fc.constantFrom(...timings),
    construction: fc.constantFrom(...constructions),
    direction: fc.constantFrom(...directions),
    dueTertials: fc.subarray([...tertials], { minLength: 1 }),
  });

  test('the order in which points come makes no difference', () => {
    fc.assert(
      fc.property(history, measure, (some, how) => {
        expect(trend(some.toReversed(), how, band)).toEqual(trend(some, how, band));
      }),
    );
  });

  test('direction, change and quality agree', () => {
    fc.assert(
      fc.property(history, measure, (some, how) => {
        const found = trend(some, how, band);
        if (found === null) return;
        const ordered = some.toSorted((a, b) => comparePeriods(a.period, b.period));
        const latest = ordered.at(-1)?.value ?? decimal(0);
        const before = latest.minus(found.change);
        expect(found.change.cmp(0)).toBe({ up: 1, same: 0, down: -1 }[found.direction]);
        if (found.direction === 'same') expect(found.quality).toBe('neutral');
        if (
          how.timing === 'cumulative' &&
          how.construction !== 'ratio' &&
          found.since.year === ordered.at(-1)?.period.year
        ) {
          expect(found.quality).toBe('neutral');
          return;
        }
        if (how.direction === 'higher') expect(found.quality === 'better').toBe(found.direction === 'up');
        if (how.direction === 'lower') expect(found.quality === 'better').toBe(found.direction === 'down');
        if (how.direction === 'band') {
          expect(found.quality === 'better').toBe(distanceTo(band, latest).lt(distanceTo(band, before)));
        }
      }),
    );
  });

  test('turning every figure round turns the trend round', () => {
    fc.assert(
      fc.property(history, measure, (some, how) => {
        const turned = some.map((one) => ({ ...one, value: one.value.times(-1) }));
        const opposite = { up: 'down', down: 'up', same: 'same' } as const;
        const found = trend(some, how, null);
        expect(trend(turned, how, null)?.direction).toBe(found ? opposite[found.direction] : undefined);
      }),
    );
  });
});
