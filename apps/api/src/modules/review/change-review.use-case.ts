import type { Acts, TextRefusal } from '@tertial/domain';
import { readActor, readUnitPaths, type SignedIn } from '../../platform/actor.ts';
import { audit } from '../../platform/audit.ts';
import type { Database, TenantTransaction } from '../../platform/database.ts';
import { inTurn, SomebodyWasFirst } from '../../platform/in-turn.ts';
import { permit } from '../../platform/permit.ts';
import { isRowId } from '../../platform/row-id.ts';
import { type ReviewKey, type ReviewState, readReview, type Saved } from './review.store.ts';

/** What came of it. What is there already is told as saved. */
export type ReviewResult =
  | { readonly kind: 'saved' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'refused'; readonly reason: TextRefusal | 'notPermitted' | 'notFound' };

/** What is to be kept of one change, or why nothing is. */
export type ReviewDecision =
  | {
      readonly kind: 'accepted';
      readonly revision: number;
      readonly events: readonly { readonly kind: string }[];
      readonly keep: (tx: TenantTransaction, saved: Saved) => Promise<boolean>;
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'refused'; readonly reason: TextRefusal };

type TextAct = { [A in keyof Acts]: Acts[A] extends { unitPath: readonly string[] } ? A : never }[keyof Acts];

/** Changes what is written or concluded: load, permit, decide, keep, tell. One transaction. */
export async function changeReview(
  database: Database,
  by: SignedIn,
  act: TextAct,
  key: ReviewKey,
  at: Date,
  decide: (state: ReviewState) => ReviewDecision,
): Promise<ReviewResult> {
  const { municipality, personId } = by;
  const { subjectId, tertial } = key;
  if (!isRowId(subjectId)) return { kind: 'refused', reason: 'notFound' };
  const change = async (tx: TenantTransaction): Promise<ReviewResult> => {
    const state = await readReview(tx, municipality, key);
    if (!state) return { kind: 'refused', reason: 'notFound' };
    const actor = await readActor(tx, by);
    const paths = await readUnitPaths(tx, municipality, state.unitIds);
    if (!paths.some((unitPath) => permit(actor, act, { unitPath }))) return { kind: 'refused', reason: 'notPermitted' };
    const decision = decide(state);
    if (decision.kind === 'unchanged') return { kind: 'saved' };
    if (decision.kind !== 'accepted') return decision;
    if (!(await decision.keep(tx, { municipality, at, by: personId }))) throw new SomebodyWasFirst();
    const { revision } = decision;
    await audit(
      tx,
      by,
      decision.events.map((event) => ({
        at,
        act,
        subject: { subjectKind: key.kind, subjectId, tertial, revision, event: event.kind },
      })),
    );
    return { kind: 'saved' };
  };
  return inTurn<ReviewResult>(database, municipality, change, { kind: 'conflict' });
}
