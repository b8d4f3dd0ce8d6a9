import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { changePeople as change } from '../../change-people.use-case.ts';
import { listPeople } from '../../list-people.use-case.ts';

export const changePeople: NonNullable<MutationResolvers['changePeople']> = async (
  _parent,
  { input },
  { database, signedIn, now },
) => {
  const refusal = await change(database, signedIn(), input, now());
  return { refusal, people: await listPeople(database, signedIn(), now()) };
};
