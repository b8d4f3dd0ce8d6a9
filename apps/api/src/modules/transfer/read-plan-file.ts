import { type PlanFile, readPlanJson, readPlanTable } from '@tertial/domain';
import { FileRefused } from './file-limits.ts';
import { type ReadFile, readFile } from './read-file.ts';

/**
 * Looks at what a file tells of: targets or a goal chain (`plan`), or else outcomes. `file` is what was read, and null where
 * it cannot be read at all: then it is told as a file of outcomes would be.
 */
export async function readPlanFile(
  bytes: Buffer,
  municipality: string,
): Promise<{ readonly plan: PlanFile | null; readonly file: ReadFile | null }> {
  try {
    const file = await readFile(bytes);
    const plan = file.kind === 'json' ? readPlanJson(file.json, municipality) : readPlanTable(file.table);
    return { plan, file };
  } catch (error) {
    if (error instanceof FileRefused) return { plan: null, file: null };
    throw error;
  }
}
