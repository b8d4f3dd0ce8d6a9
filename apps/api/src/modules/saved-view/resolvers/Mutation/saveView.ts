import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { saveView as save } from '../../saved-view.use-case.ts';

export const saveView: NonNullable<MutationResolvers['saveView']> = async (
  _parent,
  { input },
  { database, signedIn, now },
) => save(database, signedIn(), { ...input, id: input.id ?? null }, now());
