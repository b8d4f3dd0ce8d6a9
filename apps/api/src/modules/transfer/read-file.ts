import { type ExactJson, ExactNumber, type FileTable, unguardedCell } from '@tertial/domain';
import { CsvError, parse as parseCsv } from 'csv-parse/sync';
import { parse as parseJson } from 'lossless-json';
import * as z from 'zod';
import { FileRefused, fileLimits } from './file-limits.ts';
import { readText } from './read-text.ts';
import { readWorkbook } from './read-workbook.ts';

/** A file as it was read: a table, or JSON with its numbers as they were written. */
export type ReadFile =
  | { readonly kind: 'table'; readonly table: FileTable }
  | { readonly kind: 'json'; readonly json: ExactJson };

const exactJson: z.ZodType<ExactJson> = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.string(),
    z.instanceof(ExactNumber),
    z.array(exactJson),
    z.record(z.string(), exactJson),
  ]),
);

/**
 * Reads a file by what it holds, whatever it is called: XLSX, JSON, or a table of text with comma, semicolon or tab.
 *
 * @throws FileRefused when it is none of them or too large.
 */
export async function readFile(bytes: Buffer): Promise<ReadFile> {
  if (bytes.length > fileLimits.bytes) throw new FileRefused('tooLarge');
  if (bytes.length === 0) throw new FileRefused('empty');
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return { kind: 'table', table: await readWorkbook(bytes) };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new FileRefused('oldWorkbook');
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw new FileRefused('notUnderstood');
  const text = readText(bytes);
  const start = text.trimStart();
  if (start === '') throw new FileRefused('empty');
  if (start.startsWith('<')) throw new FileRefused('webPage');
  if (start.startsWith('{') || start.startsWith('[')) return { kind: 'json', json: readJson(text) };
  return { kind: 'table', table: readTable(text) };
}

function readJson(text: string): ExactJson {
  try {
    return exactJson.parse(parseJson(text, undefined, (digits) => new ExactNumber(digits)));
  } catch {
    throw new FileRefused('brokenJson');
  }
}

function readTable(text: string): FileTable {
  const hint = /^sep=(.)\r?\n/i.exec(text);
  const delimiter = hint?.[1] ?? delimiterOf(text);
  try {
    const rows = parseCsv(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: delimiter === '\t',
      quote: delimiter === '\t' && !/(^|\t)"/m.test(text) ? null : '"',
      from_line: hint ? 2 : 1,
      max_record_size: 200_000,
      to: fileLimits.rows + 2,
    });
    if (rows.length > fileLimits.rows + 1) throw new FileRefused('tooManyRows');
    return rows.map((row) =>
      row.map((cell) => {
        const bare = unguardedCell(cell);
        // In an international file the point is the decimal point; with a semicolon it may group thousands.
        return { text: bare, number: delimiter === ',' && /^-?\d+(?:\.\d+)?$/.test(bare) };
      }),
    );
  } catch (error) {
    if (error instanceof CsvError) throw new FileRefused('brokenTable');
    throw error;
  }
}

/** The delimiter that the first line has most of. */
function delimiterOf(text: string): ',' | ';' | '\t' {
  const line = text.split(/\r\n|\n|\r/, 1)[0] ?? '';
  const count = (delimiter: string) => line.split(delimiter).length;
  const [best = ','] = ([',', ';', '\t'] as const).toSorted((one, other) => count(other) - count(one));
  return best;
}

function startsWith(bytes: Buffer, start: readonly number[]): boolean {
  return start.every((byte, place) => bytes[place] === byte);
}
