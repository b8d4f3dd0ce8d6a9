import { editionStatuses, roles } from '@tertial/domain';
import * as z from 'zod';
import type { Statements } from '../../platform/database.ts';

const viewerRow = z.object({
  name: z.string(),
  municipality: z.object({ code: z.string(), name: z.string(), fictitious: z.boolean() }),
  grants: z.array(z.object({ role: z.enum(roles), unitId: z.string() })),
  years: z.array(
    z.object({ year: z.number(), status: z.enum(editionStatuses), answered: z.boolean(), released: z.boolean() }),
  ),
});

/** A person with roles, and the years of their municipality: with any answers, and with any in a locked tertial. */
export type ViewerRow = z.infer<typeof viewerRow>;

/** Reads the signed-in person in one statement; null when they are not known any more. */
export async function readViewerRow(tx: Statements, municipality: string, personId: string): Promise<ViewerRow | null> {
  const [found] = await tx.$queryRaw`
    SELECT p.name,
      jsonb_build_object('code', m.code, 'name', m.name, 'fictitious', m.fictitious) AS municipality,
      coalesce((
        SELECT jsonb_agg(jsonb_build_object('role', r.role, 'unitId', r.unit_id))
        FROM actor_grant r WHERE r.municipality = p.municipality AND r.person_id = p.id
      ), '[]') AS grants,
      coalesce((
        SELECT jsonb_agg(jsonb_build_object('year', e.year, 'status', e.status,
          'answered', coalesce(a.answered, false), 'released', coalesce(a.released, false)) ORDER BY e.year)
        FROM edition e
        LEFT JOIN (
          SELECT i.year, true AS answered, bool_or(q.state = 'locked') AS released
          FROM indicator i
          JOIN outcome o ON o.municipality = i.municipality AND o.indicator_id = i.id
          JOIN period q ON q.municipality = i.municipality AND q.year = i.year AND q.tertial = o.tertial
          WHERE i.municipality = ${municipality}::char(4)
          GROUP BY i.year
        ) a ON a.year = e.year
        WHERE e.municipality = p.municipality
      ), '[]') AS years
    FROM person p JOIN municipality m ON m.code = p.municipality
    WHERE p.municipality = ${municipality}::char(4) AND p.id = ${personId}::uuid
      AND (p.ended_on IS NULL OR p.ended_on > (now() AT TIME ZONE 'Europe/Stockholm')::date)`;
  return found ? viewerRow.parse(found) : null;
}
