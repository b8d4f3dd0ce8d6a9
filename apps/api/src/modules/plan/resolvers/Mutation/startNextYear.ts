import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { answerPlan } from '../../answer.ts';
import { startNextYear as start } from '../../start-next-year.use-case.ts';

export const startNextYear: NonNullable<MutationResolvers['startNextYear']> = async (_parent, { fromYear }, context) =>
  answerPlan(context, await start(context.database, context.signedIn(), fromYear, context.now()));
