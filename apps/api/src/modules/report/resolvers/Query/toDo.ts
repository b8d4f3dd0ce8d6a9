import type { QueryResolvers } from './../../../../__generated__/types.ts';
export const toDo: NonNullable<QueryResolvers['toDo']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.toDo resolver logic here */
};
