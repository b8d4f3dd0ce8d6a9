import type { QueryResolvers } from './../../../../__generated__/types.ts';
export const report: NonNullable<QueryResolvers['report']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.report resolver logic here */
};
