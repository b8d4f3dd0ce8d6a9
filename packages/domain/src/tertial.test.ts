import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  comparePeriods,
  type PeriodKey,
  parsePeriodKey,
  periodKey,
  previousPeriod,
  tertialNumber,
  tertialOf,
  tertialSpan,
  tertials,
} from './tertial.ts';

const periods: fc.Arbitrary<PeriodKey> = fc.record({
  year: fc.integer({ min: 2, max: 9999 }),
  tertial: fc.constantFrom(...tertials),
});

test('a period reads back as itself', () => {
  expect(periodKey({ year: 2022, tertial: 'T3' })).toBe('2022T3');
  fc.assert(
    fc.property(periods, (period) => {
      expect(parsePeriodKey(periodKey(period))).toEqual(period);
    }),
  );
});

test.each(['', '2022', '2022T4', '2022T0', '22T1', '2022t1', ' 2022T1', '0000T1', '2022T11'])(
  '%j is no period',
  (text) => {
    expect(parsePeriodKey(text)).toBeNull();
  },
);

test('tertials have the numbers 1 to 3', () => {
  expect(tertials.map(tertialNumber)).toEqual([1, 2, 3]);
  expect([0, 1, 2, 3, 4, 1.5].map(tertialOf)).toEqual([undefined, 'T1', 'T2', 'T3', undefined, undefined]);
});

test('the three tertials fill the year', () => {
  const spans = tertials.map((tertial) => tertialSpan({ year: 2024, tertial }));
  expect(spans).toEqual([
    { from: '2024-01-01', to: '2024-04-30' },
    { from: '2024-05-01', to: '2024-08-31' },
    { from: '2024-09-01', to: '2024-12-31' },
  ]);
});

test('the one before is the nearest earlier one', () => {
  expect(previousPeriod({ year: 2023, tertial: 'T1' })).toEqual({ year: 2022, tertial: 'T3' });
  fc.assert(
    fc.property(periods, (period) => {
      const before = previousPeriod(period);
      return comparePeriods(before, period) < 0 && tertialSpan(before).to < tertialSpan(period).from;
    }),
  );
});

test('periods are ordered as their first days are', () => {
  fc.assert(
    fc.property(periods, periods, (first, second) => {
      const byDay = tertialSpan(first).from.localeCompare(tertialSpan(second).from, 'en');
      return Math.sign(comparePeriods(first, second)) === Math.sign(byDay);
    }),
  );
});
