import * as z from 'zod/mini';

const people = z.array(z.object({ handle: z.string(), name: z.string(), roles: z.array(z.string()) }));
const demoSchema = z.object({
  municipalities: z.array(z.object({ code: z.string(), name: z.string(), fictitious: z.boolean(), people })),
});

/** The sample people that one may sign in as, by municipality. */
export type DemoChoices = z.infer<typeof demoSchema>;

/** Fetches the sample people; null where trial sign-in is switched off. */
export async function demoChoices(): Promise<DemoChoices | null> {
  const answer = await fetch('/auth/demo', { headers: { accept: 'application/json' } });
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`GET /auth/demo answered ${answer.status}`);
  return demoSchema.parse(await answer.json());
}

/** Signs in as a sample person; true when it worked. */
export async function signInAs(person: string, municipality: string): Promise<boolean> {
  const answer = await fetch('/auth/demo', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person, municipality }),
  });
  return answer.ok;
}

const providersSchema = z.object({
  providers: z.array(z.object({ id: z.string(), municipality: z.string(), name: z.string() })),
});

/** Where people sign in, each with what it is called. */
export type Provider = z.infer<typeof providersSchema>['providers'][number];

/** Fetches where people sign in. */
export async function signInProviders(): Promise<Provider[]> {
  const answer = await fetch('/auth/providers', { headers: { accept: 'application/json' } });
  if (!answer.ok) throw new Error(`GET /auth/providers answered ${answer.status}`);
  return providersSchema.parse(await answer.json()).providers;
}

/** The address that begins a sign-in, and leads back to a path of our own. */
export function signInAddress({ id }: Provider, to: string | undefined): string {
  const query = to === undefined ? '' : `?${new URLSearchParams({ to })}`;
  return `/auth/oidc/${id}/start${query}`;
}

const signedOut = z.object({ address: z.string() });

/** Ends the session on the server; gives the address to go on to. */
export async function signOut(): Promise<string> {
  const answer = await fetch('/auth/sign-out', { method: 'POST' });
  return answer.status === 200 ? signedOut.parse(await answer.json()).address : '/';
}

const endsSchema = z.object({ now: z.string(), idleEndsAt: z.string(), absoluteEndsAt: z.string() });

/** How long the session lasts yet: without another request, and whatever happens. Milliseconds. */
export interface SessionLeft {
  readonly idle: number;
  readonly absolute: number;
}

/** Asks how long the session lasts, by the server's own clock; null when it has ended. Renewing starts it anew. */
export async function sessionLeft({ renew }: { renew: boolean }): Promise<SessionLeft | null> {
  const answer = await fetch('/auth/session', { method: renew ? 'POST' : 'GET' });
  if (answer.status === 401) return null;
  if (!answer.ok) throw new Error(`/auth/session answered ${answer.status}`);
  const { now, idleEndsAt, absoluteEndsAt } = endsSchema.parse(await answer.json());
  return { idle: Date.parse(idleEndsAt) - Date.parse(now), absolute: Date.parse(absoluteEndsAt) - Date.parse(now) };
}
