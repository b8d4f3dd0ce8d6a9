import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { answered } from '../../answered.ts';
import { correctOutcome as correct } from '../../correct-outcome.use-case.ts';
import { measurementOf } from '../../entry.ts';

export const correctOutcome: NonNullable<MutationResolvers['correctOutcome']> = async (_parent, { input }, context) => {
  const command = { ...input, sex: input.sex ?? 'total', measurement: measurementOf(input.entry) };
  const result = await correct(context.database, context.signedIn(), command, context.now());
  return answered(context, command, result);
};
