import { randomBytes } from 'node:crypto';
import cookie from '@fastify/cookie';
import session from '@fastify/session';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { SignedIn } from './actor.ts';
import type { Asker, Seen } from './asker.ts';
import { type Browser, browserOf } from './browser.ts';
import type { SessionProof } from './session-proof.ts';
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
    /** The name under which it is kept, once it is. */
    keptAs?: string;
    /** True where it has not been read for this request. */
    remembered?: boolean;
  }
  interface FastifyRequest {
    /** What is still to be proven of the session; null where it has been read for this request. */
    sessionProof: SessionProof | null;
    /** Whether the session stands. Where it does not, it is read anew, and the request is a visitor's. */
    sessionStands: () => Promise<boolean>;
  }
  interface FastifyContextConfig {
    /** A request that only looks at the session, and does not keep it alive. */
    onlyLooks?: boolean;
    /** A request that keeps the session alive, however little there is to gain. */
    renewsAtOnce?: boolean;
    /** A request that sees to it that its session stands before it is answered. */
    provesSession?: boolean;
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
  const readAnew = async (request: FastifyRequest) => {
    store.forget(request.session.sessionId);
    await request.session.reload();
    request.sessionProof = null;
  };
  app.decorateRequest('sessionProof', null);
  app.decorateRequest('sessionStands', async function (this: FastifyRequest) {
    if (!this.sessionProof || (await store.stands(this.sessionProof))) return true;
    await readAnew(this);
    return false;
  });
  app.addHook('onRequest', async (request) => {
    const { onlyLooks = false, renewsAtOnce = false, provesSession = false } = request.routeOptions.config;
    request.sessionProof = store.proofOf(request.session);
    if (request.sessionProof && !provesSession) await readAnew(request);
    if (!onlyLooks) await store.renew(request.session.sessionId, request.session, renewsAtOnce);
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
export function askerOf({ session, sessionProof: proof, method }: FastifyRequest): Asker {
  const { sessionId, keptAs = sessionDigest(sessionId), seen = { changes: 0, rights: 0 } } = session;
  return { ...seen, session: keptAs, onlyReads: method === 'GET', upTo: null, proof };
}

/** The name of the session cookie. Over https a browser accepts it only from this very host. */
export function cookieName(secure: boolean): string {
  return secure ? '__Host-tertial' : 'tertial';
}
