import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { pastePeople as paste } from '../../paste-people.use-case.ts';

export const pastePeople: NonNullable<MutationResolvers['pastePeople']> = (_parent, { input }, context) =>
  paste(context.database, context.signedIn(), input, context.now());
