import { describe, expect, test } from 'vitest';
import { daysFrom, isDay, stretch, today } from './days.ts';

describe('days', () => {
  test('are counted over the change to summer time', () => {
    expect(daysFrom('2023-03-25', '2023-03-27')).toBe(2);
    expect(daysFrom('2023-05-15', '2023-05-12')).toBe(-3);
    expect(daysFrom('2024-02-28', '2024-03-01')).toBe(2);
  });

  test('today is the day of the reader, also late in the evening', () => {
    expect(today(new Date(2023, 4, 1, 23, 59))).toBe('2023-05-01');
  });

  test('only a day of the calendar is one', () => {
    expect(isDay('2023-05-15')).toBe(true);
    for (const text of ['2023-02-30', '15 maj', '2023-5-1', '']) expect(isDay(text)).toBe(false);
  });

  test('a long stretch is told in months or years', () => {
    expect(stretch(-60)).toEqual({ count: 60, unit: 'day' });
    expect(stretch(61)).toEqual({ count: 2, unit: 'month' });
    expect(stretch(-1284)).toEqual({ count: 3, unit: 'year' });
  });
});
