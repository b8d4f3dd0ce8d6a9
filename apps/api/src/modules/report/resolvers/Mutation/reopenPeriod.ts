import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { reopenPeriod as change } from '../../change-period.use-case.ts';
import { periodChanged } from '../../period-changed.ts';

export const reopenPeriod: NonNullable<MutationResolvers['reopenPeriod']> = async (_parent, command, context) => {
  const refusal = await change(context.database, context.signedIn(), command, context.now());
  return periodChanged(context, command.period, refusal);
};
