import { readActor, type SignedIn } from '../../platform/actor.ts';
import { audit } from '../../platform/audit.ts';
import type { Database } from '../../platform/database.ts';
import { oneAtATime } from '../../platform/one-at-a-time.ts';
import { permit } from '../../platform/permit.ts';
import { type PlanResult, refused } from './change-plan.use-case.ts';
import { insertEdition } from './keep-plan.store.ts';
import { readEditions } from './plan.store.ts';

/** Makes an empty draft where there is no year yet; the years after are made from one another. */
export function startFirstYear(database: Database, by: SignedIn, year: number, at: Date): Promise<PlanResult> {
  const { municipality } = by;
  return database.inTenant(municipality, async (tx): Promise<PlanResult> => {
    if (!permit(await readActor(tx, by), 'plan.change', {})) return refused('notPermitted');
    if (year < 2000 || year > 2100) return refused('outOfRange');
    await oneAtATime(tx, municipality, 'plan');
    if ((await readEditions(tx, municipality)).length > 0) return refused('yearExists');
    await insertEdition(tx, municipality, year);
    await audit(tx, by, [{ at, act: 'plan.change', subject: { year, event: 'started' } }]);
    return { kind: 'changed', year };
  });
}
