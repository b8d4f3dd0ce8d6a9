// Writes a workbook in a thread of its own, since a big one takes seconds in which nobody else would be answered. Plain
// JavaScript, since a thread begins from a file as it lies.
import { parentPort, workerData } from 'node:worker_threads';
import writeWorkbook from 'write-excel-file/node';

const { figures, about } = workerData;

/** A text, which is never a formula, or a number with as many decimals as it is shown with; the cell holds it unrounded. */
function sheetCell(cell) {
  if (cell === null) return null;
  if (typeof cell === 'string') return { value: cell, type: String };
  const [value, decimals] = cell;
  if (decimals === null) return { value, type: Number };
  return { value, type: Number, format: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}` };
}

const bytes = await writeWorkbook([
  {
    sheet: figures.name,
    data: [
      figures.headings.map((value) => ({ value, type: String, fontWeight: 'bold', wrap: true })),
      ...figures.rows.map((row) => row.map(sheetCell)),
    ],
    stickyRowsCount: 1,
    columns: figures.widths.map((width) => ({ width })),
  },
  {
    sheet: about.name,
    data: about.lines.map(([what, which]) => [
      { value: what, type: String, fontWeight: 'bold', alignVertical: 'top' },
      { value: which, type: String, wrap: true },
    ]),
    columns: [{ width: 36 }, { width: 90 }],
  },
]).toBuffer();
parentPort.postMessage(bytes);
