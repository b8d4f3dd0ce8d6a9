import type { MutationResolvers } from './../../../../__generated__/types.ts';
export const markMisreport: NonNullable<MutationResolvers['markMisreport']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.markMisreport resolver logic here */
};
