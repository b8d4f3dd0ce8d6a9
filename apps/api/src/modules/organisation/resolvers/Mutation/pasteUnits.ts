import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { pasteOrganisation } from '../../paste-organisation.use-case.ts';

export const pasteUnits: NonNullable<MutationResolvers['pasteUnits']> = async (_parent, { input }, context) => ({
  ...(await pasteOrganisation(context.database, context.signedIn(), 'units', input, context.now())),
  roles: null,
});
