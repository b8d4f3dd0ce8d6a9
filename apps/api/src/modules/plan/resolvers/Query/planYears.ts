import type { QueryResolvers } from '../../../../__generated__/types.ts';
import { readPlanYears } from '../../read-plan.use-case.ts';

export const planYears: NonNullable<QueryResolvers['planYears']> = async (_parent, _args, context) =>
  readPlanYears(context.database, context.signedIn());
