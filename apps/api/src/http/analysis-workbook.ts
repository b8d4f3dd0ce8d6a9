import type { Fact, WrittenField } from '@tertial/domain';
import writeWorkbook, { type Cell, type Row } from 'write-excel-file/node';
import type { AnalysisWords } from '../text/analysis.ts';
import type { FileColumn } from './analysis-table.ts';

/** A workbook with two sheets: the figures, and what the file says of itself. All text is text, never a formula. */
export function writeAnalysisWorkbook(
  words: AnalysisWords,
  columns: readonly FileColumn[],
  facts: readonly Fact[],
  about: readonly (readonly [string, string])[],
): Promise<Buffer> {
  const figures: Row[] = [
    columns.map(({ heading }) => ({ value: heading, type: String, fontWeight: 'bold', wrap: true })),
    ...facts.map((fact) => columns.map((column) => sheetCell(column, fact))),
  ];
  return writeWorkbook([
    {
      sheet: words.sheet.figures,
      data: figures,
      stickyRowsCount: 1,
      columns: columns.map((column) => ({ width: column.wide ? 44 : 14 })),
    },
    {
      sheet: words.sheet.about,
      data: about.map(
        ([what, which]): Row => [
          { value: what, type: String, fontWeight: 'bold', alignVertical: 'top' },
          { value: which, type: String, wrap: true },
        ],
      ),
      columns: [{ width: 36 }, { width: 90 }],
    },
  ]).toBuffer();
}

const shownAsFigures = new Set<FileColumn['key']>(['value', 'alternative', 'change']);

function sheetCell({ key, cell }: FileColumn, fact: Fact): Cell {
  const field: WrittenField = cell(fact);
  if (field === null) return null;
  if ('text' in field) return { value: field.text, type: String };
  const value = Number(field.number);
  return shownAsFigures.has(key)
    ? { value, type: Number, format: numberFormat(fact.decimals) }
    : { value, type: Number };
}

/** As many decimals as the page shows; the cell itself holds the figure unrounded. */
function numberFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}
