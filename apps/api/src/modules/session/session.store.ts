import type { SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { storedSession } from '../../platform/session-store.ts';

type Platform = Database['platform'];

/** The sessions of a person that have not ended, under the names they are kept by. */
export async function readSessions({ session }: Platform, { personId, municipality }: SignedIn, now: Date) {
  const rows = await session.findMany({
    where: {
      expiresAt: { gt: now },
      AND: [
        { data: { path: ['person', 'personId'], equals: personId } },
        { data: { path: ['person', 'municipality'], equals: municipality } },
      ],
    },
  });
  return rows.flatMap(({ id, data }) => {
    const read = storedSession.safeParse(data);
    return read.success ? [{ id, ...read.data }] : [];
  });
}

/** Ends sessions by the names they are kept under. */
export async function deleteSessions({ session }: Platform, ids: readonly string[]): Promise<void> {
  await session.deleteMany({ where: { id: { in: [...ids] } } });
}
