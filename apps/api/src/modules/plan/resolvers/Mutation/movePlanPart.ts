import { movePart as decide } from '@tertial/domain';
import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { changeAndAnswer } from '../../answer.ts';

export const movePlanPart: NonNullable<MutationResolvers['movePlanPart']> = async (_parent, { input, to }, context) => {
  const { year, part, id } = input;
  return changeAndAnswer(context, year, { event: 'moved', part, id, to }, (plan) => decide(plan, part, id, to));
};
