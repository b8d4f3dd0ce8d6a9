import type { QueryResolvers } from './../../../../__generated__/types.ts';
export const reporting: NonNullable<QueryResolvers['reporting']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.reporting resolver logic here */
};
