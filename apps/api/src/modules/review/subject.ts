import type { Tertial } from '@tertial/domain';
import type { SubjectInput } from '../../__generated__/types.ts';
import type { RequestContext } from '../../context.ts';
import type { ReviewKey } from './review.store.ts';

/** A subject of the API as the use-cases know it. Exactly one field is given. */
export function subjectOf(subject: SubjectInput): Omit<ReviewKey, 'tertial'> {
  if (subject.indicatorId !== undefined) return { kind: 'indicator', subjectId: subject.indicatorId };
  if (subject.goalId !== undefined) return { kind: 'goal', subjectId: subject.goalId };
  return { kind: 'assignment', subjectId: subject.assignmentId };
}

/** A subject of the API in one tertial. */
export function reviewKey(subject: SubjectInput, tertial: Tertial): ReviewKey {
  return { ...subjectOf(subject), tertial };
}

/** The review of a subject as the one who asks may see it; undefined where there is none. */
export async function loadReview({ load }: RequestContext, { kind, subjectId, tertial }: ReviewKey) {
  const year = await load.changedYearOf(subjectId);
  const reviews = {
    indicator: () => year?.indicators.find(({ id }) => id === subjectId)?.results.map(({ review }) => review),
    goal: () => year?.goals.find(({ id }) => id === subjectId)?.reviews,
    assignment: () =>
      year?.overarchingGoals.flatMap(({ assignments }) => assignments).find(({ id }) => id === subjectId)?.reviews,
  };
  return reviews[kind]()?.find((review) => review.tertial === tertial);
}
