import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { answered } from '../../answered.ts';
import { measurementOf } from '../../entry.ts';
import { recordOutcome as record } from '../../record-outcome.use-case.ts';

export const recordOutcome: NonNullable<MutationResolvers['recordOutcome']> = async (_parent, { input }, context) => {
  const command = { ...input, measurement: measurementOf(input.entry) };
  const result = await record(context.database, context.signedIn(), command, context.now());
  return answered(context, input, result);
};
