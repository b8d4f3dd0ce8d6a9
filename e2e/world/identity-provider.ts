import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

/** A real identity provider on this machine, with pages of its own to sign in at. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stop: () => Promise<void>;
}

const hour = 3600;

/**
 * Starts a provider on a free port. Whoever signs in is called what they type, and has the role with the same name.
 *
 * @param home Where people come from and go back to.
 * @param callback The path there that takes its answers.
 */
export async function startIdentityProvider(home: string, callback: string): Promise<IdentityProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The provider has no port.');
  const issuer = `http://127.0.0.1:${bound.port}`;
  const client = { clientId: 'tertial', clientSecret: 'a-secret-for-the-tests-only' };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [`${home}${callback}`],
        post_logout_redirect_uris: [`${home}/`],
      },
    ],
    cookies: { keys: ['one-key-for-the-tests'] },
    ttl: { AccessToken: hour, Grant: hour, IdToken: hour, Interaction: hour, Session: hour },
    claims: { openid: ['sub'], profile: ['name', 'roles'] },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub, name: `Elin ${sub}`, roles: [sub] }) }),
  });
  server.on('request', provider.callback());
  return {
    issuer,
    ...client,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
