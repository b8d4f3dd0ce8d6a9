import type { Sex } from '../reporting/outcome.ts';
import { type PeriodKey, parsePeriodKey } from '../tertial.ts';
import { type FileIssue, type FileRow, issueAt } from './cell.ts';
import type { OutcomeField } from './outcome-fields.ts';

/** Why a row does not say which outcome it is about. */
export const keyProblems = [
  'unitMissing',
  'indicatorMissing',
  'periodMissing',
  'periodUnreadable',
  'sexUnknown',
] as const;
export type KeyProblem = (typeof keyProblems)[number];

/** Which outcome a row is about. */
export interface OutcomeKey {
  readonly unit: string;
  readonly indicator: string;
  readonly period: PeriodKey;
  readonly sex: Sex;
}

const sexWords: ReadonlyMap<string, Sex> = new Map([
  ...['', 'total', 'totalt', 'alla', 't', 'both'].map((word) => [word, 'total'] as const),
  ...['women', 'woman', 'kvinnor', 'kvinna', 'k', 'female', 'f'].map((word) => [word, 'women'] as const),
  ...['men', 'man', 'män', 'm', 'male'].map((word) => [word, 'men'] as const),
]);

/** The sex that a word names; undefined for another word. Nothing is all together. */
export function readSex(text: string): Sex | undefined {
  return sexWords.get(text.normalize('NFC').trim().toLowerCase());
}

/** Reads `2022T3`, `2022 t3`, `T3 2022` and a day within the tertial such as `2022-12-31` or `20221231`. */
export function readPeriod(text: string): PeriodKey | null {
  const plain = text.trim().toUpperCase();
  const turned = /^(?:T([123])[ -]?(\d{4})|(\d{4})[ -]?T([123]))$/.exec(plain);
  if (turned) return parsePeriodKey(`${turned[2] ?? turned[3]}T${turned[1] ?? turned[4]}`);
  return periodOfDay(text);
}

/** The tertial of an ISO day, with or without hyphens and a time after it; null for what is no day. */
export function periodOfDay(text: string): PeriodKey | null {
  const match = /^(\d{4})(-?)(\d{2})\2(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/.exec(text.trim());
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return parsePeriodKey(`${match[1]}T${Math.ceil(month / 4)}`);
}

/** As much of a key as could be read; the rest of the row is checked against it. */
type PartOfKey = Pick<OutcomeKey, 'unit' | 'indicator'> & { readonly period: PeriodKey | null };

/** Reads which outcome a row is about. All that is wrong is told at once, with what could be read all the same. */
export function readOutcomeKey({
  row,
  cells,
}: FileRow<OutcomeField>):
  | { readonly key: OutcomeKey }
  | { readonly issues: readonly FileIssue<KeyProblem>[]; readonly part: PartOfKey } {
  const unit = cells.unit?.text.trim() ?? '';
  const indicator = cells.indicator?.text.trim() ?? '';
  const period = readPeriod(cells.period?.text ?? '');
  const sex = readSex(cells.sex?.text ?? '');
  const issues: FileIssue<KeyProblem>[] = [];
  if (unit === '') issues.push({ row, column: 'unit', problem: 'unitMissing', found: '' });
  if (indicator === '') issues.push({ row, column: 'indicator', problem: 'indicatorMissing', found: '' });
  if (period === null) {
    const cell = cells.period;
    const empty = cell === undefined || cell.text.trim() === '';
    issues.push(
      empty ? { row, column: 'period', problem: 'periodMissing', found: '' } : issueAt(cell, 'periodUnreadable'),
    );
  }
  if (sex === undefined && cells.sex) issues.push(issueAt(cells.sex, 'sexUnknown'));
  return period === null || sex === undefined || issues.length > 0
    ? { issues, part: { unit, indicator, period } }
    : { key: { unit, indicator, period, sex } };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
