import { Worker } from 'node:worker_threads';
import type { FileTable } from '@tertial/domain';
import * as z from 'zod';
import { FileRefused, fileLimits, fileProblems } from './file-limits.ts';

const reply = z.union([
  z.object({ rows: z.array(z.array(z.object({ text: z.string(), number: z.boolean() }).nullable())) }),
  z.object({ problem: z.enum(fileProblems) }),
]);

/**
 * The cells of the first sheet of a workbook, numbers as they stand there. It is looked into before it is unpacked, and read
 * in a thread with limits of its own.
 *
 * @throws FileRefused when it is none, carries macros, is packed too hard or takes too long.
 */
export function readWorkbook(bytes: Buffer): Promise<FileTable> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./workbook.worker.mjs', import.meta.url), {
      workerData: { bytes, limits: fileLimits },
      resourceLimits: { maxOldGenerationSizeMb: fileLimits.memory },
      execArgv: [],
      env: {},
      stdout: true,
      stderr: true,
    });
    const end = (settle: () => void) => {
      clearTimeout(late);
      settle();
      void worker.terminate();
    };
    const late = setTimeout(() => end(() => reject(new FileRefused('tooSlow'))), fileLimits.readingTime);
    worker.once('error', () => end(() => reject(new FileRefused('packedTooHard'))));
    worker.once('message', (message) => {
      const answer = reply.parse(message);
      end(() => ('rows' in answer ? resolve(answer.rows.map(tidyNumbers)) : reject(new FileRefused(answer.problem))));
    });
  });
}

/** A number cell as the person sees it: 15 digits, as spreadsheets reckon, and without exponent. */
function tidyNumbers(row: FileTable[number]): FileTable[number] {
  return row.map((cell) => {
    if (!cell?.number || /^-?\d{1,15}$/.test(cell.text)) return cell;
    const value = Number(cell.text);
    if (!Number.isFinite(value)) return { ...cell, number: false };
    const exact = Number(value.toPrecision(15));
    const text = Math.abs(exact) < 1e15 ? exact.toFixed(20).replace(/\.?0+$/, '') : cell.text;
    // The shortest numeral of a double, where it needs no exponent, is the one that was typed.
    return { ...cell, text: /e/i.test(String(exact)) ? text : String(exact) };
  });
}
