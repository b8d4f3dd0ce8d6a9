import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { takeBackFirstYear as takeBack } from '../../take-back-first-year.use-case.ts';

export const takeBackFirstYear: NonNullable<MutationResolvers['takeBackFirstYear']> = async (
  _parent,
  { year },
  { database, signedIn, now },
) => {
  const result = await takeBack(database, signedIn(), year, now());
  return result.kind === 'changed'
    ? { __typename: 'YearTakenBack', year }
    : { __typename: 'PlanRefused', problems: result.problems, meanwhile: null };
};
