import type { QueryResolvers } from '../../../../__generated__/types.ts';
import { readSavedViews } from '../../saved-view.use-case.ts';

export const savedViews: NonNullable<QueryResolvers['savedViews']> = async (
  _parent,
  _arguments,
  { database, signedIn },
) => readSavedViews(database, signedIn());
