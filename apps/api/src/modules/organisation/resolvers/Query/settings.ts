import type { QueryResolvers } from '../../../../__generated__/types.ts';
import { readSettings } from '../../settings.use-case.ts';

export const settings: NonNullable<QueryResolvers['settings']> = (_parent, _arguments, context) =>
  readSettings(context.database, context.signedIn());
