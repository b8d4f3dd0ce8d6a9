import type { EntryProblem, EntryWarning, Measurement } from '@tertial/domain';
import { sameMeasurement } from '@tertial/domain';
import Papa from 'papaparse';
import type { LockReason } from './__generated__/operations.ts';
import { readFigure } from './parts.ts';
import { measureOf, type ReportCell, type ReportRow, savedIn, warningsIn } from './report-rows.ts';

/** What becomes of one line of a pasted block. */
export type PasteOutcome =
  | { kind: 'saved'; measurement: Measurement; warnings: readonly EntryWarning[] }
  | { kind: 'unchanged' }
  | { kind: 'empty' }
  | { kind: 'locked'; lock: LockReason }
  | { kind: 'problem'; problem: EntryProblem }
  | { kind: 'ambiguous' }
  | { kind: 'offerSecret' };

/** One line of a pasted block beside the cell that it falls on. */
export interface PasteLine {
  row: ReportRow;
  cell: ReportCell;
  /** As it was pasted; of two columns `39 av 42`. */
  text: string;
  outcome: PasteOutcome;
}

/** What a block would do, before anything is saved. */
export interface PastePreview {
  lines: PasteLine[];
  /** How many lines fall below the last cell. */
  beyond: number;
  /** True where the block has more columns than a figure can be read from. */
  tooWide: boolean;
}

/** Reads a block as a spreadsheet copies it: tabs between columns, cells with line breaks in quotation marks. */
export function readBlock(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text, { delimiter: '\t' });
  const lines = data.map((line) => line.map((cell) => cell.trim()));
  while (lines.at(-1)?.every((cell) => cell === '')) lines.pop();
  return lines.map(withoutEmptyEnd);
}

/** Whether a text is a block and not a single figure. */
export function isBlock(text: string): boolean {
  return /\t|\n./.test(text.trim());
}

const isLabel = (cell: string) => /^\P{N}*\p{L}{3}/u.test(cell);

/** A block as it is copied with the names of its rows: they are no figures, and are left out. */
function withoutNames(block: readonly string[][]): readonly string[][] {
  const full = block.filter((line) => line.filter((cell) => cell !== '').length > 1);
  const named = full.length > 0 && full.every(([first = '']) => isLabel(first));
  return named ? block.map((line) => line.slice(1)) : block;
}

/**
 * Lays a block over the cells from the one where it was pasted: one column downwards, two as numerator and denominator. A
 * column of names before them is left out, and an empty line leaves its cell as it is.
 */
export function previewPaste(
  copied: readonly string[][],
  cells: readonly { row: ReportRow; cell: ReportCell }[],
): PastePreview {
  const block = withoutNames(copied);
  const tooWide = block.some((line) => line.length > 2);
  if (tooWide) return { lines: [], beyond: 0, tooWide };
  const lines = block.slice(0, cells.length).flatMap((line, index) => {
    const place = cells[index];
    if (place === undefined) return [];
    const text = textOf(line);
    return [{ ...place, text, outcome: outcomeOf(text, place.row, place.cell) }];
  });
  return { lines, beyond: Math.max(0, block.length - cells.length), tooWide };
}

function textOf([first = '', second = '']: readonly string[]): string {
  return first !== '' && second !== '' ? `${first} av ${second}` : first || second;
}

function outcomeOf(text: string, row: ReportRow, cell: ReportCell): PasteOutcome {
  if (text === '') return { kind: 'empty' };
  if (cell.lock !== null) return { kind: 'locked', lock: cell.lock };
  const reading = readFigure(text, measureOf(row));
  if (reading.kind === 'ambiguous') return { kind: 'ambiguous' };
  if (reading.kind !== 'patch') return reading;
  const { measurement } = reading.patch;
  if (measurement === null || measurement === undefined) return { kind: 'empty' };
  if (sameMeasurement(measurement, savedIn(cell))) return { kind: 'unchanged' };
  return { kind: 'saved', measurement, warnings: warningsIn(row, cell, measurement) };
}

function withoutEmptyEnd(line: readonly string[]): string[] {
  const last = line.findLastIndex((cell) => cell !== '');
  return line.slice(0, last + 1);
}

/** A range as a spreadsheet takes it. */
export function blockText(lines: readonly (readonly string[])[]): string {
  return Papa.unparse(
    lines.map((line) => [...line]),
    { delimiter: '\t', newline: '\n' },
  );
}
