import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { openPeriod as change } from '../../change-period.use-case.ts';
import { periodChanged } from '../../period-changed.ts';

export const openPeriod: NonNullable<MutationResolvers['openPeriod']> = async (_parent, { period }, context) => {
  const refusal = await change(context.database, context.signedIn(), period, context.now());
  return periodChanged(context, period, refusal);
};
