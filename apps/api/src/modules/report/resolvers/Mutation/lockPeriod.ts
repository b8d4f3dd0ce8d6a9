import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { lockPeriod as change } from '../../change-period.use-case.ts';
import { periodChanged } from '../../period-changed.ts';

export const lockPeriod: NonNullable<MutationResolvers['lockPeriod']> = async (
  _parent,
  { period, reason },
  context,
) => {
  const refusal = await change(context.database, context.signedIn(), { period, reason: reason ?? null }, context.now());
  return periodChanged(context, period, refusal);
};
