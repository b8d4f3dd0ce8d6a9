import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { loadReview, reviewKey } from '../../subject.ts';
import { writeComment as write } from '../../write-comment.use-case.ts';

export const writeComment: NonNullable<MutationResolvers['writeComment']> = async (_parent, { input }, context) => {
  const key = reviewKey(input.subject, input.tertial);
  const { body, expectedRevision } = input;
  const result = await write(context.database, context.signedIn(), { ...key, body, expectedRevision }, context.now());
  if (result.kind === 'refused') return { __typename: 'CommentRefused', reason: result.reason };
  const review = await loadReview(context, key);
  if (!review) return { __typename: 'CommentRefused', reason: 'notFound' };
  if (result.kind === 'conflict') return { __typename: 'CommentConflict', current: review.comment };
  return { __typename: 'CommentWritten', review };
};
