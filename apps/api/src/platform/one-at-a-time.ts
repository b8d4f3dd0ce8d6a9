import type { TenantTransaction } from './database.ts';

/** Lets changes of one kind in a municipality wait for each other until the transaction ends: what one read still holds. */
export async function oneAtATime(
  tx: TenantTransaction,
  municipality: string,
  what: 'organisation' | 'people' | 'plan' | 'views',
) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${municipality}/${what}`}, 0))`;
}
