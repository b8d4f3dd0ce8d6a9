import { harmlessCell } from '../csv.ts';

/** What stands in one cell of a file, and where. */
export interface FileCell {
  readonly text: string;
  /** True for a number of its own (JSON, a number cell): the point is a decimal point. */
  readonly number: boolean;
  /** Row in the file, counted as a spreadsheet does; in JSON the place in the list, from 1. */
  readonly row: number;
  /** What the column is called there. */
  readonly column: string;
}

/** One row of a file by field. A field that the file does not have is missing; an empty cell has an empty text. */
export interface FileRow<Field extends string> {
  readonly row: number;
  readonly cells: { readonly [F in Field]?: FileCell };
}

/** What is wrong with a file, and where. `found` is what stood there, or what it is about. */
export interface FileIssue<Problem extends string = string> {
  /** Null when it is about the whole file. */
  readonly row: number | null;
  readonly column: string | null;
  readonly problem: Problem;
  readonly found: string;
}

/** The most characters of a cell that are told back. */
const longestQuote = 60;

/** An issue about one cell. */
export function issueAt<Problem extends string>(cell: FileCell, problem: Problem, found = cell.text) {
  const text = found.length > longestQuote ? `${found.slice(0, longestQuote)}…` : found;
  return { row: cell.row, column: cell.column, problem, found: text } satisfies FileIssue<Problem>;
}

/** Text for a cell of CSV: an apostrophe before what a spreadsheet would run, and before what begins with one like it. */
export function guardedCell(text: string): string {
  return isGuardable(text) ? `'${text}` : text;
}

/** The text that {@link guardedCell} was given. */
export function unguardedCell(text: string): string {
  return text.startsWith("'") && isGuardable(text.slice(1)) ? text.slice(1) : text;
}

function isGuardable(text: string): boolean {
  const bare = text.replace(/^'+/, '');
  return harmlessCell(bare) !== bare;
}
