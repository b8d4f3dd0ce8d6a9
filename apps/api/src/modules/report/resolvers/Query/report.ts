import type { QueryResolvers } from '../../../../__generated__/types.ts';
import { readReport } from '../../read-report.use-case.ts';

export const report: NonNullable<QueryResolvers['report']> = async (_parent, { unitId, period }, context) =>
  readReport(context.database, context.signedIn(), unitId, period);
