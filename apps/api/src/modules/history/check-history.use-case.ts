import { readActor, type SignedIn } from '../../platform/actor.ts';
import type { Database, TenantTransaction } from '../../platform/database.ts';
import { NotPermitted } from '../../platform/failures.ts';
import { permit } from '../../platform/permit.ts';
import { type ChainCheck, checkChains } from './history-check.store.ts';
import { checkOutcomes, type OutcomeCheck } from './outcome-check.store.ts';

/** What reckoning the chains again found, and what holding the cells against them did. */
export type HistoryCheck = ChainCheck & OutcomeCheck;

/** Reckons all chains of revisions again and holds the cells against them, for somebody who may read the history. */
export function checkHistory(database: Database, by: SignedIn): Promise<HistoryCheck> {
  return database.inTenant(by.municipality, async (tx) => {
    if (!permit(await readActor(tx, by), 'history.read', {})) throw new NotPermitted();
    return check(tx, by.municipality);
  });
}

/** The same for whoever runs the system; no rights are asked for. */
export function verifyHistory(database: Database, municipality: string): Promise<HistoryCheck> {
  return database.inTenant(municipality, (tx) => check(tx, municipality));
}

async function check(tx: TenantTransaction, municipality: string): Promise<HistoryCheck> {
  return { ...(await checkChains(tx, municipality)), ...(await checkOutcomes(tx, municipality)) };
}
