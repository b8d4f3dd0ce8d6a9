import type { QueryResolvers } from '../../../../__generated__/types.ts';
import { readHistory } from '../../read-history.use-case.ts';

export const history: NonNullable<QueryResolvers['history']> = async (_parent, { filter, before = null }, context) =>
  readHistory(context.database, context.signedIn(), filter, before);
