import type { QueryResolvers } from '../../../../__generated__/types.ts';
import { listPeople } from '../../list-people.use-case.ts';

export const people: NonNullable<QueryResolvers['people']> = (_parent, _arguments, context) =>
  listPeople(context.database, context.signedIn(), context.now());
