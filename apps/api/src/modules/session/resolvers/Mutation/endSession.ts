import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { endSessions } from '../../sessions.use-case.ts';

export const endSession: NonNullable<MutationResolvers['endSession']> = async (_parent, { id }, context) => {
  const { database, session, now } = context;
  return endSessions(database, context.signedIn(), { session, now: now() }, (own) => own.id === id);
};
