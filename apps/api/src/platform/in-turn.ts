import type { Database, Statements, TenantTransaction } from './database.ts';

/** Somebody else saved between our reading and our saving: the transaction is undone. */
export class SomebodyWasFirst extends Error {}

const turns = 3;

/**
 * Runs `work` in a transaction, and again from the beginning when somebody else was first, so that it is decided on what
 * they left: the same answer sent twice is then no conflict with itself. Gives `otherwise` when even that is in vain.
 * Within a transaction that is under way nothing can be undone by halves, so that it is left to whoever began it.
 */
export function inTurn<T>(
  database: Database,
  municipality: string,
  work: (tx: TenantTransaction) => Promise<T>,
  otherwise: T,
): Promise<T> {
  return againAndAgain(database, () => database.inTenant(municipality, work), otherwise);
}

/** The same past the ORM. */
export function changeInTurn<T>(
  database: Database,
  municipality: string,
  work: (tx: Statements) => Promise<T>,
  otherwise: T,
): Promise<T> {
  return againAndAgain(database, () => database.changeTenant(municipality, work), otherwise);
}

async function againAndAgain<T>({ underWay }: Database, once: () => Promise<T>, otherwise: T): Promise<T> {
  if (underWay) return once();
  for (let turn = 1; turn <= turns; turn += 1) {
    try {
      return await once();
    } catch (error) {
      if (!(error instanceof SomebodyWasFirst)) throw error;
    }
  }
  return otherwise;
}
