import { describe, expect, test } from 'vitest';
import { stretch, today } from './days.ts';

describe('days', () => {
  test('today is the day of the reader, also late in the evening', () => {
    expect(today(new Date(2023, 4, 1, 23, 59))).toBe('2023-05-01');
  });

  test('a long stretch is told in months or years', () => {
    expect(stretch(-60)).toEqual({ count: 60, unit: 'day' });
    expect(stretch(61)).toEqual({ count: 2, unit: 'month' });
    expect(stretch(-1284)).toEqual({ count: 3, unit: 'year' });
  });
});
