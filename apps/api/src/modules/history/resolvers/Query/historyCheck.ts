import type { QueryResolvers } from './../../../../__generated__/types.ts';
export const historyCheck: NonNullable<QueryResolvers['historyCheck']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.historyCheck resolver logic here */
};
