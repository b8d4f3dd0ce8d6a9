import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { readStatusSchemes, saveStatusScheme as save } from '../../status-scheme.use-case.ts';

export const saveStatusScheme: NonNullable<MutationResolvers['saveStatusScheme']> = async (
  _parent,
  { input },
  { database, signedIn, now },
) => {
  const steps = input.steps.map(({ share = null, word = null, ...step }) => ({ ...step, share, word }));
  const refusal = await save(database, signedIn(), { ...input, steps }, now());
  return { refusal, schemes: await readStatusSchemes(database, signedIn()) };
};
