import type { MutationResolvers } from './../../../../__generated__/types.ts';
export const openPeriod: NonNullable<MutationResolvers['openPeriod']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.openPeriod resolver logic here */
};
