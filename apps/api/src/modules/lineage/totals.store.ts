import {
  absences,
  aggregations,
  constructions,
  editionStatuses,
  measureUnits,
  periodStates,
  targetOperators,
} from '@tertial/domain';
import { Prisma } from '@tertial/prisma';
import * as z from 'zod';
import type { Database } from '../../platform/database.ts';
import { figureOrNull, tertial, viewer } from '../../platform/row-shapes.ts';
import { unitIsThere } from '../../platform/unit-in-tertial.ts';

/** Of how many units; value, numerator, denominator, absence. */
const part = z.tuple([z.number(), figureOrNull, figureOrNull, figureOrNull, z.enum(absences).nullable()]);

const totalsRows = z.object({
  viewer,
  editions: z.array(
    z.object({
      id: z.string(),
      family: z.string(),
      year: z.number(),
      status: z.enum(editionStatuses),
      unit: z.enum(measureUnits),
      construction: z.enum(constructions),
      aggregation: z.enum(aggregations),
      /** Operator, value, upper end. */
      target: z.tuple([z.enum(targetOperators), z.string(), figureOrNull]).nullable(),
      /** Tertial, its state, and the parts that its total is made of. */
      tertials: z.array(z.tuple([tertial, z.enum(periodStates), z.array(part).nullable()])),
    }),
  ),
});

const answer = z.object({ rows: totalsRows });

/** The parts of an indicator's totals, with the roles of the person who asks. */
export type TotalsRows = z.infer<typeof totalsRows>;
/** One edition with its parts. */
export type TotalsEdition = TotalsRows['editions'][number];
/** What is added up: one unit's figure, or the sums of several that can be pooled. */
export type TotalsPart = z.infer<typeof part>;

/**
 * Reads what an indicator's totals through all its years are made of, in one statement: sums where they are enough, and else
 * the units' figures one by one, the units in the order of the organisation.
 */
export async function readTotalsRows(
  database: Pick<Database, 'readTenant'>,
  municipality: string,
  personId: string,
  indicatorId: string,
): Promise<TotalsRows> {
  const [row] = await database.readTenant(
    municipality,
    Prisma.sql`
    WITH RECURSIVE back AS (
      SELECT i.municipality, i.id, i.predecessor_id FROM indicator i
      WHERE i.municipality = ${municipality}::char(4) AND i.id = ${indicatorId}::uuid
      UNION
      SELECT p.municipality, p.id, p.predecessor_id
      FROM back b JOIN indicator p ON p.municipality = b.municipality AND p.id = b.predecessor_id
    ), line AS (
      SELECT b.municipality, b.id, b.id AS family FROM back b WHERE b.predecessor_id IS NULL
      UNION
      SELECT i.municipality, i.id, l.family
      FROM line l JOIN indicator i ON i.municipality = l.municipality AND i.predecessor_id = l.id
    )
    SELECT json_build_object(
      'viewer', (
        SELECT json_build_object('grants', coalesce(
          (SELECT json_agg(json_build_object('role', r.role, 'unitId', r.unit_id))
           FROM actor_grant r WHERE r.municipality = p.municipality AND r.person_id = p.id), '[]'))
        FROM person p WHERE p.municipality = ${municipality}::char(4) AND p.id = ${personId}::uuid
      ),
      'editions', coalesce((
        SELECT json_agg(json_build_object('id', e.id, 'family', l.family, 'year', e.year, 'status', d.status,
          'unit', e.unit, 'construction', e.construction, 'aggregation', e.aggregation,
          'target', (
            SELECT json_build_array(t.operator, t.value::text, t.upper::text) FROM target t
            WHERE t.municipality = e.municipality AND t.indicator_id = e.id ORDER BY t.revision DESC LIMIT 1),
          'tertials', coalesce(g.tertials, '[]')) ORDER BY e.year, e.position)
        FROM line l
        JOIN indicator e ON e.municipality = l.municipality AND e.id = l.id
        JOIN edition d ON d.municipality = e.municipality AND d.year = e.year
        CROSS JOIN LATERAL (
          SELECT json_agg(json_build_array(s.tertial, p.state, CASE
            WHEN e.aggregation = 'weighted' AND s.answered = s.shares THEN json_build_array(json_build_array(
              s.answered, NULL, trim_scale(s.numerator)::text, trim_scale(s.denominator)::text, NULL))
            WHEN e.aggregation = 'sum' AND s.answered = s.values THEN json_build_array(json_build_array(
              s.answered, trim_scale(s.value)::text, NULL, NULL, NULL))
            ELSE (
              SELECT json_agg(json_build_array(
                1, o.value::text, o.numerator::text, o.denominator::text, o.absence) ORDER BY u.position, u.code)
              FROM indicator_unit x
              JOIN unit u ON u.municipality = x.municipality AND u.id = x.unit_id
              LEFT JOIN outcome o ON o.municipality = x.municipality AND o.indicator_id = x.indicator_id
                AND o.unit_id = x.unit_id AND o.tertial = s.tertial AND o.sex = 'total'
              WHERE x.municipality = e.municipality AND x.indicator_id = e.id AND x.reports
                AND (coalesce(o.value, o.numerator) IS NOT NULL OR o.absence IS NOT NULL
                     OR ${unitIsThere(Prisma.sql`e.year`, Prisma.sql`s.tertial`)})
            ) END) ORDER BY s.tertial) AS tertials
          FROM indicator_total s
          JOIN period p ON p.municipality = e.municipality AND p.year = e.year AND p.tertial = s.tertial
          WHERE s.municipality = e.municipality AND s.indicator_id = e.id AND s.sex = 'total' AND s.answered > 0
        ) g
      ), '[]')
    ) AS rows`,
  );
  return answer.parse(row).rows;
}
