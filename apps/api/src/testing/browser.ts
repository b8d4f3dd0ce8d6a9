import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { ask } from './world.ts';

const viewer = z.object({
  viewer: z
    .object({
      id: z.string(),
      name: z.string(),
      roles: z.array(z.string()),
      municipality: z.object({ code: z.string() }),
    })
    .nullable(),
});

interface Begun {
  readonly address: URL;
  readonly secret: string | undefined;
}

/** A browser that goes between our server and an identity provider, with the cookies of each. */
export class Browser {
  /** The cookies of our server. */
  readonly cookies = new Map<string, string>();
  readonly #server: FastifyInstance;
  readonly #home: URL;
  readonly #abroad = new Map<string, string>();

  constructor(server: FastifyInstance, home: URL) {
    this.#server = server;
    this.#home = home;
  }

  /** Asks our server. */
  async send(method: 'GET' | 'POST', url: string, headers: Record<string, string> = {}) {
    const response = await this.#server.inject({ method, url, headers: { cookie: line(this.cookies), ...headers } });
    for (const { name, value } of response.cookies) this.cookies.set(name, value);
    return response;
  }

  /** Signs in all the way; gives where that leads. */
  async signIn(provider: string, search: Record<string, string> = {}): Promise<string> {
    return this.arrive(await this.answerOf(await this.start(provider, search)));
  }

  /** Presses the button: gives the address at the provider. */
  async start(provider: string, search: Record<string, string> = {}): Promise<Begun> {
    const response = await this.send('GET', `/auth/oidc/${provider}/start?${new URLSearchParams(search)}`);
    const secret = this.cookies.get('tertial-sign-in');
    return { address: new URL(String(response.headers.location)), secret };
  }

  /** Presses the button where that leads to no provider: gives where it does lead. */
  async startRefused(provider: string): Promise<string> {
    return String((await this.send('GET', `/auth/oidc/${provider}/start`)).headers.location);
  }

  /** Goes through the provider's pages; gives the address that it sends people back to. */
  async answerOf({ address }: Begun): Promise<URL> {
    let at = address;
    for (let step = 0; step < 10; step += 1) {
      const response = await fetch(at, { redirect: 'manual', headers: { cookie: line(this.#abroad) } });
      for (const cookie of response.headers.getSetCookie()) {
        const [pair = ''] = cookie.split(';', 1);
        const [name = '', value = ''] = pair.split(/=(.*)/s);
        this.#abroad.set(name, value);
      }
      const to = response.headers.get('location');
      if (to === null) throw new Error(`The provider stopped at ${at.pathname} with ${response.status}.`);
      at = new URL(to, at);
      if (at.origin === this.#home.origin) return at;
    }
    throw new Error('The provider sends people round and round.');
  }

  /** Comes back from the provider; gives where that leads. */
  async arrive(callback: URL): Promise<string> {
    return String((await this.send('GET', `${callback.pathname}${callback.search}`)).headers.location);
  }

  /** Who our server takes us for. */
  async viewer() {
    const query = '{ viewer { id name roles municipality { code } } }';
    const { data } = await ask(this.#server, line(this.cookies), query);
    return viewer.parse(data).viewer;
  }
}

function line(cookies: ReadonlyMap<string, string>): string {
  return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
}
