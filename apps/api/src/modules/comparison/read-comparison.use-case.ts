import type { Actor, Sex } from '@tertial/domain';
import type { SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { NotPermitted, NotSignedIn } from '../../platform/failures.ts';
import { permit } from '../../platform/permit.ts';
import { type ComparisonRows, readComparisonRows } from './comparison.store.ts';

/**
 * The measures that municipalities have in common.
 *
 * @throws NotPermitted, NotSignedIn
 */
export async function readSharedMeasures(database: Database, by: SignedIn) {
  const { measures } = await readPermitted(database, by, null);
  return measures;
}

/**
 * What municipalities have released of a measure; null where there is no such measure.
 *
 * @throws NotPermitted, NotSignedIn
 */
export async function readComparison(database: Database, by: SignedIn, measure: string, sex: Sex) {
  const { measures, municipalities, totals } = await readPermitted(database, by, { measure, sex });
  const [found] = measures;
  if (!found) return null;
  return {
    id: `${measure}:${sex}`,
    measure: found,
    sex,
    municipalities,
    totals: totals.map((total) => ({
      ...total,
      id: `${total.municipalityId}:${measure}:${total.year}${total.tertial}:${sex}`,
    })),
  };
}

async function readPermitted(
  database: Database,
  { municipality, personId }: SignedIn,
  chosen: { readonly measure: string; readonly sex: Sex } | null,
): Promise<ComparisonRows> {
  const rows = await database.inTenant(municipality, (tx) => readComparisonRows(tx, municipality, personId, chosen));
  if (!rows.viewer) throw new NotSignedIn();
  const actor: Actor = { personId, municipality, grants: rows.viewer.grants };
  if (!permit(actor, 'comparison.read', {})) throw new NotPermitted();
  return rows;
}
