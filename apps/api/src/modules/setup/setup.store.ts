import { editionStatuses, roles } from '@tertial/domain';
import * as z from 'zod';
import type { TenantTransaction } from '../../platform/database.ts';

const setupRow = z.object({
  grants: z.array(z.object({ role: z.enum(roles), unitId: z.string() })).nullable(),
  units: z.number(),
  serviceAreas: z.number(),
  people: z.number(),
  years: z.array(
    z.object({
      year: z.number(),
      status: z.enum(editionStatuses),
      indicators: z.number(),
      scheduled: z.number(),
      opened: z.number(),
    }),
  ),
});

/** Counts what a municipality has, in one statement; the grants are null for somebody who is not known. */
export async function readSetupRow(tx: TenantTransaction, municipality: string, personId: string, today: string) {
  const [row] = await tx.$queryRaw<{ setup: unknown }[]>`
    SELECT jsonb_build_object(
      'grants', (
        SELECT coalesce((SELECT jsonb_agg(jsonb_build_object('role', g.role, 'unitId', g.unit_id))
                         FROM actor_grant g WHERE g.municipality = p.municipality AND g.person_id = p.id), '[]')
        FROM person p WHERE p.municipality = ${municipality}::char(4) AND p.id = ${personId}::uuid
      ),
      'units', (
        SELECT count(*) FROM unit u WHERE u.municipality = ${municipality}::char(4) AND u.kind = 'unit'
          AND (u.valid_to IS NULL OR u.valid_to >= ${today}::date)
      ),
      'serviceAreas', (
        SELECT count(*) FROM service_area s WHERE s.municipality = ${municipality}::char(4)
          AND (s.valid_to IS NULL OR s.valid_to >= ${today}::date)
      ),
      'people', (
        SELECT count(DISTINCT p.id) FROM person p JOIN role_grant g ON g.municipality = p.municipality AND g.person_id = p.id
        WHERE p.municipality = ${municipality}::char(4) AND p.id <> ${personId}::uuid
          AND (p.ended_on IS NULL OR p.ended_on > ${today}::date)
      ),
      'years', coalesce((
        SELECT jsonb_agg(jsonb_build_object('year', e.year, 'status', e.status,
          'indicators', (SELECT count(*) FROM indicator i WHERE i.municipality = e.municipality AND i.year = e.year),
          'scheduled', (SELECT count(*) FROM period t WHERE t.municipality = e.municipality AND t.year = e.year
                        AND t.opens_on IS NOT NULL),
          'opened', (SELECT count(*) FROM period t WHERE t.municipality = e.municipality AND t.year = e.year
                     AND t.state <> 'upcoming')) ORDER BY e.year)
        FROM edition e WHERE e.municipality = ${municipality}::char(4)
      ), '[]')
    ) AS setup`;
  return setupRow.parse(row?.setup);
}
