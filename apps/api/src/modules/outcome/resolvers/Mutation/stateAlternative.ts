import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { stateAlternative as state } from '../../state-alternative.use-case.ts';

export const stateAlternative: NonNullable<MutationResolvers['stateAlternative']> = async (
  _parent,
  { input },
  context,
) => {
  const { value = null, reason = null, source = null } = input;
  const command = { ...input, value, reason, source };
  const refusal = await state(context.database, context.signedIn(), command, context.now());
  if (refusal !== null) return { indicator: null, refusal };
  const year = await context.load.changedYearOf(input.indicatorId);
  return { indicator: year?.indicators.find(({ id }) => id === input.indicatorId) ?? null, refusal: null };
};
