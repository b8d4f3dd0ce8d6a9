import { saveAssignment as decide } from '@tertial/domain';
import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { idOf, saveAndAnswer } from '../../answer.ts';

export const saveAssignment: NonNullable<MutationResolvers['saveAssignment']> = async (_parent, { input }, context) => {
  const { number, title, description = null, overarchingGoalId } = input;
  const id = idOf(input);
  return saveAndAnswer(context, input, { event: 'saved', part: 'assignment', id }, (plan) =>
    decide(plan, { id, number, title, description, overarchingGoalId }),
  );
};
