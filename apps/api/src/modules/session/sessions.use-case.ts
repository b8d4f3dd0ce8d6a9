import type { SignedIn } from '../../platform/actor.ts';
import { audit } from '../../platform/audit.ts';
import type { Browser } from '../../platform/browser.ts';
import type { Database } from '../../platform/database.ts';
import { NotSignedIn } from '../../platform/failures.ts';
import { deleteSessions, readSessions } from './session.store.ts';

/** A browser that somebody is signed in with. */
export interface OwnSession {
  readonly id: string;
  readonly browser: Browser;
  readonly signedInAt: Date;
  readonly lastSeenAt: Date;
  /** True for the one that asks. */
  readonly current: boolean;
}

/** The session that asks, as it is kept, and when. */
interface Asking {
  readonly session: string | null;
  readonly now: Date;
}

/**
 * Where somebody is signed in: the browser that asks first, then the latest used.
 *
 * @throws NotSignedIn where the one that asks is no longer among them.
 */
export async function listSessions(database: Database, by: SignedIn, { session, now }: Asking): Promise<OwnSession[]> {
  const rows = await readSessions(database.platform, by, now);
  if (!rows.some(({ id }) => id === session)) throw new NotSignedIn();
  return rows
    .map(({ id, browser, signedInAt, seenAt }) => ({
      id,
      browser,
      signedInAt: new Date(signedInAt),
      lastSeenAt: new Date(seenAt),
      current: id === session,
    }))
    .sort(
      (one, other) =>
        Number(other.current) - Number(one.current) || other.lastSeenAt.getTime() - one.lastSeenAt.getTime(),
    );
}

/**
 * Signs somebody out of the browsers chosen among their own; gives those that are left.
 *
 * @param chosen Which to end; what is not theirs is never asked about.
 */
export async function endSessions(
  database: Database,
  by: SignedIn,
  asking: Asking,
  chosen: (session: OwnSession) => boolean,
): Promise<OwnSession[]> {
  const own = await listSessions(database, by, asking);
  const ended = own.filter(chosen);
  if (ended.length === 0) return own;
  await deleteSessions(
    database.platform,
    ended.map(({ id }) => id),
  );
  await database.inTenant(by.municipality, (tx) =>
    audit(tx, by, [{ at: asking.now, act: 'session.ended', subject: { sessions: ended.length } }]),
  );
  return own.filter((session) => !chosen(session));
}
