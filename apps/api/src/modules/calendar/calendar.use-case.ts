import { createHash, randomBytes } from 'node:crypto';
import { readActor, type SignedIn } from '../../platform/actor.ts';
import { audit } from '../../platform/audit.ts';
import type { Database } from '../../platform/database.ts';
import { permit } from '../../platform/permit.ts';
import { type CalendarPeriod, findByToken, forgetToken, hasToken, keepToken, readCalendar } from './calendar.store.ts';

/** Whether there is an address, and its path when it has just been made. */
export interface CalendarFeed {
  readonly exists: boolean;
  readonly path: string | null;
}

/** Whether a person has an address for their calendar. */
export async function readFeed(database: Database, by: SignedIn): Promise<CalendarFeed> {
  return { exists: await database.inTenant(by.municipality, (tx) => hasToken(tx, by)), path: null };
}

/** Makes a new address; only the digest of its key is kept, and the one before stops working. */
export async function createFeed(database: Database, by: SignedIn, at: Date): Promise<CalendarFeed> {
  const token = randomBytes(32).toString('base64url');
  await database.inTenant(by.municipality, async (tx) => {
    await keepToken(tx, by, digestOf(token));
    await audit(tx, by, [{ at, act: 'calendar.created', subject: { personId: by.personId } }]);
  });
  return { exists: true, path: `/kalender/${by.municipality}/${token}.ics` };
}

/** Makes the address stop working. */
export async function removeFeed(database: Database, by: SignedIn, at: Date): Promise<CalendarFeed> {
  await database.inTenant(by.municipality, async (tx) => {
    await forgetToken(tx, by);
    await audit(tx, by, [{ at, act: 'calendar.removed', subject: { personId: by.personId } }]);
  });
  return { exists: false, path: null };
}

/** The calendar that a key opens; null when it opens none, or the one whose it is may not read any more. */
export function openCalendar(
  database: Database,
  municipality: string,
  token: string,
): Promise<readonly CalendarPeriod[] | null> {
  return database.inTenant(municipality, async (tx) => {
    const personId = await findByToken(tx, municipality, digestOf(token));
    if (personId === null) return null;
    const actor = await readActor(tx, { municipality, personId });
    return permit(actor, 'year.read', {}) ? readCalendar(tx, municipality) : null;
  });
}

function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
