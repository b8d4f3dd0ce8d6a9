import type { QueryResolvers } from '../../../../__generated__/types.ts';
import { readTotals } from '../../read-totals.use-case.ts';

export const indicatorTotals: NonNullable<QueryResolvers['indicatorTotals']> = async (
  _parent,
  { indicatorId },
  context,
) => readTotals(context.database, context.signedIn(), indicatorId);
