import { type Tertial, tertialOf } from '@tertial/domain';
import type { SignedIn } from '../../platform/actor.ts';
import type { TenantTransaction } from '../../platform/database.ts';

/** A tertial with the days that are set, as ISO dates. */
export interface CalendarPeriod {
  readonly year: number;
  readonly tertial: Tertial;
  readonly opensOn: string | null;
  readonly dueOn: string | null;
  readonly closesOn: string | null;
}

/** Keeps the digest of a person's key instead of the one before. */
export async function keepToken(tx: TenantTransaction, by: SignedIn, digest: string): Promise<void> {
  const { municipality, personId } = by;
  await tx.calendarToken.upsert({
    where: { municipality_personId: { municipality, personId } },
    create: { municipality, personId, digest },
    update: { digest },
  });
}

/** Forgets a person's key. */
export async function forgetToken(tx: TenantTransaction, { municipality, personId }: SignedIn): Promise<void> {
  await tx.calendarToken.deleteMany({ where: { municipality, personId } });
}

/** Whether a person has a key. */
export async function hasToken(tx: TenantTransaction, { municipality, personId }: SignedIn): Promise<boolean> {
  return (await tx.calendarToken.count({ where: { municipality, personId } })) > 0;
}

/** The person whose key has a digest; null when it is nobody's. */
export async function findByToken(tx: TenantTransaction, municipality: string, digest: string) {
  const row = await tx.calendarToken.findUnique({ where: { municipality_digest: { municipality, digest } } });
  return row?.personId ?? null;
}

/** The tertials of a municipality that have any day set, oldest first. */
export async function readCalendar(tx: TenantTransaction, municipality: string): Promise<CalendarPeriod[]> {
  const rows = await tx.period.findMany({
    where: { municipality, OR: [{ opensOn: { not: null } }, { dueOn: { not: null } }, { closesOn: { not: null } }] },
    orderBy: [{ year: 'asc' }, { tertial: 'asc' }],
  });
  const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;
  return rows.flatMap(({ year, tertial: number, opensOn, dueOn, closesOn }) => {
    const tertial = tertialOf(number);
    return tertial ? [{ year, tertial, opensOn: day(opensOn), dueOn: day(dueOn), closesOn: day(closesOn) }] : [];
  });
}
