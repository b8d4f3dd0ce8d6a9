import { Prisma } from '@tertial/prisma';
import * as z from 'zod';
import type { Database } from './database.ts';

/** How often a municipality has changed: its plan, organisation, people and what is written, and its figures of some years. */
export interface Changes {
  readonly plan: string;
  readonly figures: string;
}

/** The columns of {@link Changes} as they are read. */
export const changesShape = { plan: z.string(), figures: z.string() };

/**
 * In SQL: the columns of {@link Changes}, of a municipality `m`, within a transaction that is bound to it.
 *
 * @param years Whose figures count; null for all.
 */
export function changesColumns(years: readonly number[] | null): Prisma.Sql {
  const figures =
    years === null
      ? Prisma.sql`SELECT sum(c.length) FROM revision_chain c WHERE c.municipality = m.code`
      : Prisma.sql`
          SELECT sum(y.value::bigint) FROM revision_chain c CROSS JOIN jsonb_each_text(c.by_year) y
          WHERE c.municipality = m.code AND y.key = ANY (${years.map(String)}::text[])`;
  return Prisma.sql`m.changes::text AS plan, coalesce((${figures}), 0)::text AS figures`;
}

/** What somebody may do, and how often their municipality has changed. */
interface Marks extends Changes {
  /** Their roles and where they have them, in an order that is always the same. */
  readonly grants: string;
}

const marks = z.object({ ...changesShape, grants: z.string() });

/** Looks both up at once; null for somebody who is not there. */
export async function readMarks(
  database: Pick<Database, 'readTenant'>,
  municipality: string,
  personId: string,
  years: readonly number[] | null,
): Promise<Marks | null> {
  const [row] = await database.readTenant(
    municipality,
    Prisma.sql`
      SELECT ${changesColumns(years)}, coalesce((
        SELECT string_agg(r.role || ' ' || r.unit_id, ',' ORDER BY r.role, r.unit_id)
        FROM actor_grant r WHERE r.municipality = p.municipality AND r.person_id = p.id), '') AS grants
      FROM person p JOIN municipality m ON m.code = p.municipality
      WHERE p.municipality = ${municipality}::char(4) AND p.id = ${personId}::uuid`,
  );
  return row === undefined ? null : marks.parse(row);
}
