import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { removeFeed } from '../../calendar.use-case.ts';

export const removeCalendarFeed: NonNullable<MutationResolvers['removeCalendarFeed']> = async (
  _parent,
  _arguments,
  context,
) => removeFeed(context.database, context.signedIn(), context.now());
