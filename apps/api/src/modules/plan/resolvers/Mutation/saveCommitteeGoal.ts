import { randomUUID } from 'node:crypto';
import { saveGoal as decide } from '@tertial/domain';
import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { idOf, saveAndAnswer } from '../../answer.ts';

export const saveCommitteeGoal: NonNullable<MutationResolvers['saveCommitteeGoal']> = async (
  _parent,
  { input },
  context,
) => {
  const { number, title, description = null, overarchingGoalId, assignmentIds } = input;
  const id = idOf(input);
  const activities = input.activities.map((each) => ({ id: randomUUID(), title: each }));
  return saveAndAnswer(context, input, { event: 'saved', part: 'goal', id }, (plan) =>
    decide(plan, { id, number, title, description, overarchingGoalId, assignmentIds, activities }),
  );
};
