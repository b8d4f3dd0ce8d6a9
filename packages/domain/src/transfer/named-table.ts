import type { FileCell, FileIssue, FileRow } from './cell.ts';

/** A table as it was read: cells by row. A null cell is empty. */
export type FileTable = readonly (readonly (Pick<FileCell, 'text' | 'number'> | null)[])[];

/** What can be wrong with a header. */
export type HeaderProblem = 'columnMissing' | 'columnTwice' | 'columnUnknown';

/** Which field a column holds by what it is called; null for one that is passed by. */
export type ColumnWords<Field extends string> = ReadonlyMap<string, Field | null>;

/** Reads a table with a header of field names, in any order. A column that nobody knows is an error, so that none is lost. */
export function readNamedTable<Field extends string>(
  table: FileTable,
  words: ColumnWords<Field>,
  needed: readonly Field[],
): { readonly rows: readonly FileRow<Field>[]; readonly issues: readonly FileIssue<HeaderProblem>[] } {
  const issues: FileIssue<HeaderProblem>[] = [];
  const places = new Map<Field, { place: number; name: string }>();
  for (const [place, cell] of (table[0] ?? []).entries()) {
    const name = cell?.text.trim() ?? '';
    const field = words.get(plainName(name));
    const at = { row: 1, column: name, found: name };
    if (field === undefined) {
      const used = table.slice(1).some((row) => (row[place]?.text.trim() ?? '') !== '');
      if (name !== '' || used) issues.push({ ...at, column: name || letter(place), problem: 'columnUnknown' });
    } else if (field !== null && places.has(field)) issues.push({ ...at, problem: 'columnTwice' });
    else if (field !== null) places.set(field, { place, name });
  }
  for (const field of needed) {
    if (!places.has(field)) issues.push({ row: 1, column: field, problem: 'columnMissing', found: field });
  }
  if (issues.length > 0) return { rows: [], issues };
  const rows = table.slice(1).flatMap((line, index): FileRow<Field>[] => {
    if (isBlankRow(line)) return [];
    const row = index + 2;
    const cells: { [F in Field]?: FileCell } = {};
    for (const [field, { place, name }] of places) {
      const cell = line[place];
      cells[field] = { text: cell?.text ?? '', number: cell?.number ?? false, row, column: name };
    }
    return [{ row, cells }];
  });
  return { rows, issues };
}

/** A column's name without regard to case and blanks. */
export function plainName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Whether nothing stands in a row. */
export function isBlankRow(cells: FileTable[number]): boolean {
  return cells.every((cell) => (cell?.text.trim() ?? '') === '');
}

function letter(place: number): string {
  const rest = String.fromCharCode(65 + (place % 26));
  return place < 26 ? rest : `${letter(Math.floor(place / 26) - 1)}${rest}`;
}
