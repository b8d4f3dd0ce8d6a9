import type { QueryResolvers } from '../../../../__generated__/types.ts';
import { asksFor } from '../../../../platform/asked-fields.ts';
import { readComparison } from '../../read-comparison.use-case.ts';

export const comparison: NonNullable<QueryResolvers['comparison']> = async (_parent, choice, context, info) => {
  const { year = null, tertial = null } = choice;
  const wanted = {
    municipalities: asksFor(info, ['measure', 'municipalities']),
    ownIndicator: asksFor(info, ['measure', 'ownIndicator']),
  };
  return readComparison(context.database, context.signedIn(), { ...choice, year, tertial }, wanted);
};
