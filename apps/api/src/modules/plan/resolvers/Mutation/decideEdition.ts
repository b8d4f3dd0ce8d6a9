import { decideEdition as decide } from '@tertial/domain';
import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { answerPlan } from '../../answer.ts';
import { changePlan } from '../../change-plan.use-case.ts';

export const decideEdition: NonNullable<MutationResolvers['decideEdition']> = async (_parent, { year }, context) => {
  const { database, signedIn, now } = context;
  return answerPlan(context, await changePlan(database, signedIn(), year, { event: 'decided' }, now(), decide));
};
