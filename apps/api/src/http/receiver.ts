import * as z from 'zod';

/** Whom a file is for, where it is not for the one who takes it out. */
export const receiverName = z.enum(['committee']).optional();

/** Whether it leaves the circle of those who work with the figures, so that those about few people are kept back. */
export function isForCommittee(receiver: z.infer<typeof receiverName>): boolean {
  return receiver === 'committee';
}
