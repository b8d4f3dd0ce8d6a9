import type { QueryResolvers } from '../../../../__generated__/types.ts';
import { readPeriodEvents } from '../../read-reporting.use-case.ts';

export const periodEvents: NonNullable<QueryResolvers['periodEvents']> = async (_parent, { period }, context) =>
  readPeriodEvents(context.database, context.signedIn(), period);
