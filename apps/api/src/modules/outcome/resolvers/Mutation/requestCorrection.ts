import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { requestCorrection as request } from '../../corrections.use-case.ts';

export const requestCorrection: NonNullable<MutationResolvers['requestCorrection']> = async (
  _parent,
  { input },
  context,
) => {
  const command = { ...input, proposal: input.proposal ?? null };
  const result = await request(context.database, context.signedIn(), command, context.now());
  if (result.kind === 'refused') return { request: null, refusal: result.reason };
  const requests = await context.load.correctionRequests();
  return { request: requests.find(({ id }) => id === result.id) ?? null, refusal: null };
};
