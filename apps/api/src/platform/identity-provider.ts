import * as oidc from 'openid-client';
import * as z from 'zod';
import type { ClaimedRole, OidcProvider } from './settings.oidc.ts';

/** How long an identity provider may take for one answer, in seconds. */
const patience = 8;
const clockTolerance = 60;

/** The provider cannot be reached, or does not answer as one. */
export class ProviderUnavailable extends Error {}

/** What a provider says about the person who has signed in there. */
export interface Identified {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string | null;
  readonly verifiedEmail: string | null;
  readonly roles: readonly ClaimedRole[] | null;
  /** Where the provider ends its own session; null when it does not. */
  readonly endSession: string | null;
}

/** What is kept in between: the counterparts of what the provider is sent. */
export interface Checks {
  readonly verifier: string;
  readonly nonce: string;
  readonly state: string;
}

/**
 * The address at the provider where somebody signs in, and what to check the answer against.
 *
 * @throws {ProviderUnavailable} when it cannot be reached.
 */
export async function beginAt(provider: OidcProvider, callback: URL): Promise<{ address: URL; checks: Checks }> {
  const configuration = await discover(provider);
  const verifier = oidc.randomPKCECodeVerifier();
  const checks = { verifier, nonce: oidc.randomNonce(), state: oidc.randomState() };
  const address = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: callback.href,
    scope: 'openid profile email',
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    nonce: checks.nonce,
    state: checks.state,
  });
  return { address, checks };
}

/**
 * Redeems what the provider sent people back with. The library checks state, nonce, issuer, audience, times and the
 * signature. Nothing of the provider is kept between two sign-ins, so that new addresses and keys hold at once.
 *
 * @param answer The address that the browser came back to.
 * @throws {ProviderUnavailable} when it cannot be reached; the library's errors when the answer does not hold.
 */
export async function completeAt(provider: OidcProvider, answer: URL, checks: Checks, home: URL): Promise<Identified> {
  const configuration = await discover(provider);
  const tokens = await reached(() =>
    oidc.authorizationCodeGrant(configuration, answer, {
      pkceCodeVerifier: checks.verifier,
      expectedNonce: checks.nonce,
      expectedState: checks.state,
      idTokenExpected: true,
    }),
  );
  const own = claims.parse(tokens.claims());
  const { claimedRoles } = provider;
  const lacks = own.email === undefined || (claimedRoles !== null && claimAt(own, claimedRoles.claim) === undefined);
  const asks = lacks && configuration.serverMetadata().userinfo_endpoint !== undefined;
  const told = asks ? await reached(() => oidc.fetchUserInfo(configuration, tokens.access_token, own.sub)) : {};
  const all = claims.parse({ ...told, ...own });
  return {
    issuer: own.iss,
    subject: own.sub,
    name: all.name?.trim() || [all.given_name, all.family_name].filter(Boolean).join(' ') || null,
    verifiedEmail: all.email && (provider.trustEmail || isVerified(all)) ? all.email : null,
    roles: claimedRoles && rolesOf(claimAt(all, claimedRoles.claim), claimedRoles.byValue),
    endSession: endSessionAt(configuration, home),
  };
}

async function discover(provider: OidcProvider): Promise<oidc.Configuration> {
  const { issuer, clientId, clientSecret } = provider;
  const auth: oidc.ClientAuth = (server, client, body, headers) => {
    const takesPost = server.token_endpoint_auth_methods_supported?.includes('client_secret_post') ?? false;
    const method = takesPost ? oidc.ClientSecretPost(clientSecret) : oidc.ClientSecretBasic(clientSecret);
    return method(server, client, body, headers);
  };
  const execute = [oidc.enableNonRepudiationChecks];
  // Settings let plain http pass for this very machine only.
  if (issuer.protocol === 'http:') execute.push(oidc.allowInsecureRequests);
  try {
    return await oidc.discovery(issuer, clientId, { [oidc.clockTolerance]: clockTolerance }, auth, {
      execute,
      timeout: patience,
    });
  } catch (error) {
    throw new ProviderUnavailable(`The metadata of ${provider.id} cannot be read.`, { cause: error });
  }
}

/** Tells a provider that does not answer from one whose answer does not hold. */
async function reached<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const noAnswer =
      error instanceof oidc.ClientError && (error.code === 'OAUTH_TIMEOUT' || error.cause instanceof TypeError);
    const broken = error instanceof oidc.ResponseBodyError && error.status >= 500;
    if (noAnswer || broken || error instanceof TypeError) {
      throw new ProviderUnavailable('The provider does not answer.', { cause: error });
    }
    throw error;
  }
}

const flag = z.unknown().optional();
const text = z.string().max(320).optional().catch(undefined);
const claims = z.looseObject({
  iss: z.string(),
  sub: z.string().min(1),
  name: text,
  given_name: text,
  family_name: text,
  email: text,
  email_verified: flag,
  xms_edov: flag,
});

/** `xms_edov` is what Entra ID says instead: that the address lies in a domain of the organisation's own. */
function isVerified({ email_verified, xms_edov }: z.infer<typeof claims>): boolean {
  return [email_verified, xms_edov].some((said) => said === true || said === 'true' || said === 1 || said === '1');
}

/** A claim by its name, or else by its path, as in `realm_access.roles`. */
function claimAt(all: Readonly<Record<string, unknown>>, name: string): unknown {
  if (Object.hasOwn(all, name)) return all[name];
  return name
    .split('.')
    .reduce<unknown>(
      (inside, step) =>
        typeof inside === 'object' && inside !== null && Object.hasOwn(inside, step)
          ? Object.getOwnPropertyDescriptor(inside, step)?.value
          : undefined,
      all,
    );
}

function rolesOf(claim: unknown, byValue: ReadonlyMap<string, ClaimedRole>): ClaimedRole[] {
  const values: readonly unknown[] = Array.isArray(claim) ? claim : [claim];
  return values.flatMap((value) => (typeof value === 'string' ? (byValue.get(value) ?? []) : []));
}

function endSessionAt(configuration: oidc.Configuration, home: URL): string | null {
  if (configuration.serverMetadata().end_session_endpoint === undefined) return null;
  return oidc.buildEndSessionUrl(configuration, { post_logout_redirect_uri: home.href }).href;
}
