import type { MutationResolvers } from './../../../../__generated__/types.ts';
export const reopenPeriod: NonNullable<MutationResolvers['reopenPeriod']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.reopenPeriod resolver logic here */
};
