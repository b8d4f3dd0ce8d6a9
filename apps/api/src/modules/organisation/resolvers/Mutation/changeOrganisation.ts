import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { changeOrganisation as change } from '../../change-organisation.use-case.ts';
import { readOrganisation } from '../../read-organisation.use-case.ts';

export const changeOrganisation: NonNullable<MutationResolvers['changeOrganisation']> = async (
  _parent,
  { input },
  { database, signedIn, now },
) => {
  const refusal = await change(database, signedIn(), input, now());
  return { refusal, organisation: await readOrganisation(database, signedIn(), now()) };
};
