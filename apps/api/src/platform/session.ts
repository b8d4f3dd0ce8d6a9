import { randomBytes } from 'node:crypto';
import cookie from '@fastify/cookie';
import session from '@fastify/session';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { SignedIn } from './actor.ts';
import type { Asker, Seen } from './asker.ts';
import { type Browser, browserOf } from './browser.ts';
import { type SessionSource, SessionStore, sessionDigest } from './session-store.ts';

export { sessionDigest, sessionEnds, sessionLimits } from './session-store.ts';

declare module 'fastify' {
  interface Session {
    person?: SignedIn;
    signedInAt?: number;
    browser?: Browser;
    /** Where the identity provider ends its own session; null when it does not. */
    endSession?: string | null;
    /** When it ends unless somebody comes back; as it was when the request came. */
    expiresAt?: number;
    /** What the primary knew when the request came. */
    seen?: Seen;
  }
  interface FastifyContextConfig {
    /** A request that only looks at the session, and does not keep it alive. */
    onlyLooks?: boolean;
    /** A request that keeps the session alive, however little there is to gain. */
    renewsAtOnce?: boolean;
  }
}

/** Cookies and sessions for the routes that need them. */
export async function registerSessions(
  app: FastifyInstance,
  { database, secure, now }: { readonly database: SessionSource; readonly secure: boolean; readonly now: () => Date },
): Promise<void> {
  const store = new SessionStore(database, now);
  await app.register(cookie);
  await app.register(session, {
    cookieName: cookieName(secure),
    // The id is 256 random bits and only its digest is stored; a signature would add nothing.
    secret: { sign: (value) => value, unsign: (value) => ({ valid: /^[\w-]{43}$/.test(value), renew: false, value }) },
    idGenerator: () => randomBytes(32).toString('base64url'),
    cookie: { httpOnly: true, sameSite: 'lax', path: '/', secure },
    store,
    saveUninitialized: false,
    rolling: false,
  });
  app.addHook('onRequest', async ({ session, routeOptions }) => {
    const { onlyLooks = false, renewsAtOnce = false } = routeOptions.config;
    if (!onlyLooks) await store.renew(session.sessionId, session, renewsAtOnce);
  });
}

/** Signs somebody in: under a new id, whatever was sent along. */
export async function beginSession(
  request: FastifyRequest,
  person: SignedIn,
  { now, endSession = null }: { readonly now: Date; readonly endSession?: string | null },
): Promise<void> {
  await request.session.regenerate();
  request.session.set('person', person);
  request.session.set('signedInAt', now.getTime());
  request.session.set('browser', browserOf(request.headers['user-agent']));
  request.session.set('endSession', endSession);
}

/** Who asks, for the database that answers them: see {@link Database.askedBy}. */
export function askerOf({ session, method }: FastifyRequest): Asker {
  const { sessionId, seen = { changes: 0, rights: 0 } } = session;
  return { ...seen, session: sessionDigest(sessionId), onlyReads: method === 'GET', upTo: null };
}

/** The name of the session cookie. Over https a browser accepts it only from this very host. */
export function cookieName(secure: boolean): string {
  return secure ? '__Host-tertial' : 'tertial';
}
