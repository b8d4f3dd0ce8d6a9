import { readActor, type SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { NotPermitted } from '../../platform/failures.ts';
import { permit } from '../../platform/permit.ts';
import { type ChainCheck, checkChains } from './history-check.store.ts';

/** Reckons all chains of revisions again, for somebody who may read the history. */
export function checkHistory(database: Database, by: SignedIn): Promise<ChainCheck> {
  return database.inTenant(by.municipality, async (tx) => {
    if (!permit(await readActor(tx, by), 'history.read', {})) throw new NotPermitted();
    return checkChains(tx, by.municipality);
  });
}

/** The same for whoever runs the system; no rights are asked for. */
export function verifyHistory(database: Database, municipality: string): Promise<ChainCheck> {
  return database.inTenant(municipality, (tx) => checkChains(tx, municipality));
}
