import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { judge as decide } from '../../judge.use-case.ts';
import { loadReview, reviewKey } from '../../subject.ts';

export const judge: NonNullable<MutationResolvers['judge']> = async (_parent, { input }, context) => {
  const { subject, tertial, verdict, reasonCode = null, reason = null, expectedRevision } = input;
  const key = reviewKey(subject, tertial);
  const computed = (await loadReview(context, key))?.suggested ?? null;
  const command = { ...key, verdict, reasonCode, reason, expectedRevision, computed };
  const result = await decide(context.database, context.signedIn(), command, context.now());
  if (result.kind === 'refused') return { __typename: 'JudgementRefused', reason: result.reason };
  const review = await loadReview(context, key);
  if (!review) return { __typename: 'JudgementRefused', reason: 'notFound' };
  if (result.kind === 'conflict') return { __typename: 'JudgementConflict', current: review.judgement };
  return { __typename: 'Judged', review };
};
