import { removePart as decide } from '@tertial/domain';
import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { saveAndAnswer } from '../../answer.ts';

export const removePlanPart: NonNullable<MutationResolvers['removePlanPart']> = async (_parent, { input }, context) => {
  const { part, id } = input;
  return saveAndAnswer(context, input, { event: 'removed', part, id }, (plan) => decide(plan, part, id));
};
