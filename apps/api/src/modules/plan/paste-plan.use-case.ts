import { randomUUID } from 'node:crypto';
import { type PasteProblem, pastePlan as read } from '@tertial/domain';
import { readActor, type SignedIn } from '../../platform/actor.ts';
import { audit } from '../../platform/audit.ts';
import type { Database } from '../../platform/database.ts';
import { permit } from '../../platform/permit.ts';
import { sv } from '../../text/sv.ts';
import { composePlan } from './compose-plan.ts';
import { keepPlan } from './keep-plan.store.ts';
import { holdEdition, readPlanRows } from './plan.store.ts';

/** Adds pasted goals and indicators to a draft, all of them or none. `added` counts indicators. */
export function pastePlan(
  database: Database,
  by: SignedIn,
  { year, text, dryRun }: { readonly year: number; readonly text: string; readonly dryRun: boolean },
  at: Date,
): Promise<{ added: number; problems: readonly PasteProblem[] }> {
  const { municipality, personId } = by;
  const refused = (reason: PasteProblem['reason']) => ({ added: 0, problems: [{ row: 0, column: null, reason }] });
  return database.inTenant(municipality, async (tx) => {
    if (!permit(await readActor(tx, by), 'plan.change', {})) return refused('notPermitted');
    await holdEdition(tx, municipality, year);
    const rows = await readPlanRows(tx, municipality, personId, year);
    if (!rows.edition) return refused('noYear');
    const plan = composePlan(rows, rows.edition, year);
    const units = rows.units.filter(({ id }) => plan.unitIds.includes(id));
    const overarchingTitle = (number: string) => `${sv.overarchingGoal} ${number}`;
    const serviceAreas = rows.serviceAreas.filter(({ id }) => plan.serviceAreaIds.includes(id));
    const made = read(text, { plan, units, serviceAreas, overarchingTitle, newId: randomUUID });
    if (made.problems.length > 0) return { added: 0, problems: made.problems };
    const added = made.plan.indicators.length - plan.indicators.length;
    if (dryRun || added === 0) return { added, problems: [] };
    await keepPlan(tx, plan, made.plan, { municipality, at, by: personId });
    await audit(tx, by, [{ at, act: 'plan.change', subject: { year, event: 'pasted', indicators: added } }]);
    return { added, problems: [] };
  });
}
