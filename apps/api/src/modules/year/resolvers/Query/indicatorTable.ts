import type { QueryResolvers } from '../../../../__generated__/types.ts';
import { readIndicatorTable } from '../../read-indicator-table.use-case.ts';

export const indicatorTable: NonNullable<QueryResolvers['indicatorTable']> = async (_parent, { year }, context) =>
  readIndicatorTable(context.database, context.signedIn(), year);
