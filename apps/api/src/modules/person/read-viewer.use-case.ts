import type { Actor } from '@tertial/domain';
import type { SignedIn } from '../../platform/actor.ts';
import { type Database, reading } from '../../platform/database.ts';
import { permit } from '../../platform/permit.ts';
import { readViewerRow } from './viewer.store.ts';

/** The signed-in person, and the years there is something to read about; null when they are not known any more. */
export async function readViewer(database: Database, { municipality, personId }: SignedIn) {
  const row = await readViewerRow(reading(database, municipality), municipality, personId);
  if (!row) return null;
  const actor: Actor = { personId, municipality, grants: row.grants };
  const seesAll = permit(actor, 'outcome.readUnreleased', {});
  const seesDrafts = permit(actor, 'plan.readDraft', {});
  const years = permit(actor, 'year.read', {})
    ? row.years.filter(({ status }) => seesDrafts || status !== 'draft')
    : [];
  const full = years.filter(({ status }) => status === 'decided');
  const latest = full.findLast(({ answered, released }) => (seesAll ? answered : released)) ?? full.at(-1);
  return {
    id: personId,
    name: row.name,
    municipality: row.municipality,
    roles: [...new Set(row.grants.map(({ role }) => role))],
    years: years.map(({ year }) => year),
    defaultYear: latest?.year ?? years.at(-1)?.year ?? 0,
  };
}
