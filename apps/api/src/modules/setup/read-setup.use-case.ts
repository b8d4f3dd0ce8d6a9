import type { SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { permit } from '../../platform/permit.ts';
import { swedishDay } from '../../platform/swedish-day.ts';
import { readSetupRow } from './setup.store.ts';

/** How far the municipality has come; null for who may not set it up. */
export async function readSetup(database: Database, { municipality, personId }: SignedIn, at: Date) {
  const row = await database.inTenant(municipality, (tx) => readSetupRow(tx, municipality, personId, swedishDay(at)));
  const { grants, years, ...counts } = row;
  if (!permit({ personId, municipality, grants: grants ?? [] }, 'organisation.change', {})) return null;
  return { id: municipality, ...counts, years: years.map((each) => ({ id: String(each.year), ...each })) };
}
