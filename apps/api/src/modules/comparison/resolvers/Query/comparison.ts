import type { QueryResolvers } from '../../../../__generated__/types.ts';
import { readComparison } from '../../read-comparison.use-case.ts';

export const comparison: NonNullable<QueryResolvers['comparison']> = async (_parent, { measure, sex }, context) =>
  readComparison(context.database, context.signedIn(), measure, sex);
