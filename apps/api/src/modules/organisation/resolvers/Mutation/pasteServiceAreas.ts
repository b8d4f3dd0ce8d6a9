import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { pasteOrganisation } from '../../paste-organisation.use-case.ts';

export const pasteServiceAreas: NonNullable<MutationResolvers['pasteServiceAreas']> = async (
  _parent,
  { input },
  context,
) => ({
  ...(await pasteOrganisation(context.database, context.signedIn(), 'serviceAreas', input, context.now())),
  roles: null,
});
