import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { answered } from '../../answered.ts';
import { markMisreports } from '../../mark-misreports.use-case.ts';

export const markMisreport: NonNullable<MutationResolvers['markMisreport']> = async (_parent, { input }, context) => {
  const command = { ...input, sex: input.sex ?? 'total', reason: input.reason ?? null };
  const how = { at: context.now(), origin: 'typed' } as const;
  const result = await markMisreports(context.database, context.signedIn(), [command], how);
  return answered(context, command, result);
};
