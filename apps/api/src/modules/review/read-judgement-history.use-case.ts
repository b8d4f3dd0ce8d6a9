import type { Actor } from '@tertial/domain';
import type { SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { NotPermitted } from '../../platform/failures.ts';
import { permit } from '../../platform/permit.ts';
import { isRowId } from '../../platform/row-id.ts';
import { type JudgementHistoryRows, readJudgementHistory } from './judgement-history.store.ts';

/**
 * Every judgement ever saved of an indicator, a goal or an assignment, tertial by tertial and the latest first within each.
 * Who may not read what is not released gets only those of locked tertials. Empty where there is no such subject.
 *
 * @throws NotPermitted
 */
export async function readJudgements(
  database: Database,
  by: SignedIn,
  subjectId: string,
): Promise<JudgementHistoryRows['revisions']> {
  const { municipality, personId } = by;
  if (!isRowId(subjectId)) return [];
  const { grants, edition, revisions } = await database.inTenant(municipality, (tx) =>
    readJudgementHistory(tx, municipality, personId, subjectId),
  );
  const actor: Actor = { personId, municipality, grants };
  if (!permit(actor, 'history.read', {})) throw new NotPermitted();
  if (edition === 'draft' && !permit(actor, 'plan.readDraft', {})) return [];
  return permit(actor, 'outcome.readUnreleased', {}) ? revisions : revisions.filter(({ released }) => released);
}
