import { fieldsOf, guardedCell, type StoredOutcome, type WrittenField, writeOutcome } from '@tertial/domain';
import { unzipSync, zipSync } from 'fflate';
import { LosslessNumber, stringify as stringifyJson } from 'lossless-json';
import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import { csvOf } from '../../platform/csv.ts';

/** How a file is written. */
export const fileFormats = ['csv', 'xlsx', 'json'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** What a browser is told about it. */
export const contentTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
} as const satisfies Record<FileFormat, string>;

/** The outcomes of a year. */
export interface OutcomesOfYear {
  readonly municipality: string;
  readonly year: number;
  readonly outcomes: readonly StoredOutcome[];
}

/** Outcomes as a file. The same outcomes always give the same bytes. */
export async function writeOutcomes(year: OutcomesOfYear, format: FileFormat): Promise<Buffer> {
  const fields = fieldsOf(year.outcomes);
  const rows = year.outcomes.map(writeOutcome);
  return writeRows({ ...year, list: 'outcomes', fields, rows }, format);
}

/** Rows of a year as a file. With `yearColumn` a table begins with the year; in JSON it always stands at the top. */
export async function writeRows<Field extends string>(
  told: {
    readonly municipality: string;
    readonly year: number;
    readonly list: string;
    readonly fields: readonly Field[];
    readonly rows: readonly Readonly<Record<Field, WrittenField>>[];
    readonly yearColumn?: boolean;
  },
  format: FileFormat,
): Promise<Buffer> {
  const { municipality, year, list, fields, yearColumn = false } = told;
  const rows = told.rows.map((row) => fields.map((field) => row[field]));
  if (format === 'json') {
    const items = rows.map((row) => Object.fromEntries(fields.map((field, place) => [field, jsonOf(row[place])])));
    return writeJson({ municipality, year, [list]: items });
  }
  const header = yearColumn ? ['year', ...fields] : fields;
  const lines = yearColumn ? rows.map((row) => [{ number: String(year) }, ...row]) : rows;
  return format === 'csv' ? writeCsv(header, lines) : writeSheet(list, header, lines);
}

/** JSON with two blanks of indent and a line break at the end. */
export function writeJson(value: unknown): Buffer {
  return Buffer.from(`${stringifyJson(value, undefined, 2) ?? 'null'}\n`);
}

/** CSV as RFC 4180 has it, in UTF-8: comma, decimal point, a header of field names. No cell is run as a formula. */
export function writeCsv(header: readonly string[], rows: readonly (readonly WrittenField[])[]): Buffer {
  const cell = (field: WrittenField) => {
    if (field === null) return '';
    return 'number' in field ? field.number : guardedCell(field.text);
  };
  return Buffer.from(csvOf([header, ...rows.map((row) => row.map(cell))], 'rfc4180'));
}

/** A sheet with typed cells: numbers as numbers, all else as text that is never a formula. */
export async function writeSheet(
  name: string,
  header: readonly string[],
  rows: readonly (readonly WrittenField[])[],
): Promise<Buffer> {
  const data: SheetData = [
    header.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map(sheetCell)),
  ];
  const columns = header.map((field) => ({ width: wide.has(field) ? 48 : 16 }));
  const bytes = await writeWorkbook(data, { sheet: name, stickyRowsCount: 1, columns }).toBuffer();
  // The writer stamps the hour; the same content is to be the same file.
  return Buffer.from(zipSync(unzipSync(bytes), { mtime: new Date(1980, 0, 2) }));
}

const wide = new Set(['comment', 'misreport', 'accepted', 'name', 'title', 'definition', 'method', 'description']);
/** As many digits as a spreadsheet keeps of a number; a longer one is written as text. */
const exactDigits = 15;

function sheetCell(field: WrittenField) {
  if (field === null) return null;
  if ('text' in field) return { value: field.text, type: String, wrap: true };
  return field.number.replace(/\D/g, '').length > exactDigits
    ? { value: field.number, type: String }
    : { value: Number(field.number), type: Number };
}

function jsonOf(field: WrittenField | undefined) {
  if (!field) return null;
  return 'number' in field ? new LosslessNumber(field.number) : field.text;
}
