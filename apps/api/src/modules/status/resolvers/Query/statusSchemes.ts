import type { QueryResolvers } from '../../../../__generated__/types.ts';
import { readStatusSchemes } from '../../status-scheme.use-case.ts';

export const statusSchemes: NonNullable<QueryResolvers['statusSchemes']> = async (
  _parent,
  _arguments,
  { database, signedIn },
) => readStatusSchemes(database, signedIn());
