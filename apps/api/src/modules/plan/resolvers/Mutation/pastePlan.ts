import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { pastePlan as paste } from '../../paste-plan.use-case.ts';

export const pastePlan: NonNullable<MutationResolvers['pastePlan']> = async (_parent, { year, input }, context) => ({
  ...(await paste(context.database, context.signedIn(), { year, ...input }, context.now())),
  roles: null,
});
