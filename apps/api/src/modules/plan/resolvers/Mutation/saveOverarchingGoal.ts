import { saveOverarchingGoal as decide } from '@tertial/domain';
import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { changeAndAnswer, idOf } from '../../answer.ts';

export const saveOverarchingGoal: NonNullable<MutationResolvers['saveOverarchingGoal']> = async (
  _parent,
  { input },
  context,
) => {
  const { year, number, title } = input;
  const id = idOf(input);
  return changeAndAnswer(context, year, { event: 'saved', part: 'overarchingGoal', id }, (plan) =>
    decide(plan, { id, number, title }),
  );
};
