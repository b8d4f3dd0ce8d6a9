const dayLength = 86_400_000;

/** The day it is where the reader sits, as 2023-05-15. */
export function today(now: Date = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** How many days lie from one day to another, both as 2023-05-15; negative when the other comes before. */
export function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);
}

/** Whether a text is a day of the calendar, as 2023-05-15. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const read = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text);
}

/** A stretch of time in the unit that one would say it in: days up to two months, then months, from two years on years. */
export function stretch(days: number): { readonly count: number; readonly unit: 'day' | 'month' | 'year' } {
  const length = Math.abs(days);
  if (length <= 60) return { count: length, unit: 'day' };
  if (length < 730) return { count: Math.floor(length / 30.44), unit: 'month' };
  return { count: Math.floor(length / 365.25), unit: 'year' };
}
