import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { pastePlan as paste } from '../../paste-plan.use-case.ts';

export const pastePlan: NonNullable<MutationResolvers['pastePlan']> = (_parent, { year, input }, context) =>
  paste(context.database, context.signedIn(), { year, ...input }, context.now());
