import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayBefore, daysBetween } from './day.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days between', () => {
  test.each([
    ['2023-05-15', '2023-05-15', 0],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2023-12-31', '2024-01-01', 1],
    ['2023-05-15', '2023-05-01', -14],
    ['1900-02-28', '1900-03-01', 1],
  ])('%s to %s is %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  test('agree with the clock of another calendar', () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(daysBetween(from, to)).toBe((Date.parse(to) - Date.parse(from)) / 86_400_000);
      }),
    );
  });

  test('one day lies between a day and the one before it', () => {
    fc.assert(
      fc.property(day, (each) => {
        expect(daysBetween(dayBefore(each), each)).toBe(1);
      }),
    );
  });
});
