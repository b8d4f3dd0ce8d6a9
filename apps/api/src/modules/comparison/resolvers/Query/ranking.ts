import type { QueryResolvers } from '../../../../__generated__/types.ts';
import { readRanking } from '../../read-ranking.use-case.ts';

export const ranking: NonNullable<QueryResolvers['ranking']> = async (_parent, choice, context) =>
  readRanking(context.database, context.signedIn(), choice);
