import type { MutationResolvers } from './../../../../__generated__/types.ts';
export const requestCorrection: NonNullable<MutationResolvers['requestCorrection']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.requestCorrection resolver logic here */
};
