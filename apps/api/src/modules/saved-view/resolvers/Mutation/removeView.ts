import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { removeView as remove } from '../../saved-view.use-case.ts';

export const removeView: NonNullable<MutationResolvers['removeView']> = async (
  _parent,
  { input },
  { database, signedIn, now },
) => remove(database, signedIn(), input, now());
