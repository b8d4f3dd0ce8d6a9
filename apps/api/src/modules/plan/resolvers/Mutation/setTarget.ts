import { changeTarget as decide } from '@tertial/domain';
import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { changeAndAnswer } from '../../answer.ts';

export const setTarget: NonNullable<MutationResolvers['setTarget']> = async (_parent, { input }, context) => {
  const { year, indicatorId, text, reason = null } = input;
  return changeAndAnswer(context, year, { event: 'targetSet', part: 'indicator', id: indicatorId }, (plan) =>
    decide(plan, { indicatorId, text, reason }),
  );
};
