import type { QueryResolvers } from './../../../../__generated__/types.ts';
export const history: NonNullable<QueryResolvers['history']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.history resolver logic here */
};
