import type { QueryResolvers } from '../../../../__generated__/types.ts';
import { readSetup } from '../../read-setup.use-case.ts';

export const setup: NonNullable<QueryResolvers['setup']> = (_parent, _arguments, context) =>
  readSetup(context.database, context.signedIn(), context.now());
