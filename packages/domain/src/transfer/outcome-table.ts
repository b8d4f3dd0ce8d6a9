import { type FileCell, type FileIssue, type FileRow, issueAt } from './cell.ts';
import { type FileTable, isBlankRow, plainName, readNamedTable } from './named-table.ts';
import type { OutcomeField } from './outcome-fields.ts';
import { readPeriod, readSex } from './outcome-key.ts';

/** Why a table is not one of outcomes. */
export const tableProblems = [
  'noHeader',
  'columnMissing',
  'columnTwice',
  'columnUnknown',
  'tooFewColumns',
  'columnCodeUnknown',
  'periodUnreadable',
  'valueTwice',
] as const;
export type TableProblem = (typeof tableProblems)[number];

/** The rows of a table by field, and what could not be understood. */
export interface OutcomeTable {
  readonly rows: readonly FileRow<OutcomeField>[];
  readonly issues: readonly FileIssue<TableProblem>[];
}

const columnWords: ReadonlyMap<string, OutcomeField | null> = new Map<string, OutcomeField | null>([
  ...words('unit', ['unit', 'enhet', 'enhetskod']),
  ...words('indicator', ['indicator', 'indikator', 'indikatorkod', 'mått', 'måttkod']),
  ...words('period', ['period', 'tertial', 'datum', 'date']),
  ...words('value', ['value', 'utfall', 'värde']),
  ...words('numerator', ['numerator', 'täljare', 'taljare']),
  ...words('denominator', ['denominator', 'nämnare', 'namnare']),
  ...words('sex', ['sex', 'kön', 'kon']),
  ...words('absence', ['absence', 'bortfall', 'saknas']),
  ...words('comment', ['comment', 'kommentar']),
  ...words('misreport', ['misreport', 'felrapportering', 'felrapporterat']),
  ...words('accepted', ['accepted', 'godtagen varning', 'godtagen']),
  ...words('answers', ['answers', 'svar', 'antal svar']),
  ...words('invited', ['invited', 'tillfrågade', 'tillfragade']),
  // A template tells these for the one who fills it in.
  ...['municipality', 'year', 'name', 'unitname', 'measure', 'previous', 'target', 'definition'].map(
    (name) => [name, null] as const,
  ),
]);
const needed = ['unit', 'indicator', 'period'] as const;

/** Whether the first row names columns of ours. */
export function isOutcomeHeader(table: FileTable): boolean {
  const found = new Set((table[0] ?? []).map((cell) => columnWords.get(plainName(cell?.text ?? ''))));
  return found.has('indicator') && (found.has('unit') || found.has('period')) && !isCodedHeader(table);
}

/** Reads a table with a header of field names, in any order. A column that nobody knows is an error, so that none is lost. */
export function readOutcomeTable(table: FileTable): OutcomeTable {
  if (!isOutcomeHeader(table)) return failed('noHeader', null);
  return readNamedTable(table, columnWords, needed);
}

/**
 * Reads rows of date, unit code, measure code, column code and value, as the systems before this one write them. A header is
 * not needed. The rows of one cell become one outcome.
 */
export function readColumnCodedRows(table: FileTable): OutcomeTable {
  const issues: FileIssue<TableProblem>[] = [];
  const found = new Map<string, { row: number; cells: Record<string, FileCell> }>();
  for (const [index, cells] of table.entries()) {
    const row = index + 1;
    if (isBlankRow(cells)) continue;
    const [date, unit, indicator, code, value] = [0, 1, 2, 3, 4].map((place) => cells[place]?.text.trim() ?? '');
    if (index === 0 && (isCodedHeader(table) || /^(?:date|datum|period|tertial)$/i.test(date ?? ''))) continue;
    const at = (column: string, text = '') => ({ text, number: false, row, column });
    if (cells.length < 5) {
      issues.push(issueAt(at('value', String(cells.length)), 'tooFewColumns'));
      continue;
    }
    const period = readPeriod(date ?? '');
    if (period === null) issues.push(issueAt(at('date', date), 'periodUnreadable'));
    const column = readColumnCode(code ?? '');
    if (column === null) issues.push(issueAt(at('column', code), 'columnCodeUnknown'));
    if (period === null || column === null) continue;
    const periodText = `${period.year}${period.tertial}`;
    const key = JSON.stringify([unit, indicator, periodText, column.sex]);
    const outcome = found.get(key) ?? {
      row,
      cells: {
        unit: at('unit', unit),
        indicator: at('measure', indicator),
        period: at('date', periodText),
        sex: at('column', column.sex),
      },
    };
    if (outcome.cells[column.field]) issues.push(issueAt(at('column', code), 'valueTwice'));
    const text = cells[4]?.text ?? value ?? '';
    outcome.cells[column.field] = { ...at('value', text), number: cells[4]?.number ?? false };
    found.set(key, outcome);
  }
  return { rows: [...found.values()], issues };
}

/** Whether a table has the shape of {@link readColumnCodedRows}: five columns that begin with a day or a period. */
export function isColumnCoded(table: FileTable): boolean {
  const first = table.find((cells) => !isBlankRow(cells));
  const dated = first?.length === 5 && readPeriod(first[0]?.text ?? '') !== null;
  return dated || isCodedHeader(table);
}

function isCodedHeader(table: FileTable): boolean {
  return (table[0] ?? []).some((cell) => /^(?:column|kolumn)(?: ?code| ?kod)?$/.test(plainName(cell?.text ?? '')));
}

/**
 * A column code: what is told (`value`/`utfall`, `numerator`/`täljare`, `denominator`/`nämnare`, and the names of the other
 * fields), and of whom (`utfall kvinnor`, `value.women`, `täljare_män`, or only `kvinnor`).
 */
function readColumnCode(
  code: string,
): { readonly field: OutcomeField; readonly sex: 'total' | 'women' | 'men' } | null {
  const whole = plainName(code);
  const field = columnWords.get(whole);
  if (field) return needed.some((name) => name === field) || field === 'sex' ? null : { field, sex: 'total' };
  const alone = readSex(whole);
  if (alone !== undefined && whole !== '') return { field: 'value', sex: alone };
  const parts = /^(.+?)[ ._:-]+\(?([^ ._:()-]+)\)?$/.exec(whole);
  const told = columnWords.get(parts?.[1] ?? '');
  const sex = readSex(parts?.[2] ?? '-');
  if (!told || sex === undefined || needed.some((name) => name === told) || told === 'sex') return null;
  return { field: told, sex };
}

function failed(problem: TableProblem, row: number | null): OutcomeTable {
  return { rows: [], issues: [{ row, column: null, problem, found: '' }] };
}

function words(field: OutcomeField, names: readonly string[]) {
  return names.map((name) => [name, field] as const);
}
