import {
  isDraft,
  type Plan,
  type WrittenPart,
  type WrittenTarget,
  writeGoalChain,
  writeTargets,
} from '@tertial/domain';
import { readActor, type SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { NotPermitted } from '../../platform/failures.ts';
import { permit } from '../../platform/permit.ts';
import { composePlan } from './compose-plan.ts';
import type { PlanRows } from './plan.rows.ts';
import { readPlanRows } from './plan.store.ts';
import { readPreviousGoals } from './previous-goals.store.ts';

/**
 * The targets of a year as a file tells them; null where there is no such year, or where it is a draft that the person may
 * not read.
 *
 * @throws NotPermitted for who may take nothing out.
 */
export async function exportTargets(
  database: Database,
  by: SignedIn,
  year: number,
): Promise<readonly WrittenTarget[] | null> {
  const found = await readReadable(database, by, year);
  return found && writeTargets(found.plan);
}

/** The goal chain of a year as a file tells it, as {@link exportTargets} the targets. */
export async function exportGoalChain(
  database: Database,
  by: SignedIn,
  year: number,
): Promise<readonly WrittenPart[] | null> {
  const found = await readReadable(database, by, year);
  return found && writeGoalChain(found.plan, { ...found.rows, previousGoals: found.previousGoals });
}

function readReadable(database: Database, by: SignedIn, year: number) {
  const { municipality, personId } = by;
  return database.inTenant(municipality, async (tx) => {
    const actor = await readActor(tx, by);
    if (!permit(actor, 'export.read', {})) throw new NotPermitted();
    const rows: PlanRows = await readPlanRows(tx, municipality, personId || unknownPerson, year);
    if (!rows.edition) return null;
    const plan: Plan = composePlan(rows, rows.edition, year);
    if (isDraft(plan) && !permit(actor, 'plan.readDraft', {})) return null;
    return { plan, rows, previousGoals: await readPreviousGoals(tx, municipality, year) };
  });
}

/** Commands are nobody: who asks is told by what they may, not by a person. */
const unknownPerson = '00000000-0000-0000-0000-000000000000';
