import type { QueryResolvers } from '../../../../__generated__/types.ts';

export const overview: NonNullable<QueryResolvers['overview']> = async (
  _parent,
  { year, tertial, unapproved, forCommittee },
  context,
) => context.load.overview({ year, tertial: tertial ?? null, unapproved, forCommittee });
