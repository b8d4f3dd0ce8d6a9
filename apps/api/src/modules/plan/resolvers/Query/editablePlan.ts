import type { QueryResolvers } from '../../../../__generated__/types.ts';
import { readPlan } from '../../read-plan.use-case.ts';

export const editablePlan: NonNullable<QueryResolvers['editablePlan']> = async (_parent, { year }, context) =>
  readPlan(context.database, context.signedIn(), year);
