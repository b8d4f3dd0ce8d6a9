import { stringify } from 'csv-stringify/sync';

/** How a table is written: as the standard says, or as a Swedish spreadsheet opens it. */
export type Dialect = 'rfc4180' | 'excel-sv';

/**
 * Rows as CSV, each ended by CR LF; empty for no rows. A cell that holds a line break of any kind is quoted, so that what
 * stands after it is never taken for a row of its own.
 *
 * @param bom Whether it is the beginning of a file that is to say that it is in UTF-8.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[], dialect: Dialect, bom = false): string {
  if (rows.length === 0) return '';
  return stringify(
    rows.map((row) => [...row]),
    { delimiter: dialect === 'excel-sv' ? ';' : ',', record_delimiter: 'windows', quote_record_delimiter: true, bom },
  );
}
