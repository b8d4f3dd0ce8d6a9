import type { QueryResolvers } from '../../../../__generated__/types.ts';
import { readLineage } from '../../read-lineage.use-case.ts';

export const lineage: NonNullable<QueryResolvers['lineage']> = async (_parent, { indicatorId }, context) =>
  readLineage(context.database, context.signedIn(), indicatorId);
