import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { answerPlan } from '../../answer.ts';
import { startFirstYear as start } from '../../start-first-year.use-case.ts';

export const startFirstYear: NonNullable<MutationResolvers['startFirstYear']> = async (_parent, { year }, context) =>
  answerPlan(context, await start(context.database, context.signedIn(), year, context.now()));
