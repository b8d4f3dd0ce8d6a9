import { changeTarget as decide } from '@tertial/domain';
import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { saveAndAnswer } from '../../answer.ts';

export const setTarget: NonNullable<MutationResolvers['setTarget']> = async (_parent, { input }, context) => {
  const { indicatorId, text, reason = null } = input;
  return saveAndAnswer(context, input, { event: 'targetSet', part: 'indicator', id: indicatorId }, (plan) =>
    decide(plan, { indicatorId, text, reason }),
  );
};
