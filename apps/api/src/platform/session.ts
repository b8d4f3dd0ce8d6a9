import { createHash, randomBytes } from 'node:crypto';
import cookie from '@fastify/cookie';
import session from '@fastify/session';
import type { DatabaseClient } from '@tertial/prisma';
import type { FastifyInstance, Session } from 'fastify';
import * as z from 'zod';
import type { SignedIn } from './actor.ts';

declare module 'fastify' {
  interface Session {
    person?: SignedIn;
    signedInAt?: number;
  }
}

const minute = 60_000;
/** A session ends after an hour without a request, and after twelve hours whatever happens. */
export const sessionLimits = { idle: 60 * minute, absolute: 12 * 60 * minute, renewAfter: 5 * minute };

const stored = z.object({
  person: z.object({ personId: z.string(), municipality: z.string() }),
  signedInAt: z.number(),
});

type SessionTable = Pick<DatabaseClient, 'session'>;

/** Sessions in the database, under the digest of their id: who reads the table cannot use what is in it. */
export class SessionStore {
  readonly #table: SessionTable;
  readonly #now: () => Date;

  constructor(table: SessionTable, now: () => Date) {
    this.#table = table;
    this.#now = now;
  }

  get(sessionId: string, callback: (error: unknown, session?: Session | null) => void): void {
    this.#read(sessionId).then((found) => callback(null, found), callback);
  }

  set(sessionId: string, session: Session, callback: (error?: unknown) => void): void {
    this.#write(sessionId, session).then(() => callback(), callback);
  }

  destroy(sessionId: string, callback: (error?: unknown) => void): void {
    this.#table.session.deleteMany({ where: { id: digest(sessionId) } }).then(() => callback(), callback);
  }

  async #read(sessionId: string): Promise<Session | null> {
    const id = digest(sessionId);
    const row = await this.#table.session.findUnique({ where: { id } });
    const now = this.#now().getTime();
    if (!row || row.expiresAt.getTime() <= now) return null;
    const data = stored.safeParse(row.data);
    if (!data.success) return null;
    const expiresAt = expiry(data.data.signedInAt, now);
    if (expiresAt.getTime() - row.expiresAt.getTime() > sessionLimits.renewAfter) {
      await this.#table.session.updateMany({ where: { id }, data: { expiresAt } });
    }
    return { ...data.data, cookie: { originalMaxAge: null } };
  }

  async #write(sessionId: string, { person, signedInAt }: Session): Promise<void> {
    if (!person || signedInAt === undefined) return;
    const now = this.#now();
    const { personId, municipality } = person;
    const row = {
      data: { person: { personId, municipality }, signedInAt },
      expiresAt: expiry(signedInAt, now.getTime()),
    };
    const id = digest(sessionId);
    await this.#table.session.upsert({ where: { id }, create: { id, ...row }, update: row });
    await this.#table.session.deleteMany({ where: { expiresAt: { lte: now } } });
  }
}

/** Cookies and sessions for the routes that need them. */
export async function registerSessions(
  app: FastifyInstance,
  { table, secure, now }: { readonly table: SessionTable; readonly secure: boolean; readonly now: () => Date },
): Promise<void> {
  await app.register(cookie);
  await app.register(session, {
    cookieName: cookieName(secure),
    // The id is 256 random bits and only its digest is stored; a signature would add nothing.
    secret: { sign: (value) => value, unsign: (value) => ({ valid: /^[\w-]{43}$/.test(value), renew: false, value }) },
    idGenerator: () => randomBytes(32).toString('base64url'),
    cookie: { httpOnly: true, sameSite: 'lax', path: '/', secure },
    store: new SessionStore(table, now),
    saveUninitialized: false,
    rolling: false,
  });
}

/** The name of the session cookie. Over https a browser accepts it only from this very host. */
export function cookieName(secure: boolean): string {
  return secure ? '__Host-tertial' : 'tertial';
}

function expiry(signedInAt: number, now: number): Date {
  return new Date(Math.min(now + sessionLimits.idle, signedInAt + sessionLimits.absolute));
}

function digest(sessionId: string): string {
  return createHash('sha256').update(sessionId).digest('hex');
}
