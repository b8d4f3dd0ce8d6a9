import { randomUUID } from 'node:crypto';
import { carryOn as decide } from '@tertial/domain';
import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { changeAndAnswer } from '../../answer.ts';

export const carryIndicator: NonNullable<MutationResolvers['carryIndicator']> = async (_parent, { input }, context) => {
  const { year, predecessorId, how, names } = input;
  return changeAndAnswer(context, year, { event: 'carried', part: 'indicator', id: predecessorId, how }, (plan) =>
    decide(plan, { predecessorId, how, names }, randomUUID),
  );
};
