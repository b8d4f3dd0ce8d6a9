import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { createFeed } from '../../calendar.use-case.ts';

export const createCalendarFeed: NonNullable<MutationResolvers['createCalendarFeed']> = async (
  _parent,
  _arguments,
  context,
) => createFeed(context.database, context.signedIn(), context.now());
