import {
  isDraft,
  type Plan,
  toldBaseline,
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

/** Which plan, and whether it is to be handed to the committee, so that counts of few people are kept back. */
export interface PlanChoice {
  readonly year: number;
  readonly forCommittee?: boolean;
}

/**
 * The targets of a year as a file tells them; null where there is no such year, or where it is a draft that the person may
 * not read.
 *
 * @throws NotPermitted for who may take nothing out.
 */
export async function exportTargets(
  database: Database,
  by: SignedIn,
  choice: PlanChoice,
): Promise<readonly WrittenTarget[] | null> {
  const found = await readReadable(database, by, choice);
  return found && writeTargets(found.plan);
}

/** The goal chain of a year as a file tells it, as {@link exportTargets} the targets. */
export async function exportGoalChain(
  database: Database,
  by: SignedIn,
  choice: PlanChoice,
): Promise<readonly WrittenPart[] | null> {
  const found = await readReadable(database, by, choice);
  return found && writeGoalChain(found.plan, { ...found.rows, previousGoals: found.previousGoals });
}

function readReadable(database: Database, by: SignedIn, { year, forCommittee = false }: PlanChoice) {
  const { municipality, personId } = by;
  return database.inTenant(municipality, async (tx) => {
    const actor = await readActor(tx, by);
    if (!permit(actor, 'export.read', {})) throw new NotPermitted();
    const rows: PlanRows = await readPlanRows(tx, municipality, personId || unknownPerson, year);
    if (!rows.edition) return null;
    const plan: Plan = composePlan(rows, rows.edition, year);
    if (isDraft(plan) && !permit(actor, 'plan.readDraft', {})) return null;
    const isExact = !forCommittee && permit(actor, 'figure.readExact', {});
    return {
      plan: isExact ? plan : withoutFewBaselines(plan),
      rows,
      previousGoals: await readPreviousGoals(tx, municipality, year),
    };
  });
}

/** The plan without the baselines that are counts of few people. */
function withoutFewBaselines(plan: Plan): Plan {
  const indicators = plan.indicators.map((each) => ({ ...each, baseline: toldBaseline(each.baseline, each.unit) }));
  return { ...plan, indicators };
}

/** Commands are nobody: who asks is told by what they may, not by a person. */
const unknownPerson = '00000000-0000-0000-0000-000000000000';
