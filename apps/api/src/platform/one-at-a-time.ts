import type { Database, TenantTransaction } from './database.ts';

/** Lets changes of one kind in a municipality wait for each other until the transaction ends: what one read still holds. */
export async function oneAtATime(
  tx: TenantTransaction,
  municipality: string,
  what: 'organisation' | 'people' | 'plan' | 'views',
) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${municipality}/${what}`}, 0))`;
}

/**
 * Lets processes that start on one database wait for each other. `work` may open transactions of its own meanwhile.
 *
 * @param longest How long waiting and work may take together, in milliseconds.
 */
export function oneProcessAtATime<T>(
  { platform }: Database,
  what: 'samples',
  work: () => Promise<T>,
  longest: number,
): Promise<T> {
  return platform.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${what}, 0))`;
      return work();
    },
    { maxWait: 5_000, timeout: longest },
  );
}
