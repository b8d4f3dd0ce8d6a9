import type { QueryResolvers } from '../../../../__generated__/types.ts';
import { readOrganisation } from '../../read-organisation.use-case.ts';

export const organisation: NonNullable<QueryResolvers['organisation']> = (_parent, _arguments, context) =>
  readOrganisation(context.database, context.signedIn(), context.now());
