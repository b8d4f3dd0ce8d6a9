import type { EntryWarning } from '@tertial/domain';
import { sameMeasurement } from '@tertial/domain';
import Papa from 'papaparse';
import type { LockReason } from './__generated__/operations.ts';
import type { FieldProblem, Patch } from './field.ts';
import { type Part, type People, readFigure, readPeople } from './parts.ts';
import { measureOf, type ReportCell, type ReportRow, savedIn, warningsIn } from './report-rows.ts';

/** What becomes of one line of a pasted block. */
export type PasteOutcome =
  | { kind: 'saved'; patch: Patch; warnings: readonly EntryWarning[] }
  | { kind: 'unchanged' }
  | { kind: 'empty' }
  | { kind: 'locked'; lock: LockReason }
  | { kind: 'problem'; problem: FieldProblem }
  | { kind: 'ambiguous' }
  | { kind: 'offerSecret' };

/** A field that a line of a block can fall on: a figure, or how many are behind it. */
export interface PasteField {
  row: ReportRow;
  cell: ReportCell;
  part: Exclude<Part, 'comment'>;
}

/** One line of a pasted block beside the field that it falls on. */
export interface PasteLine extends PasteField {
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
 * Lays a block over the fields from the one where it was pasted: one column downwards, two as numerator and denominator. A
 * column of names before them is left out, and an empty line leaves its field as it is.
 */
export function previewPaste(copied: readonly string[][], fields: readonly PasteField[]): PastePreview {
  const block = withoutNames(copied);
  const tooWide = block.some((line) => line.length > 2);
  if (tooWide) return { lines: [], beyond: 0, tooWide };
  const placed = block.slice(0, fields.length).flatMap((line, index) => {
    const field = fields[index];
    return field === undefined ? [] : [{ ...field, text: textOf(line) }];
  });
  const people = peopleIn(placed);
  const lines = placed.map((line) => ({ ...line, outcome: outcomeOf(line, people.get(line.cell.id)) }));
  return { lines, beyond: Math.max(0, block.length - fields.length), tooWide };
}

function textOf([first = '', second = '']: readonly string[]): string {
  return first !== '' && second !== '' ? `${first} av ${second}` : first || second;
}

/** How many will stand behind each figure once the block is saved, so that the two numbers are held against each other. */
function peopleIn(lines: readonly (PasteField & { text: string })[]): ReadonlyMap<string, People> {
  const found = new Map<string, People>();
  for (const { cell, part, text } of lines) {
    if (part === 'figure') continue;
    const before = found.get(cell.id) ?? savedPeople(cell);
    const alone = readPeople(text, part, { answers: null, invited: null });
    found.set(cell.id, { ...before, ...(alone.kind === 'patch' && { [part]: alone.patch[part] ?? before[part] }) });
  }
  return found;
}

function savedPeople({ figure }: ReportCell): People {
  const { answers = null, invited = null } = figure ?? {};
  return { answers, invited };
}

function outcomeOf({ row, cell, part, text }: PasteField & { text: string }, people: People | undefined): PasteOutcome {
  if (text === '') return { kind: 'empty' };
  if (cell.lock !== null) return { kind: 'locked', lock: cell.lock };
  const figure = part === 'figure';
  const reading = figure ? readFigure(text, measureOf(row)) : readPeople(text, part, people ?? savedPeople(cell));
  if (reading.kind === 'ambiguous') return { kind: 'ambiguous' };
  if (reading.kind !== 'patch') return reading;
  const { patch } = reading;
  if (!figure) {
    return patch[part] === savedPeople(cell)[part] ? { kind: 'unchanged' } : { kind: 'saved', patch, warnings: [] };
  }
  const { measurement } = patch;
  if (measurement === null || measurement === undefined) return { kind: 'empty' };
  if (sameMeasurement(measurement, savedIn(cell))) return { kind: 'unchanged' };
  return { kind: 'saved', patch, warnings: warningsIn(row, cell, measurement) };
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
