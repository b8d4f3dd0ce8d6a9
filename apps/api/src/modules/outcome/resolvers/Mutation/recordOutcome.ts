import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { measurementOf } from '../../entry.ts';
import { recordOutcome as record } from '../../record-outcome.use-case.ts';

export const recordOutcome: NonNullable<MutationResolvers['recordOutcome']> = async (_parent, { input }, context) => {
  const command = { ...input, measurement: measurementOf(input.entry) };
  const result = await record(context.database, context.signedIn(), command, context.now());
  if (result.kind === 'refused') return { __typename: 'OutcomeRefused', reason: result.reason };
  const year = await context.load.changedYearOf(input.indicatorId);
  const indicator = year?.indicators.find(({ id }) => id === input.indicatorId);
  const outcome = indicator?.results
    .flatMap(({ outcomes }) => outcomes)
    .find(({ unit, tertial }) => unit.id === input.unitId && tertial === input.tertial);
  if (!year || !indicator || !outcome) return { __typename: 'OutcomeRefused', reason: 'notFound' };
  if (result.kind === 'conflict') return { __typename: 'OutcomeConflict', current: outcome };
  return { __typename: 'OutcomeRecorded', outcome, indicator, year };
};
