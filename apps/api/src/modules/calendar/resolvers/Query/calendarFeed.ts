import type { QueryResolvers } from '../../../../__generated__/types.ts';
import { readFeed } from '../../calendar.use-case.ts';

export const calendarFeed: NonNullable<QueryResolvers['calendarFeed']> = async (_parent, _arguments, context) =>
  readFeed(context.database, context.signedIn());
