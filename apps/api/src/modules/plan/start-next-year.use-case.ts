import { randomUUID } from 'node:crypto';
import { nextYear } from '@tertial/domain';
import { readActor, type SignedIn } from '../../platform/actor.ts';
import { audit } from '../../platform/audit.ts';
import type { Database } from '../../platform/database.ts';
import { permit } from '../../platform/permit.ts';
import { type PlanResult, refused } from './change-plan.use-case.ts';
import { composePlan, lastOutcomes } from './compose-plan.ts';
import { insertEdition, keepPlan } from './keep-plan.store.ts';
import { holdEdition, readPlanRows } from './plan.store.ts';

/** Makes the draft of the year after from a decided year: the same chain, carried on. */
export async function startNextYear(database: Database, by: SignedIn, fromYear: number, at: Date): Promise<PlanResult> {
  const { municipality, personId } = by;
  return database.inTenant(municipality, async (tx): Promise<PlanResult> => {
    if (!permit(await readActor(tx, by), 'plan.change', {})) return refused('notPermitted');
    await holdEdition(tx, municipality, fromYear);
    const rows = await readPlanRows(tx, municipality, personId, fromYear);
    if (!rows.edition) return refused('notFound');
    if (rows.edition.status !== 'decided') return refused('incomplete');
    const year = fromYear + 1;
    if (!(await insertEdition(tx, municipality, year))) return refused('yearExists');
    const draft = nextYear(composePlan(rows, rows.edition, year), lastOutcomes(rows), randomUUID);
    const empty = { ...draft, overarchingGoals: [], assignments: [], goals: [], indicators: [] };
    await keepPlan(tx, empty, draft, { municipality, at, by: personId });
    await audit(tx, by, [{ at, act: 'plan.change', subject: { year, event: 'started', from: fromYear } }]);
    return { kind: 'changed', year };
  });
}
