import { Worker } from 'node:worker_threads';
import type { Fact } from '@tertial/domain';
import * as z from 'zod';
import type { AnalysisWords } from '../text/analysis.ts';
import type { FileColumn } from './analysis-table.ts';

/** A text, or a number with how many decimals it is shown; null for as many as it has. */
type SheetCell = string | readonly [number, number | null] | null;

const bytes = z.instanceof(Uint8Array);
const wide = 44;
const narrow = 14;

/** The cells of figures, as a workbook keeps them. */
export function sheetRows(columns: readonly FileColumn[], facts: readonly Fact[]): SheetCell[][] {
  return facts.map((fact) => columns.map((column) => sheetCell(column, fact)));
}

/** A workbook with two sheets: the figures, and what the file says of itself. Written in a thread of its own. */
export function writeAnalysisWorkbook(
  words: AnalysisWords,
  columns: readonly FileColumn[],
  rows: readonly (readonly SheetCell[])[],
  about: readonly (readonly [string, string])[],
): Promise<Buffer> {
  const workerData = {
    figures: {
      name: words.sheet.figures,
      headings: columns.map(({ heading }) => heading),
      widths: columns.map((column) => (column.wide ? wide : narrow)),
      rows,
    },
    about: { name: words.sheet.about, lines: about },
  };
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./analysis-workbook.worker.mjs', import.meta.url), {
      workerData,
      execArgv: [],
      env: {},
    });
    const end = (settle: () => void) => {
      settle();
      void worker.terminate();
    };
    worker.once('error', (error) => end(() => reject(error)));
    worker.once('message', (message) => end(() => resolve(Buffer.from(bytes.parse(message)))));
  });
}

const shownAsFigures = new Set<FileColumn['key']>(['value', 'alternative', 'change']);

function sheetCell({ key, cell }: FileColumn, fact: Fact): SheetCell {
  const field = cell(fact);
  if (field === null) return null;
  if ('text' in field) return field.text;
  return [Number(field.number), shownAsFigures.has(key) ? fact.decimals : null];
}
