import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { changeSettings as change, readSettings } from '../../settings.use-case.ts';

export const changeSettings: NonNullable<MutationResolvers['changeSettings']> = async (
  _parent,
  { input },
  { database, signedIn, now },
) => {
  const refusal = await change(database, signedIn(), input, now());
  return { refusal, settings: await readSettings(database, signedIn()) };
};
