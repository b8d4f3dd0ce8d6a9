import { whyYearStays } from '@tertial/domain';
import { readActor, type SignedIn } from '../../platform/actor.ts';
import { audit } from '../../platform/audit.ts';
import type { Database } from '../../platform/database.ts';
import { oneAtATime } from '../../platform/one-at-a-time.ts';
import { permit } from '../../platform/permit.ts';
import { type PlanResult, refused } from './change-plan.use-case.ts';
import { composePlan } from './compose-plan.ts';
import { keepPlan, removeEdition } from './keep-plan.store.ts';
import { holdEdition, readEditions, readPlanRows } from './plan.store.ts';

/** Takes a first year that was begun by mistake back, with the goals and indicators that were put in it. */
export function takeBackFirstYear(database: Database, by: SignedIn, year: number, at: Date): Promise<PlanResult> {
  const { municipality, personId } = by;
  return database.inTenant(municipality, async (tx): Promise<PlanResult> => {
    if (!permit(await readActor(tx, by), 'plan.change', {})) return refused('notPermitted');
    await oneAtATime(tx, municipality, 'plan');
    await holdEdition(tx, municipality, year);
    const rows = await readPlanRows(tx, municipality, personId, year);
    if (!rows.edition) return refused('notFound');
    const plan = composePlan(rows, rows.edition, year);
    const reason = whyYearStays(plan, (await readEditions(tx, municipality)).length);
    if (reason !== null) return refused(reason);
    const empty = { ...plan, overarchingGoals: [], assignments: [], goals: [], indicators: [] };
    await keepPlan(tx, plan, empty, { municipality, at, by: personId });
    await removeEdition(tx, municipality, year);
    await audit(tx, by, [{ at, act: 'plan.change', subject: { year, event: 'takenBack' } }]);
    return { kind: 'changed', year };
  });
}
