import { writeComment as decide, type WriteComment } from '@tertial/domain';
import type { SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { changeReview, type ReviewResult } from './change-review.use-case.ts';
import { type ReviewKey, saveComment } from './review.store.ts';

/** Saves words about a figure, a goal or an assignment. A withdrawn comment is written anew from revision 0. */
export function writeComment(
  database: Database,
  by: SignedIn,
  command: ReviewKey & WriteComment,
  at: Date,
): Promise<ReviewResult> {
  return changeReview(database, by, 'comment.write', command, at, ({ comment, periodState }) => {
    const startsAnew = comment?.body === '' && command.expectedRevision === 0;
    const expectedRevision = startsAnew ? comment.revision : command.expectedRevision;
    const decision = decide(comment, { ...command, expectedRevision }, { periodState });
    if (decision.kind !== 'accepted') return decision;
    const { comment: next, events } = decision;
    return {
      kind: 'accepted',
      revision: next.revision,
      events,
      keep: (tx, saved) => saveComment(tx, command, next, saved),
    };
  });
}
