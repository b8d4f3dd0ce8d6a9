import type { QueryResolvers } from '../../../../__generated__/types.ts';
import { readWaiting } from '../../read-reporting.use-case.ts';

export const toDo: NonNullable<QueryResolvers['toDo']> = async (_parent, _args, context) => {
  const open = await readWaiting(context.database, context.signedIn());
  return { id: 'toDo', open, requests: await context.load.correctionRequests() };
};
