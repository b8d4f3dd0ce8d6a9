import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { pasteOrganisation } from '../../paste-organisation.use-case.ts';

export const pasteServiceAreas: NonNullable<MutationResolvers['pasteServiceAreas']> = (_parent, { input }, context) =>
  pasteOrganisation(context.database, context.signedIn(), 'serviceAreas', input, context.now());
