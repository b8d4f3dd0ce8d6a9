import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { endSessions } from '../../sessions.use-case.ts';

export const endOtherSessions: NonNullable<MutationResolvers['endOtherSessions']> = async (
  _parent,
  _arguments,
  context,
) => {
  const { database, session, now } = context;
  return endSessions(database, context.signedIn(), { session, now: now() }, ({ current }) => !current);
};
