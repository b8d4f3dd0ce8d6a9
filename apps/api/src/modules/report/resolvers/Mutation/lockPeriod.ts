import type { MutationResolvers } from './../../../../__generated__/types.ts';
export const lockPeriod: NonNullable<MutationResolvers['lockPeriod']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.lockPeriod resolver logic here */
};
