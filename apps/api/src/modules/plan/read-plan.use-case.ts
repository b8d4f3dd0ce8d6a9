import type { Actor } from '@tertial/domain';
import { readActor, type SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { NotPermitted, NotSignedIn } from '../../platform/failures.ts';
import { permit } from '../../platform/permit.ts';
import { type PlanView, planView } from './compose-plan.ts';
import { readEditions, readLastSave, readPlanRows } from './plan.store.ts';

/** A year's plan as it can be changed; null when there is none. */
export async function readPlan(database: Database, by: SignedIn, year: number): Promise<PlanView | null> {
  const { municipality, personId } = by;
  const rows = await database.inTenant(municipality, (tx) => readPlanRows(tx, municipality, personId, year));
  if (!rows.viewer) throw new NotSignedIn();
  const actor: Actor = { personId, municipality, grants: rows.viewer.grants };
  if (!permit(actor, 'plan.readDraft', {})) throw new NotPermitted();
  return rows.edition && planView(rows, rows.edition, permit(actor, 'plan.change', {}));
}

/** The plan as it stands, and who last saved one part of it; null where there is none. */
export async function readMeanwhile(database: Database, by: SignedIn, year: number, id: string) {
  const plan = await readPlan(database, by, year);
  if (!plan) return null;
  const last = await database.inTenant(by.municipality, (tx) => readLastSave(tx, by.municipality, id));
  return { plan, savedAt: last?.savedAt ?? null, savedBy: last?.savedBy ?? null };
}

/** The years that there is a plan for, drafts included. */
export async function readPlanYears(database: Database, by: SignedIn) {
  return database.inTenant(by.municipality, async (tx) => {
    if (!permit(await readActor(tx, by), 'plan.readDraft', {})) throw new NotPermitted();
    const editions = await readEditions(tx, by.municipality);
    return editions.map((edition) => ({ ...edition, id: String(edition.year) }));
  });
}
