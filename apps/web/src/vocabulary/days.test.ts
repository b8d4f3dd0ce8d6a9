import { describe, expect, test } from 'vitest';
import { stretch, today } from './days.ts';

describe('days', () => {
  test('today is the day in Sweden, summer and winter, wherever the reader is', () => {
    const days = ['2023-04-30T21:59Z', '2023-04-30T22:00Z', '2023-12-31T22:59Z', '2023-12-31T23:00Z'];
    expect(days.map((moment) => today(new Date(moment)))).toEqual([
      '2023-04-30',
      '2023-05-01',
      '2023-12-31',
      '2024-01-01',
    ]);
  });

  test('a long stretch is told in months or years', () => {
    expect(stretch(-60)).toEqual({ count: 60, unit: 'day' });
    expect(stretch(61)).toEqual({ count: 2, unit: 'month' });
    expect(stretch(-1284)).toEqual({ count: 3, unit: 'year' });
  });
});
