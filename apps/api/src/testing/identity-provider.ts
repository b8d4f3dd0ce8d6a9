import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

/** Seconds. */
const hour = 3600;

/** Somebody whom the provider knows; claims beside their subject. */
interface Account {
  readonly sub: string;
  readonly [claim: string]: unknown;
}

/** A real identity provider on this machine, where whoever is told to signs in without being asked. */
export interface TestProvider {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who signs in next; null is somebody who says no. */
  account: Account | null;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a provider with a new key, on a free port of 127.0.0.1 unless told which.
 *
 * @param callbacks Where it may send people back to.
 */
export async function startProvider(callbacks: readonly URL[], { port = 0 } = {}): Promise<TestProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The provider has no port.');
  const issuer = new URL(`http://127.0.0.1:${bound.port}`);
  const clientId = 'tertial';
  const clientSecret = 'a-secret-for-the-tests-only';
  const accounts = new Map<string, Account>();
  const provider = new Provider(issuer.origin, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: callbacks.map(({ href }) => href),
        post_logout_redirect_uris: callbacks.map(({ origin }) => `${origin}/`),
      },
    ],
    jwks: { keys: [newKey()] },
    ttl: { AccessToken: hour, Grant: hour, IdToken: hour, Interaction: hour, Session: hour },
    cookies: { keys: ['one-key-for-the-tests'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'roles'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, sub) => {
      const account = accounts.get(sub);
      return account && { accountId: sub, claims: () => ({ ...account }) };
    },
  });
  const answer = provider.callback();
  const settle = async (...[request, response]: Parameters<typeof answer>) => {
    const { account } = idp;
    if (account === null) {
      await provider.interactionFinished(request, response, { error: 'access_denied' });
      return;
    }
    accounts.set(account.sub, account);
    const { params, grantId: known } = await provider.interactionDetails(request, response);
    const grant =
      (known && (await provider.Grant.find(known))) || new provider.Grant({ accountId: account.sub, clientId });
    grant.addOIDCScope(String(params.scope));
    const login = { accountId: account.sub };
    await provider.interactionFinished(request, response, { login, consent: { grantId: await grant.save() } });
  };
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return answer(request, response);
    settle(request, response).catch(() => response.writeHead(500).end());
  });
  const idp: TestProvider = {
    issuer,
    clientId,
    clientSecret,
    account: null,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return idp;
}

function newKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig', alg: 'RS256' };
}
