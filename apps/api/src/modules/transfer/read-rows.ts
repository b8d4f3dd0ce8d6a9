import { pasteTextOf, readPlanJson, readPlanTable } from '@tertial/domain';
import { type FileProblem, FileRefused } from './file-limits.ts';
import { readFile } from './read-file.ts';

/**
 * The rows of a file as they would be pasted from a spreadsheet, or why there are none. `wholePlan`: it is a file of a goal
 * chain or of targets, which has its own way in.
 */
export async function readRows(
  bytes: Buffer,
  municipality: string,
): Promise<{ readonly text: string } | { readonly problem: FileProblem | 'wholePlan' }> {
  try {
    const file = await readFile(bytes);
    const plan = file.kind === 'json' ? readPlanJson(file.json, municipality) : readPlanTable(file.table);
    // Pasted columns are headed much as those of targets are, which are no goal chain.
    if (plan !== null && (file.kind === 'json' || plan.kind === 'goals')) return { problem: 'wholePlan' };
    return file.kind === 'table' ? { text: pasteTextOf(file.table) } : { problem: 'notUnderstood' };
  } catch (error) {
    if (error instanceof FileRefused) return { problem: error.problem };
    throw error;
  }
}
