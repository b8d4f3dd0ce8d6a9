import { pasteTextOf } from '@tertial/domain';
import { type FileProblem, FileRefused } from './file-limits.ts';
import { readFile } from './read-file.ts';

/** The rows of a file as they would be pasted from a spreadsheet, or why there are none. */
export async function readRows(bytes: Buffer): Promise<{ readonly text: string } | { readonly problem: FileProblem }> {
  try {
    const file = await readFile(bytes);
    return file.kind === 'table' ? { text: pasteTextOf(file.table) } : { problem: 'notUnderstood' };
  } catch (error) {
    if (error instanceof FileRefused) return { problem: error.problem };
    throw error;
  }
}
