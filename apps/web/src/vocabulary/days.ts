import { timeZone } from '../text/format.ts';

const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });

/** The day it is in Sweden, which the due days are days of, as 2023-05-15. */
export function today(now: Date = new Date()): string {
  return swedish.format(now);
}

/** A stretch of time in the unit that one would say it in: days up to two months, then months, from two years on years. */
export function stretch(days: number): { readonly count: number; readonly unit: 'day' | 'month' | 'year' } {
  const length = Math.abs(days);
  if (length <= 60) return { count: length, unit: 'day' };
  if (length < 730) return { count: Math.floor(length / 30.44), unit: 'month' };
  return { count: Math.floor(length / 365.25), unit: 'year' };
}
