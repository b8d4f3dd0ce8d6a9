import { type Sex, type Tertial, tertialNumber } from '@tertial/domain';
import { Prisma } from '@tertial/prisma';
import * as z from 'zod';
import type { Database } from '../../platform/database.ts';
import { viewer } from '../../platform/row-shapes.ts';

const answer = z.object({
  rows: z.object({
    viewer,
    known: z.boolean(),
    municipalityIds: z.array(z.string()),
    names: z.array(z.string()),
    values: z.array(z.string().nullable()),
  }),
});

/** Which totals are ranked. */
export interface RankingChoice {
  readonly measure: string;
  readonly sex: Sex;
  readonly year: number;
  readonly tertial: Tertial;
}

/**
 * Reads what municipalities have released of a measure in one tertial, in one statement and as columns, the best first: those
 * whose total is withheld come last. The roles of the person who asks are read along.
 */
export async function readRankingRows(
  database: Pick<Database, 'readTenant'>,
  municipality: string,
  personId: string,
  { measure, sex, year, tertial }: RankingChoice,
): Promise<z.infer<typeof answer>['rows']> {
  const [row] = await database.readTenant(
    municipality,
    Prisma.sql`
    SELECT json_build_object(
      'viewer', (
        SELECT json_build_object('grants', coalesce(
          (SELECT json_agg(json_build_object('role', r.role, 'unitId', r.unit_id))
           FROM actor_grant r WHERE r.municipality = p.municipality AND r.person_id = p.id), '[]'))
        FROM person p WHERE p.municipality = ${municipality}::char(4) AND p.id = ${personId}::uuid
      ),
      'known', EXISTS (SELECT FROM shared_measure m WHERE m.code = ${measure}),
      'municipalityIds', coalesce(json_agg(t.municipality), '[]'),
      'names', coalesce(json_agg(t.name), '[]'),
      'values', coalesce(json_agg(trim_scale(t.value)::text), '[]')
    ) AS rows
    FROM (
      SELECT t.municipality, m.name, t.value
      FROM released_total t
      JOIN municipality m ON m.code = t.municipality
      WHERE t.measure = ${measure} AND t.year = ${year}::int AND t.tertial = ${tertialNumber(tertial)}::int AND t.sex = ${sex}
      ORDER BY CASE WHEN (SELECT s.direction FROM shared_measure s WHERE s.code = ${measure}) = 'lower'
        THEN t.value ELSE -t.value END, t.municipality
    ) t`,
  );
  return answer.parse(row).rows;
}
