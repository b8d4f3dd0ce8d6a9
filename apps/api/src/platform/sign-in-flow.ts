import { createHash, randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { SessionTable } from './session-store.ts';

const stored = z.object({
  flow: z.object({ provider: z.string(), verifier: z.string(), nonce: z.string(), to: z.string() }),
});

/** A sign-in that is under way at an identity provider. */
export type SignInFlow = z.infer<typeof stored>['flow'];

const tenMinutes = 10 * 60_000;

/**
 * The sign-ins under way, beside the sessions in the database. Each is kept under the digest of a secret that only the
 * browser has and of the state that goes by the provider, so that neither is enough, and is given out once.
 */
export function signInFlows({ session }: SessionTable, now: () => Date) {
  return {
    /** Keeps a flow for ten minutes. */
    async begin(browserSecret: string, state: string, flow: SignInFlow): Promise<void> {
      const expiresAt = new Date(now().getTime() + tenMinutes);
      await session.deleteMany({ where: { expiresAt: { lte: now() } } });
      await session.create({ data: { id: key(browserSecret, state), data: { flow }, expiresAt } });
    },
    /** Gives out a flow and forgets it; null when it is unknown, too old or has been given out before. */
    async take(browserSecret: string, state: string): Promise<SignInFlow | null> {
      const id = key(browserSecret, state);
      const row = await session.findUnique({ where: { id } });
      const { count } = await session.deleteMany({ where: { id } });
      if (!row || count === 0 || row.expiresAt <= now()) return null;
      const read = stored.safeParse(row.data);
      return read.success ? read.data.flow : null;
    },
  };
}

/** 256 bits for the browser's cookie. */
export function newBrowserSecret(): string {
  return randomBytes(32).toString('base64url');
}

function key(browserSecret: string, state: string): string {
  return createHash('sha256').update(`flow.${browserSecret}.${state}`).digest('hex');
}
