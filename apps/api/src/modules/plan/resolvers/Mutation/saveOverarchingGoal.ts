import { saveOverarchingGoal as decide } from '@tertial/domain';
import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { idOf, saveAndAnswer } from '../../answer.ts';

export const saveOverarchingGoal: NonNullable<MutationResolvers['saveOverarchingGoal']> = async (
  _parent,
  { input },
  context,
) => {
  const { number, title } = input;
  const id = idOf(input);
  return saveAndAnswer(context, input, { event: 'saved', part: 'overarchingGoal', id }, (plan) =>
    decide(plan, { id, number, title }),
  );
};
