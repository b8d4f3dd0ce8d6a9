import type { QueryResolvers } from '../../../../__generated__/types.ts';

export const overviewPart: NonNullable<QueryResolvers['overviewPart']> = async (
  _parent,
  { year, tertial, unapproved, kind, key },
  context,
) => {
  const part = kind && key ? { kind, key } : null;
  return context.load.overviewPart({ year, tertial, unapproved, part });
};
