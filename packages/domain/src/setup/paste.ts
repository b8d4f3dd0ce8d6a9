import type { NameRefusal } from '../organisation/unit.ts';
import type { FileTable } from '../transfer/named-table.ts';

/** What is pasted when a municipality begins. */
export const pasteKinds = ['units', 'serviceAreas', 'people', 'plan'] as const;
export type PasteKind = (typeof pasteKinds)[number];

/** The columns of each kind, in the order in which they are pasted. */
export const pasteColumnsOf = {
  units: ['code', 'name', 'kind', 'parent'],
  serviceAreas: ['name'],
  people: ['name', 'email', 'role', 'unit'],
  plan: ['number', 'goal', 'indicator', 'measure', 'target', 'method', 'unit', 'tertials', 'council', 'area'],
} as const satisfies Record<PasteKind, readonly PasteColumn[]>;

/** Every column that something can be pasted in. */
export const pasteColumns = [
  'code',
  'name',
  'kind',
  'parent',
  'email',
  'role',
  'unit',
  'number',
  'goal',
  'indicator',
  'measure',
  'target',
  'method',
  'tertials',
  'council',
  'area',
] as const;
export type PasteColumn = (typeof pasteColumns)[number];

/**
 * Why a row is refused. `form`: it is not written in a form that can be read. `unknown`: nothing has that code or is called
 * that. `doesNotFit`: it contradicts the rest of the row. `above`: its kind stands above the unit that it is put below.
 * `ended`: it is there no more. `otherPerson`: the address is somebody else's. `round`: the rows stand above each other.
 */
export const pasteReasons = [
  'notPermitted',
  'tooMany',
  'missing',
  'tooLong',
  'form',
  'taken',
  'unknown',
  'doesNotFit',
  'above',
  'ended',
  'otherPerson',
  'round',
  'noYear',
  'decided',
] as const;
export type PasteReason = (typeof pasteReasons)[number];

/** One thing that is wrong. */
export interface PasteProblem {
  /** Which line, from 1; 0 for all of them. */
  readonly row: number;
  /** Null for the whole row. */
  readonly column: PasteColumn | null;
  readonly reason: PasteReason;
}

/** One line with something in it. */
export interface PastedRow {
  /** Which line, from 1. */
  readonly row: number;
  /** Trimmed; as many as stood there. */
  readonly cells: readonly string[];
}

/** The most rows of one paste. */
export const mostPastedRows = 500;

/** The most characters of one paste. */
export const longestPaste = 200_000;

/**
 * The lines of what was copied from a spreadsheet (tabs between the cells) or written by hand (semicolons). Empty lines
 * and a first line with the names of the columns are passed over.
 */
export function pastedRows(text: string, kind: PasteKind): readonly PastedRow[] {
  const between = text.includes('\t') ? '\t' : ';';
  const rows = text.split(/\r\n|\r|\n/).map((line, place) => ({
    row: place + 1,
    cells: cellsOf(line, between),
  }));
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const first = filled[0]?.cells[0]?.toLowerCase() ?? '';
  return headings[kind].includes(first) ? filled.slice(1) : filled;
}

/** The most columns of a file that are looked at. */
const mostColumns = 20;

/**
 * A file as the text that {@link pastedRows} reads: tabs between the cells, blanks for the breaks within them. Of a file with
 * too many rows no more is kept than shows that there are too many.
 */
export function pasteTextOf(table: FileTable): string {
  const rows = table.slice(0, mostPastedRows + 2).map((row) => row.slice(0, mostColumns).map(pastedCell).join('\t'));
  return rows.join('\n');
}

function pastedCell(cell: FileTable[number][number]): string {
  if (cell === null) return '';
  // Three decimals after a point could be read as thousands.
  if (cell.number) return cell.text.replace(/\.(?=\d{3}$)/, ',');
  const line = cell.text.replace(/\s+/g, ' ').trim();
  return line.startsWith('"') ? `"${line.replaceAll('"', '""')}"` : line;
}

const headings: Readonly<Record<PasteKind, readonly string[]>> = {
  units: ['kod', 'enhetskod', 'code'],
  serviceAreas: ['namn', 'verksamhetsområde', 'name'],
  people: ['namn', 'name'],
  plan: ['mål nr', 'målnummer', 'mål nummer', 'nr', 'målnr', 'nummer', 'number', 'goal no.', 'goal no', 'goal number'],
};

/** A cell in quotes may hold what stands between cells, and a quote written twice. */
function cellsOf(line: string, between: string): string[] {
  const cells: string[] = [];
  let rest = line;
  while (true) {
    const inQuotes = (between === '\t' ? quotedBeforeTab : quotedBeforeSemicolon).exec(rest);
    const end = rest.indexOf(between, inQuotes?.[0].length ?? 0);
    const cell = inQuotes ? (inQuotes[1] ?? '').replaceAll('""', '"') : rest.slice(0, end < 0 ? undefined : end);
    cells.push(cell.trim());
    if (end < 0) return cells;
    rest = rest.slice(end + 1);
  }
}

const quotedBeforeTab = /^ *"((?:[^"]|"")*)" *(?=$|\t)/;
const quotedBeforeSemicolon = /^ *"((?:[^"]|"")*)" *(?=$|;)/;

/** The problem with a paste as a whole, where there is one. */
export function wholeProblem(text: string, rows: readonly PastedRow[]): PasteProblem | null {
  const tooMany = text.length > longestPaste || rows.length > mostPastedRows;
  return tooMany ? { row: 0, column: null, reason: 'tooMany' } : null;
}

/** What stands in a column; empty where the row is shorter. */
export function cellOf(row: PastedRow, kind: PasteKind, column: PasteColumn): string {
  const columns: readonly PasteColumn[] = pasteColumnsOf[kind];
  return row.cells[columns.indexOf(column)] ?? '';
}

/** Why a name is refused, as it is told of a row. */
export const nameReasons = {
  nameMissing: 'missing',
  nameTooLong: 'tooLong',
  nameUnreadable: 'form',
} as const satisfies Record<NameRefusal, PasteReason>;

/** A code for something that has none: from its name, with a number where another one has it. */
export function codeFor(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9 -]/g, '')
    .trim()
    .replace(/[ -]+/g, '-')
    .slice(0, 16)
    .replace(/-$/, '');
  const base = plain.replace(/^-/, '') || 'omrade';
  let code = base;
  for (let number = 2; taken.has(code); number += 1) code = `${base}-${number}`;
  return code;
}
