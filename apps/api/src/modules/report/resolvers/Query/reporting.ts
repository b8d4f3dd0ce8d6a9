import type { QueryResolvers } from '../../../../__generated__/types.ts';
import { readReporting } from '../../read-reporting.use-case.ts';

export const reporting: NonNullable<QueryResolvers['reporting']> = async (_parent, { period }, context) =>
  readReporting(context.database, context.signedIn(), period);
