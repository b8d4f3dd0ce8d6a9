import type { QueryResolvers } from '../../../../__generated__/types.ts';

export const goal: NonNullable<QueryResolvers['goal']> = async (_parent, { id }, context) => {
  const year = await context.load.yearOf(id);
  return year?.goals.find((found) => found.id === id) ?? null;
};
