import type { QueryResolvers } from '../../../../__generated__/types.ts';
import { listSessions } from '../../sessions.use-case.ts';

export const sessions: NonNullable<QueryResolvers['sessions']> = async (_parent, _arguments, context) => {
  const { database, session, now } = context;
  return listSessions(database, context.signedIn(), { session, now: now() });
};
