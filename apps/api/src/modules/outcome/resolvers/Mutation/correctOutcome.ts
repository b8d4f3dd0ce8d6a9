import type { MutationResolvers } from './../../../../__generated__/types.ts';
export const correctOutcome: NonNullable<MutationResolvers['correctOutcome']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.correctOutcome resolver logic here */
};
