import type { MutationResolvers } from './../../../../__generated__/types.ts';
export const saveCells: NonNullable<MutationResolvers['saveCells']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.saveCells resolver logic here */
};
