import type { Actor } from '@tertial/domain';
import type { SignedIn } from '../../platform/actor.ts';
import { type Database, reading } from '../../platform/database.ts';
import { NotPermitted, NotSignedIn } from '../../platform/failures.ts';
import { permit } from '../../platform/permit.ts';
import { readAnalysisRows } from './analysis.store.ts';
import { type AnalysisLevel, type AnalysisView, composeAnalysis } from './compose-analysis.ts';

/**
 * The figures of a year as far as the one who asks may see them; null when there is no such year.
 *
 * @param forCommittee Whether it is to be handed to the committee: only what is released, and nothing about few people.
 * @throws NotPermitted, NotSignedIn
 */
export async function readAnalysis(
  database: Database,
  signedIn: SignedIn,
  year: number,
  level: AnalysisLevel,
  forCommittee = false,
): Promise<AnalysisView | null> {
  const { municipality, personId } = signedIn;
  const read = (pooled: boolean) =>
    readAnalysisRows(reading(database, municipality), personId, { municipality, year, pooled });
  let rows = await read(level === 'totals' && !forCommittee);
  if (!rows.viewer) throw new NotSignedIn();
  const actor: Actor = { personId, municipality, grants: rows.viewer.grants };
  if (!permit(actor, 'year.read', {})) throw new NotPermitted();
  if (rows.status === null || (rows.status === 'draft' && !permit(actor, 'plan.readDraft', {}))) return null;
  const releasedOnly = forCommittee || !permit(actor, 'outcome.readUnreleased', {});
  const guarded = forCommittee || !permit(actor, 'figure.readExact', {});
  // What is kept back of totals goes by what their units are.
  if (guarded && !forCommittee && level === 'totals') rows = await read(false);
  return composeAnalysis(rows, year, level, { releasedOnly, guarded });
}
