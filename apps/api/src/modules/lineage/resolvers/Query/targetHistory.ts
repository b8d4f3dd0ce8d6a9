import type { QueryResolvers } from '../../../../__generated__/types.ts';
import { readTargetHistory } from '../../read-lineage.use-case.ts';

export const targetHistory: NonNullable<QueryResolvers['targetHistory']> = async (_parent, _arguments, context) =>
  readTargetHistory(context.database, context.signedIn());
