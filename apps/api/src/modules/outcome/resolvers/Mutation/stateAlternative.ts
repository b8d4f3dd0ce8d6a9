import type { MutationResolvers } from './../../../../__generated__/types.ts';
export const stateAlternative: NonNullable<MutationResolvers['stateAlternative']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.stateAlternative resolver logic here */
};
