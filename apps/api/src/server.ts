import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { calendar } from './http/calendar.ts';
import { client, hasClient, isClientRoute } from './http/client.ts';
import { demoSignIn } from './http/demo-sign-in.ts';
import { exportAnalysis } from './http/export-analysis.ts';
import { exportHistory } from './http/export-history.ts';
import { exportIndicators } from './http/export-indicators.ts';
import { files } from './http/files.ts';
import { graphql, graphqlLimits } from './http/graphql.ts';
import { health } from './http/health.ts';
import { oidc } from './http/oidc.ts';
import { type Address, isOwnOrigin } from './http/origin.ts';
import { securityHeaders } from './http/security-headers.ts';
import { session } from './http/session.ts';
import { signOut } from './http/sign-out.ts';
import type { Database } from './platform/database.ts';
import { isUnavailable, NotPermitted, NotSignedIn } from './platform/failures.ts';
import { describeError, type Log } from './platform/log.ts';
import { cookieName, registerSessions } from './platform/session.ts';
import type { OidcProvider } from './platform/settings.oidc.ts';
import { type SentenceKey, sentence } from './text/sentence.ts';

export interface ServerOptions extends Address {
  readonly database: Database;
  readonly log: Log;
  /** Sample people may sign in without a password. */
  readonly demo: boolean;
  /** Where people sign in; without an address from outside there can be none. */
  readonly providers: readonly OidcProvider[];
  /** The schema may be asked for; only for tests and tools. */
  readonly introspection: boolean;
  /** The folder with the built client. */
  readonly clientRoot: string;
  readonly isReady: () => Promise<boolean>;
  /** Aborted when the process is about to end: what is asked is still answered, and each connection closed after that. */
  readonly stopping: AbortSignal;
  readonly now: () => Date;
  /** How much memory answers that are kept may take, in MiB; 0 where none is. */
  readonly answerMebibytes: number;
}

/** One process: the client, the API, the exports and the health of it all. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const secure = options.publicUrl?.protocol === 'https:';
  const app = Fastify({
    bodyLimit: graphqlLimits.bytes,
    // Behind a proxy exactly one hop is believed: the proxy itself.
    trustProxy: (_address: string, hop: number) => options.publicUrl !== null && hop === 0,
    forceCloseConnections: 'idle',
    requestTimeout: 60_000,
    // No hook runs for an address that cannot be read, and so no header is set: it becomes one that is not there.
    rewriteUrl: ({ url = '/' }) => (isReadable(url) ? url : '/health/unreadable'),
  });
  app.removeContentTypeParser('text/plain');
  app.addHook('preParsing', async (request, reply) => {
    const charset = /;\s*charset="?([^";\s]+)/i.exec(request.headers['content-type'] ?? '')?.[1];
    if (charset && !/^utf-?8$/i.test(charset)) await reply.code(415).send({ message: sentence(request, 'badRequest') });
  });

  const headers = securityHeaders(secure);
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });

  app.addHook('onRequest', async (request, reply) => {
    if (isOwnOrigin(request, options)) return;
    await reply.code(403).send({ message: sentence(request, 'otherOrigin') });
  });
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    if (options.stopping.aborted) reply.header('connection', 'close');
  });

  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const { status, key } = answerTo(error);
    // Whoever leaves while a long answer is on its way is no failure of ours.
    if (error.code === 'ERR_STREAM_PREMATURE_CLOSE') return;
    if (status >= 500) options.log.error({ event: 'requestFailed', error: describeError(error) });
    await reply.code(status).send({ message: sentence(request, key) });
  });
  const served = hasClient(options.clientRoot);
  app.setNotFoundHandler(async (request, reply) => {
    if (served && isClientRoute(request)) return reply.code(200).sendFile('index.html');
    return reply.code(404).send({ message: sentence(request, 'notFound') });
  });

  await health(app, options);
  await app.register(async (signedIn) => {
    await signedIn.register(rateLimit, { global: false });
    await registerSessions(signedIn, { database: options.database, secure, now: options.now });
    await graphql(signedIn, options);
    await exportIndicators(signedIn, options);
    await exportAnalysis(signedIn, options);
    await files(signedIn, options);
    await exportHistory(signedIn, options);
    await calendar(signedIn, options);
    await oidc(signedIn, options);
    await session(signedIn, options);
    await signOut(signedIn, { cookie: cookieName(secure), secure });
    if (options.demo) await demoSignIn(signedIn, options);
  });
  if (served) await client(app, { root: options.clientRoot });
  return app;
}

function answerTo(error: FastifyError): { status: number; key: SentenceKey } {
  if (error instanceof NotSignedIn) return { status: 401, key: 'signInFirst' };
  if (error instanceof NotPermitted) return { status: 403, key: 'notPermitted' };
  if (isUnavailable(error)) return { status: 503, key: 'unavailable' };
  const status = error.statusCode ?? 500;
  if (status === 429) return { status, key: 'tooMany' };
  return status >= 400 && status < 500 ? { status, key: 'badRequest' } : { status: 500, key: 'failed' };
}

function isReadable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '');
    return true;
  } catch {
    return false;
  }
}
