/** The thirds of a calendar year: T1 January to April, T2 May to August, T3 September to December. */
export const tertials = ['T1', 'T2', 'T3'] as const;
export type Tertial = (typeof tertials)[number];

/** One tertial of one year (1–9999). */
export interface PeriodKey {
  readonly year: number;
  readonly tertial: Tertial;
}

const numbers = { T1: 1, T2: 2, T3: 3 } as const satisfies Record<Tertial, number>;
const spans = {
  T1: { from: '01-01', to: '04-30' },
  T2: { from: '05-01', to: '08-31' },
  T3: { from: '09-01', to: '12-31' },
} as const satisfies Record<Tertial, { from: string; to: string }>;

/** 1, 2 or 3. */
export function tertialNumber(tertial: Tertial): 1 | 2 | 3 {
  return numbers[tertial];
}

/** The tertial with a number; undefined for anything but 1, 2 and 3. */
export function tertialOf(number: number): Tertial | undefined {
  return tertials.find((tertial) => numbers[tertial] === number);
}

/** The period as one word, for example `2022T3`. */
export function periodKey(period: PeriodKey): string {
  return `${yearText(period.year)}${period.tertial}`;
}

/** Reads `2022T3`; null for everything else. */
export function parsePeriodKey(text: string): PeriodKey | null {
  const match = /^(\d{4})T([123])$/.exec(text);
  const year = Number(match?.[1] ?? 0);
  const tertial = tertialOf(Number(match?.[2] ?? 0));
  return year === 0 || tertial === undefined ? null : { year, tertial };
}

/** The first and the last day as ISO dates, both inside: 2022T3 is `2022-09-01` to `2022-12-31`. */
export function tertialSpan(period: PeriodKey): { from: string; to: string } {
  const { from, to } = spans[period.tertial];
  return { from: `${yearText(period.year)}-${from}`, to: `${yearText(period.year)}-${to}` };
}

/** The tertial before: that of T1 is T3 of the year before. */
export function previousPeriod(period: PeriodKey): PeriodKey {
  const before = tertialOf(numbers[period.tertial] - 1);
  return before === undefined ? { year: period.year - 1, tertial: 'T3' } : { year: period.year, tertial: before };
}

/** Orders periods by time: negative when the first is the earlier one, 0 when they are the same. */
export function comparePeriods(first: PeriodKey, second: PeriodKey): number {
  return first.year - second.year || numbers[first.tertial] - numbers[second.tertial];
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}
