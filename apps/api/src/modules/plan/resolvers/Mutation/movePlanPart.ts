import { movePart as decide } from '@tertial/domain';
import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { saveAndAnswer } from '../../answer.ts';

export const movePlanPart: NonNullable<MutationResolvers['movePlanPart']> = async (_parent, { input, to }, context) => {
  const { part, id } = input;
  return saveAndAnswer(context, input, { event: 'moved', part, id, to }, (plan) => decide(plan, part, id, to));
};
