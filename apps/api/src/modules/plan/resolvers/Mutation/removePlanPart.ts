import { removePart as decide } from '@tertial/domain';
import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { changeAndAnswer } from '../../answer.ts';

export const removePlanPart: NonNullable<MutationResolvers['removePlanPart']> = async (_parent, { input }, context) => {
  const { year, part, id } = input;
  return changeAndAnswer(context, year, { event: 'removed', part, id }, (plan) => decide(plan, part, id));
};
