import type { MutationResolvers } from './../../../../__generated__/types.ts';
export const moveReports: NonNullable<MutationResolvers['moveReports']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.moveReports resolver logic here */
};
