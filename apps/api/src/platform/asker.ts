import { Prisma } from '@tertial/prisma';
import { type Changes, changesColumns } from './changes.ts';
import type { SessionProof } from './session-proof.ts';

/** What the primary knew of a signed-in browser when its request came. */
export interface Seen {
  /** How often something has been changed in its session. */
  readonly changes: number;
  /** How often the rights of anybody in its municipality have changed. */
  readonly rights: number;
}

/** Who asks, and what a replica has to have before it may answer them. */
export interface Asker extends Seen {
  /** The name under which the session is kept. */
  readonly session: string;
  /** Whether the request changes nothing; false as soon as it is known that it may. */
  onlyReads: boolean;
  /** What the answer is to be as new as, where it is to be kept. */
  readonly upTo: UpTo | null;
  /** What is still to be proven of the session; null where it has just been read. */
  readonly proof: SessionProof | null;
}

/** How often a municipality had changed, and in what. */
export interface UpTo extends Changes {
  readonly municipality: string;
  /** Whose figures count; null for all. */
  readonly years: readonly number[] | null;
}

/** In SQL: the columns of {@link Seen}, of a session `s`. A session without a person has no rights that could change. */
export const seenColumns = Prisma.sql`s."changes", coalesce((
  SELECT m."rights_changes" FROM "municipality" m WHERE m."code" = s."data"->'person'->>'municipality'), 0) AS "rights"`;

/** A row on a replica that has what the asker has changed and who may do what; none on one that has not, or is no replica. */
export function hasSeen({ session, changes, rights, upTo }: Asker): Prisma.Sql {
  return Prisma.sql`
    SELECT FROM (SELECT ${seenColumns} FROM "session" s WHERE s."id" = ${session}) s
    WHERE s."changes" >= ${changes}::int AND s."rights" >= ${rights}::int AND pg_is_in_recovery() ${upTo ? Prisma.sql`AND ${standsAt(upTo)}` : Prisma.empty}`;
}

function standsAt({ municipality, years, plan, figures }: UpTo): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT FROM (SELECT ${changesColumns(years)} FROM municipality m WHERE m.code = ${municipality}::char(4)) m
    WHERE m.plan = ${plan} AND m.figures = ${figures})`;
}

/** Counts a change in the transaction that makes it, so that both are there or neither is. One that has only read counts none. */
export function countChange({ session }: Asker): Prisma.Sql {
  return Prisma.sql`
    UPDATE "session" SET "changes" = "changes" + 1 WHERE "id" = ${session} AND pg_current_xact_id_if_assigned() IS NOT NULL`;
}
