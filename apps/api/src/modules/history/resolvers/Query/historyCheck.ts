import type { QueryResolvers } from '../../../../__generated__/types.ts';
import { checkHistory } from '../../check-history.use-case.ts';

export const historyCheck: NonNullable<QueryResolvers['historyCheck']> = async (_parent, _arg, context) =>
  checkHistory(context.database, context.signedIn());
