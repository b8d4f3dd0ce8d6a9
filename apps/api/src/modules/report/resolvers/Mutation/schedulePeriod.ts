import type { MutationResolvers } from './../../../../__generated__/types.ts';
export const schedulePeriod: NonNullable<MutationResolvers['schedulePeriod']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.schedulePeriod resolver logic here */
};
