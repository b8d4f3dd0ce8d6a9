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

/** Ends the session on the server. */
export async function signOut(): Promise<void> {
  await fetch('/auth/sign-out', { method: 'POST' });
}

type Listener = () => void;
let lost = false;
const listeners = new Set<Listener>();

function tell(isLost: boolean): void {
  if (lost === isLost) return;
  lost = isLost;
  for (const listener of listeners) listener();
}

/** Whether the server has stopped knowing who we are; watched by the shell, which then asks to sign in again. */
export const sessionLoss = {
  report: () => tell(true),
  mend: () => tell(false),
  isLost: () => lost,
  subscribe: (listener: Listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};
