import type { Actor } from '@tertial/domain';
import type { SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { NotPermitted, NotSignedIn } from '../../platform/failures.ts';
import { permit } from '../../platform/permit.ts';
import { type RankingChoice, readRankingRows } from './ranking.store.ts';

/**
 * What municipalities have released of a measure in one tertial, the best first, as columns; null where there is no such
 * measure.
 *
 * @throws NotPermitted, NotSignedIn
 */
export async function readRanking(database: Database, { municipality, personId }: SignedIn, choice: RankingChoice) {
  const { viewer, known, ...columns } = await readRankingRows(database, municipality, personId, choice);
  if (!viewer) throw new NotSignedIn();
  const actor: Actor = { personId, municipality, grants: viewer.grants };
  if (!permit(actor, 'comparison.read', {})) throw new NotPermitted();
  return known ? columns : null;
}
