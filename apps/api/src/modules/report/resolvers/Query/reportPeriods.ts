import type { QueryResolvers } from '../../../../__generated__/types.ts';
import { readReportPeriods } from '../../read-reporting.use-case.ts';

export const reportPeriods: NonNullable<QueryResolvers['reportPeriods']> = async (_parent, _arguments, context) =>
  readReportPeriods(context.database, context.signedIn());
