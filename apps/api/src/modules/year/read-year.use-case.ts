import type { Actor } from '@tertial/domain';
import type { SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { NotPermitted, NotSignedIn } from '../../platform/failures.ts';
import { permit } from '../../platform/permit.ts';
import { composeYear, type YearView } from './compose-year.ts';
import { releasedOnly } from './released.ts';
import { readYearRows, type YearChoice } from './year.store.ts';

export type { YearView } from './compose-year.ts';

/** A whole year as the one who asks may see it; null when there is none. */
export async function readYear(database: Database, signedIn: SignedIn, choice: YearChoice): Promise<YearView | null> {
  const { municipality, personId } = signedIn;
  const rows = await database.inTenant(municipality, (tx) => readYearRows(tx, municipality, personId, choice));
  if (!rows.viewer) throw new NotSignedIn();
  const actor: Actor = { personId, municipality, grants: rows.viewer.grants };
  if (!permit(actor, 'year.read', {})) throw new NotPermitted();
  if (!rows.edition) return null;
  if (rows.edition.status === 'draft' && !permit(actor, 'plan.readDraft', {})) return null;
  const visible = permit(actor, 'outcome.readUnreleased', {}) ? rows : releasedOnly(rows);
  return composeYear(visible, rows.edition, actor);
}
