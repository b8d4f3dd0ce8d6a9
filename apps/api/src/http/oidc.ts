import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { listMunicipalityNames } from '../modules/person/providers.use-case.ts';
import { type SignInRefusal, signInVouched } from '../modules/person/sign-in.use-case.ts';
import type { Database } from '../platform/database.ts';
import { isUnavailable } from '../platform/failures.ts';
import { beginAt, completeAt, ProviderUnavailable } from '../platform/identity-provider.ts';
import { describeError, type Log } from '../platform/log.ts';
import { beginSession } from '../platform/session.ts';
import type { OidcProvider } from '../platform/settings.oidc.ts';
import { newBrowserSecret, signInFlows } from '../platform/sign-in-flow.ts';

interface OidcOptions {
  readonly database: Database;
  readonly log: Log;
  readonly providers: readonly OidcProvider[];
  readonly publicUrl: URL | null;
  readonly now: () => Date;
}

/** What the start page explains: the provider is away, said no, or the answer did not hold; else why nobody is let in. */
type SignInError = 'unavailable' | 'denied' | 'expired' | 'failed' | SignInRefusal;

const ownPath = /^\/(?![/\\])[\u0021-\u007e]{0,1000}$/;
const start = z.looseObject({ to: z.string().regex(ownPath).catch('/') });
const answered = z.looseObject({ state: z.string().min(1).max(200), error: z.string().optional() });
const perMinute = { rateLimit: { max: 300, timeWindow: '1 minute' } };

/** Sign-in at the municipalities' own identity providers: authorization code with PKCE, state and nonce. */
export async function oidc(app: FastifyInstance, { database, log, providers, publicUrl, now }: OidcOptions) {
  app.get('/auth/providers', async () => {
    const names = providers.length > 0 ? await listMunicipalityNames(database) : new Map<string, string>();
    return {
      providers: providers.map(({ id, name, municipality }) => ({
        id,
        municipality,
        name: name ?? names.get(municipality) ?? municipality,
      })),
    };
  });
  if (publicUrl === null || providers.length === 0) return;

  const home = new URL('/', publicUrl);
  const secure = publicUrl.protocol === 'https:';
  const cookie = secure ? '__Host-tertial-sign-in' : 'tertial-sign-in';
  const kept: CookieSerializeOptions = { path: '/', httpOnly: true, sameSite: 'lax', secure };
  const flows = signInFlows(database.platform, now);

  const giveUp = (reply: FastifyReply, error: SignInError, provider?: OidcProvider) => {
    log.warn({ event: 'signInRefused', reason: error, ...(provider && { provider: provider.id }) });
    return reply.redirect(`/?${new URLSearchParams({ error })}`, 303);
  };
  const chosen = (request: FastifyRequest<{ Params: { id: string } }>) =>
    providers.find(({ id }) => id === request.params.id);
  const callbackOf = ({ id }: OidcProvider) => new URL(`/auth/oidc/${id}/callback`, publicUrl);
  const why = (error: unknown): SignInError =>
    error instanceof ProviderUnavailable || isUnavailable(error) ? 'unavailable' : 'failed';

  app.get<{ Params: { id: string } }>('/auth/oidc/:id/start', { config: perMinute }, async (request, reply) => {
    const provider = chosen(request);
    if (!provider) return reply.callNotFound();
    const { to } = start.parse(request.query);
    try {
      const { address, checks } = await beginAt(provider, callbackOf(provider));
      const given = request.cookies[cookie];
      const secret = given !== undefined && /^[\w-]{43}$/.test(given) ? given : newBrowserSecret();
      const { verifier, nonce, state } = checks;
      await flows.begin(secret, state, { provider: provider.id, verifier, nonce, to });
      return reply.setCookie(cookie, secret, { ...kept, maxAge: 600 }).redirect(address.href, 303);
    } catch (error) {
      log.warn({ event: 'signInFailed', provider: provider.id, error: describeError(error) });
      return giveUp(reply, why(error), provider);
    }
  });

  app.get<{ Params: { id: string } }>('/auth/oidc/:id/callback', { config: perMinute }, async (request, reply) => {
    const provider = chosen(request);
    if (!provider) return reply.callNotFound();
    const answer = answered.safeParse(request.query);
    const secret = request.cookies[cookie];
    const state = answer.data?.state;
    const flow = secret !== undefined && state !== undefined ? await flows.take(secret, state) : null;
    if (!flow || state === undefined || flow.provider !== provider.id) return giveUp(reply, 'expired', provider);
    if (answer.data?.error === 'access_denied') return giveUp(reply, 'denied', provider);
    try {
      const { verifier, nonce, to } = flow;
      const address = new URL(request.url, publicUrl);
      const { roles, endSession, ...who } = await completeAt(provider, address, { verifier, nonce, state }, home);
      const found = await signInVouched(database, { ...who, roles, municipality: provider.municipality }, now());
      if (found.unknownUnits.length > 0) log.warn({ event: 'claimedUnitUnknown', units: found.unknownUnits });
      if (found.kind === 'refused') return giveUp(reply, found.reason, provider);
      const person = { personId: found.personId, municipality: provider.municipality };
      await beginSession(request, person, { now: now(), endSession });
      return reply.redirect(to, 303);
    } catch (error) {
      log.warn({ event: 'signInFailed', provider: provider.id, error: describeError(error) });
      return giveUp(reply, why(error), provider);
    }
  });
}
