import { hash } from 'node:crypto';
import { type DatabaseClient, Prisma } from '@tertial/prisma';
import type { Session } from 'fastify';
import { LRUCache } from 'lru-cache';
import * as z from 'zod';
import { seenColumns } from './asker.ts';
import { browsers } from './browser.ts';
import type { Database } from './database.ts';
import { SessionProof } from './session-proof.ts';

const minute = 60_000;
/** A session ends after an hour without a request, and after twelve hours whatever happens. */
export const sessionLimits = { idle: 60 * minute, absolute: 12 * 60 * minute, renewAfter: 5 * minute };

/** What is kept of a session: who, since when, when they were last seen, and with what kind of browser. */
export const storedSession = z.object({
  person: z.object({ personId: z.string(), municipality: z.string() }),
  signedInAt: z.number(),
  seenAt: z.number(),
  browser: z.enum(browsers),
  endSession: z.string().nullable(),
});
type Stored = z.infer<typeof storedSession>;

export type SessionTable = Pick<DatabaseClient, 'session'>;

/** Finds a row while the session is there and has not ended. */
const standing = 'SELECT FROM "session" WHERE "id" = $1 AND "expires_at" > $2';

/** How many sessions a process remembers; each takes some 300 bytes. */
const mostRemembered = 20_000;

/** Where sessions are kept; they are looked up past the ORM, since every request does. */
export interface SessionSource extends Pick<Database, 'readPlatform' | 'replicated'> {
  readonly platform: SessionTable;
}

const storedRow = z.object({
  data: storedSession,
  expiresAt: z.date(),
  changes: z.number().default(0),
  rights: z.number().default(0),
});

/**
 * Sessions in the database, under the digest of their id: who reads the table cannot use what is in it. One that has been read is
 * remembered, so that the database need only be asked whether it still stands: see {@link proofOf}. A replica is chosen by what is
 * read of the session, so that there each is read each time.
 */
export class SessionStore {
  readonly #database: SessionSource;
  readonly #now: () => Date;
  readonly #remembered = new LRUCache<string, Session>({ max: mostRemembered });

  constructor(database: SessionSource, now: () => Date) {
    this.#database = database;
    this.#now = now;
  }

  get(sessionId: string, callback: (error: unknown, session?: Session | null) => void): void {
    const known = this.#remembered.get(sessionId);
    if (known?.expiresAt !== undefined && known.expiresAt > this.#now().getTime()) {
      callback(null, { ...known, remembered: true });
      return;
    }
    this.#read(sessionId).then((found) => callback(null, found), callback);
  }

  /** What is to be proven of a session; null of one that has just been read. */
  proofOf({ keptAs, remembered }: Session): SessionProof | null {
    if (!remembered || keptAs === undefined) return null;
    return new SessionProof({ text: standing, values: [keptAs, this.#now()] });
  }

  /** Whether a session stands; asked of the database unless it is known. */
  async stands(proof: SessionProof): Promise<boolean> {
    if (proof.isOpen) proof.settle((await this.#database.readPlatform(proof.statement)).length > 0);
    return proof.stands;
  }

  /** Forgets what is remembered of a session, so that it is read when it is asked for. */
  forget(sessionId: string): void {
    this.#remembered.delete(sessionId);
  }

  set(sessionId: string, session: Session, callback: (error?: unknown) => void): void {
    this.#write(sessionId, session).then(() => callback(), callback);
  }

  destroy(sessionId: string, callback: (error?: unknown) => void): void {
    this.forget(sessionId);
    this.#database.platform.session
      .deleteMany({ where: { id: sessionDigest(sessionId) } })
      .then(() => callback(), callback);
  }

  /** Moves the end of a session on: when there is enough to gain, or at once. One ended meanwhile stays so. */
  async renew(sessionId: string, session: Session, atOnce: boolean): Promise<void> {
    const now = this.#now().getTime();
    const kept = storedOf(session, now);
    if (!kept || session.expiresAt === undefined) return;
    const expiresAt = expiry(kept.signedInAt, now);
    if (!atOnce && expiresAt.getTime() - session.expiresAt <= sessionLimits.renewAfter) return;
    await this.#database.platform.session.updateMany({
      where: { id: sessionDigest(sessionId) },
      data: { data: kept, expiresAt },
    });
    this.forget(sessionId);
  }

  async #read(sessionId: string): Promise<Session | null> {
    const asSeen = this.#database.replicated ? Prisma.sql`, ${seenColumns}` : Prisma.empty;
    const keptAs = sessionDigest(sessionId);
    const [row] = await this.#database.readPlatform(
      Prisma.sql`SELECT "data", "expires_at" AS "expiresAt"${asSeen} FROM "session" s WHERE "id" = ${keptAs}`,
    );
    const found = storedRow.safeParse(row);
    if (!found.success || found.data.expiresAt <= this.#now()) return null;
    const { data, expiresAt, changes, rights } = found.data;
    const { seenAt, ...kept } = data;
    const seen = { changes, rights };
    const session = { ...kept, keptAs, expiresAt: expiresAt.getTime(), seen, cookie: { originalMaxAge: null } };
    if (!this.#database.replicated) this.#remembered.set(sessionId, session);
    return session;
  }

  async #write(sessionId: string, session: Session): Promise<void> {
    const now = this.#now();
    const data = storedOf(session, now.getTime());
    if (!data) return;
    const row = { data, expiresAt: expiry(data.signedInAt, now.getTime()) };
    const id = sessionDigest(sessionId);
    await this.#database.platform.session.upsert({ where: { id }, create: { id, ...row }, update: row });
    await this.#database.platform.session.deleteMany({ where: { expiresAt: { lte: now } } });
  }
}

/** The name under which a session is kept. */
export function sessionDigest(sessionId: string): string {
  return hash('sha256', sessionId);
}

/**
 * When a session ends without another request, and whatever happens; null for a visitor.
 *
 * @param renewedAt When this request has moved the end on; null when it has not.
 */
export function sessionEnds({ person, signedInAt, expiresAt }: Session, renewedAt: Date | null) {
  if (!person || signedInAt === undefined || expiresAt === undefined) return null;
  return {
    idleEndsAt: renewedAt ? expiry(signedInAt, renewedAt.getTime()) : new Date(expiresAt),
    absoluteEndsAt: new Date(signedInAt + sessionLimits.absolute),
  };
}

function storedOf({ person, signedInAt, browser, endSession }: Session, seenAt: number): Stored | null {
  if (!person || signedInAt === undefined) return null;
  const { personId, municipality } = person;
  return {
    person: { personId, municipality },
    signedInAt,
    seenAt,
    browser: browser ?? 'other',
    endSession: endSession ?? null,
  };
}

function expiry(signedInAt: number, now: number): Date {
  return new Date(Math.min(now + sessionLimits.idle, signedInAt + sessionLimits.absolute));
}
