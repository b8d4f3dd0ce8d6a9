import { pasteTextOf, readPlanJson, readPlanTable } from '@tertial/domain';
import { readActor, type SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { NotPermitted } from '../../platform/failures.ts';
import { permit } from '../../platform/permit.ts';
import { type FileProblem, FileRefused } from './file-limits.ts';
import { readFile } from './read-file.ts';

const settingUp = ['organisation.change', 'plan.change', 'people.change'] as const;

/**
 * The rows of a file as they would be pasted from a spreadsheet, or why there are none. `wholePlan`: it is a file of a goal
 * chain or of targets, which has its own way in.
 *
 * @throws NotPermitted for who can set nothing up with them.
 */
export async function readRows(
  database: Database,
  by: SignedIn,
  bytes: Buffer,
): Promise<{ readonly text: string } | { readonly problem: FileProblem | 'wholePlan' }> {
  const { municipality } = by;
  const actor = await database.inTenant(municipality, (tx) => readActor(tx, by));
  if (!settingUp.some((act) => permit(actor, act, {}))) throw new NotPermitted();
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
