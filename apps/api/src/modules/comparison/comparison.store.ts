import { directions, measureUnits, type Sex, type Tertial, tertialNumber } from '@tertial/domain';
import { Prisma } from '@tertial/prisma';
import * as z from 'zod';
import type { Database } from '../../platform/database.ts';
import { figureOrNull, moment, tertial, viewer } from '../../platform/row-shapes.ts';

const comparisonRows = z.object({
  viewer,
  measures: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      unit: z.enum(measureUnits),
      direction: z.enum(directions),
      description: z.string(),
      source: z.string(),
      municipalities: z.number().nullable(),
      ownIndicator: z.string().nullable(),
    }),
  ),
  /** Code, name, and whether it is made up. */
  municipalities: z.array(z.tuple([z.string(), z.string(), z.boolean()])),
  /** Municipality, year, tertial; value, numerator, denominator; units that reported and that should; withheld; when. */
  totals: z.array(
    z.tuple([
      z.string(),
      z.number(),
      tertial,
      figureOrNull,
      figureOrNull,
      figureOrNull,
      z.number(),
      z.number(),
      z.boolean(),
      moment,
    ]),
  ),
});

const answer = z.object({ rows: comparisonRows });

/** The catalogue and what is released of a measure, with the roles of the person who asks. */
export type ComparisonRows = z.infer<typeof comparisonRows>;

/** Which totals of which measure; all years and tertials where none is named. */
export interface TotalChoice {
  readonly measure: string;
  readonly sex: Sex;
  readonly year: number | null;
  readonly tertial: Tertial | null;
}

/** What of a measure takes reading more than itself; what is not wanted is told as null. */
export interface WantedOfMeasure {
  readonly municipalities: boolean;
  readonly ownIndicator: boolean;
}

/**
 * Reads the catalogue and, where a measure is chosen, what all municipalities have released of it, in one statement. Of
 * others than the own municipality only their names and their released totals are touched.
 */
export async function readComparisonRows(
  database: Pick<Database, 'readTenant'>,
  municipality: string,
  personId: string,
  chosen: TotalChoice | null,
  wanted: WantedOfMeasure,
): Promise<ComparisonRows> {
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
      'measures', coalesce((
        SELECT json_agg(json_build_object('id', m.code, 'name', m.name, 'unit', m.unit, 'direction', m.direction,
          'description', m.description, 'source', m.source,
          'municipalities', CASE WHEN ${wanted.municipalities} THEN (
            SELECT count(*) FROM municipality o
            WHERE EXISTS (SELECT FROM released_total t WHERE t.municipality = o.code AND t.measure = m.code)) END,
          'ownIndicator', CASE WHEN ${wanted.ownIndicator} THEN (
            SELECT i.name FROM indicator i
            JOIN edition e ON e.municipality = i.municipality AND e.year = i.year AND e.status <> 'draft'
            WHERE i.municipality = ${municipality}::char(4) AND i.shared_measure = m.code
            ORDER BY i.year DESC LIMIT 1) END) ORDER BY m.name)
        FROM shared_measure m ${chosen ? Prisma.sql`WHERE m.code = ${chosen.measure}` : Prisma.empty}
      ), '[]'),
      'municipalities', coalesce((
        SELECT json_agg(json_build_array(m.code, m.name, m.fictitious) ORDER BY m.name)
        FROM municipality m WHERE ${chosen !== null}
      ), '[]'),
      'totals', coalesce((
        SELECT json_agg(json_build_array(t.municipality, t.year, t.tertial, t.value::text, t.numerator::text,
          t.denominator::text, t.reported_units, t.expected_units, t.withheld, t.released_at)
          ORDER BY t.year, t.tertial, t.municipality)
        FROM released_total t WHERE ${chosen ? isChosen(chosen) : Prisma.sql`false`}
      ), '[]')
    ) AS rows`,
  );
  return answer.parse(row).rows;
}

/** What is not asked for is left out of the statement, so that the plan that is kept of it finds the rest by its index. */
function isChosen({ measure, sex, year, tertial }: TotalChoice): Prisma.Sql {
  const conditions = [
    Prisma.sql`t.measure = ${measure} AND t.sex = ${sex}`,
    ...(year === null ? [] : [Prisma.sql`t.year = ${year}::int`]),
    ...(tertial === null ? [] : [Prisma.sql`t.tertial = ${tertialNumber(tertial)}::int`]),
  ];
  return Prisma.join(conditions, ' AND ');
}
