import type { Coded } from '@tertial/domain';
import type { TenantTransaction } from '../../platform/database.ts';

/** The goals of the year before, with their numbers. */
export async function readPreviousGoals(tx: TenantTransaction, municipality: string, year: number): Promise<Coded[]> {
  const goals = await tx.committeeGoal.findMany({
    where: { municipality, year: year - 1 },
    select: { id: true, number: true },
  });
  return goals.map(({ id, number }) => ({ id, code: number }));
}
