import type { QueryResolvers } from '../../../../__generated__/types.ts';

export const year: NonNullable<QueryResolvers['year']> = async (_parent, { year }, context) => context.load.year(year);
