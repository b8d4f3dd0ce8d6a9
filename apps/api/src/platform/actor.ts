import { type Actor, roles } from '@tertial/domain';
import * as z from 'zod';
import type { Statements } from './database.ts';

/** Who is signed in, as the session knows it. What they may do is read anew each time. */
export interface SignedIn {
  readonly personId: string;
  readonly municipality: string;
  /** A command of the one who runs the machine, who may do what the one who leads and the one who administers may. */
  readonly operator?: true;
}

const pathRow = z.object({ path: z.array(z.string()) });
const grants = z.array(z.object({ role: z.enum(roles), unitId: z.string() }));

/** The signed-in person with the roles of this moment: their own, and those of the chiefs whose deputy they are today. */
export async function readActor(tx: Statements, signedIn: SignedIn): Promise<Actor> {
  const { personId, municipality, operator } = signedIn;
  if (operator) {
    const whole = await tx.$queryRaw`
      SELECT r.role, u.id::text AS "unitId"
      FROM unnest(ARRAY['socialchef', 'administrator']) r (role)
      JOIN unit u ON u.municipality = ${municipality}::char(4) AND u.parent_id IS NULL`;
    return { personId, municipality, grants: grants.parse(whole) };
  }
  const rows = await tx.$queryRaw`
    SELECT DISTINCT g.role, g.unit_id::text AS "unitId" FROM actor_grant g
    WHERE g.municipality = ${municipality}::char(4) AND g.person_id = ${personId}::uuid`;
  return { personId, municipality, grants: grants.parse(rows) };
}

/** The paths from units up to the root of the organisation: each unit's id and the ids of all above it. */
export async function readUnitPaths(
  tx: Statements,
  municipality: string,
  unitIds: readonly string[],
): Promise<string[][]> {
  const rows = await tx.$queryRaw`
    WITH RECURSIVE up AS (
      SELECT u.id AS leaf, u.id, u.parent_id, 1 AS height
      FROM unit u WHERE u.municipality = ${municipality}::char(4) AND u.id = ANY(${[...unitIds]}::uuid[])
      UNION ALL
      SELECT up.leaf, u.id, u.parent_id, up.height + 1
      FROM up JOIN unit u ON u.municipality = ${municipality}::char(4) AND u.id = up.parent_id
      WHERE up.height < 20
    )
    SELECT array_agg(id::text ORDER BY height) AS path FROM up GROUP BY leaf`;
  return rows.map((row) => pathRow.parse(row).path);
}
