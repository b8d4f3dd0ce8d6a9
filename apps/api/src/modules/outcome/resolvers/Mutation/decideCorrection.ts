import type { MutationResolvers } from './../../../../__generated__/types.ts';
export const decideCorrection: NonNullable<MutationResolvers['decideCorrection']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.decideCorrection resolver logic here */
};
