import { judge as decide, type Judge, type Verdict } from '@tertial/domain';
import type { SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { changeReview, type ReviewResult } from './change-review.use-case.ts';
import { type ReviewKey, saveJudgement } from './review.store.ts';

/** Saves a conclusion, beside what the figures say (`computed`). */
export function judge(
  database: Database,
  by: SignedIn,
  command: ReviewKey & Judge & { readonly computed: Verdict | null },
  at: Date,
): Promise<ReviewResult> {
  const { computed } = command;
  return changeReview(database, by, 'judgement.make', command, at, ({ judgement, periodState, verdicts }) => {
    const decision = decide(judgement, command, { periodState, computed, verdicts });
    if (decision.kind !== 'accepted') return decision;
    const { judgement: next, events } = decision;
    return {
      kind: 'accepted',
      revision: next.revision,
      events,
      keep: (tx, saved) => saveJudgement(tx, command, next, saved),
    };
  });
}
