import { saveIndicator as decide } from '@tertial/domain';
import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { idOf, saveAndAnswer } from '../../answer.ts';

export const saveIndicator: NonNullable<MutationResolvers['saveIndicator']> = async (_parent, { input }, context) => {
  const {
    year: _year,
    seen: _seen,
    lowest = null,
    highest = null,
    definition = null,
    method = null,
    baseline = null,
    ...rest
  } = input;
  const { target = null, reason = null, sharedMeasure = null } = input;
  const id = idOf(input);
  const form = { ...rest, id, lowest, highest, definition, method, baseline, sharedMeasure, target, reason };
  return saveAndAnswer(context, input, { event: 'saved', part: 'indicator', id, reason }, (plan) => decide(plan, form));
};
