import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { decideCorrection as decide } from '../../corrections.use-case.ts';

export const decideCorrection: NonNullable<MutationResolvers['decideCorrection']> = async (
  _parent,
  { input },
  context,
) => {
  const command = { ...input, answer: input.answer ?? null };
  const result = await decide(context.database, context.signedIn(), command, context.now());
  if (result.kind === 'refused') return { request: null, refusal: result.reason };
  const requests = await context.load.correctionRequests();
  return { request: requests.find(({ id }) => id === result.id) ?? null, refusal: null };
};
