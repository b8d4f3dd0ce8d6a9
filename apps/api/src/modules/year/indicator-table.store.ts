import { Prisma } from '@tertial/prisma';
import type { Database } from '../../platform/database.ts';
import { firstRow, type TableFrame, type TableRow, tableRows } from './indicator-table.rows.ts';

/** Whether a unit `u` is there in a tertial, as the domain's `isActiveIn` has it. */
const isThere = (year: string, tertial: string | number) => `(
  (u.valid_to IS NULL OR u.valid_to >= make_date(${year}, ${tertial} * 4 - 3, 1))
  AND (u.valid_from IS NULL OR u.valid_from < make_date(${year}, ${tertial} * 4 - 3, 1) + interval '4 months'))`;

const tertialNumbers = [1, 2, 3] as const;
const answered = '(o.numerator IS NOT NULL OR o.value IS NOT NULL OR o.absence IS NOT NULL)';
const isShare = '(o.numerator IS NOT NULL AND o.denominator IS NOT NULL AND o.denominator <> 0 AND o.absence IS NULL)';

/**
 * What the units of the indicator `i` have answered. Shares that are weighted are added up here, since a sum of sums is the
 * same sum; everything else is left to the domain, unit by unit.
 */
const answersOf = (i: string) => `
  CROSS JOIN LATERAL (
    SELECT ARRAY(
      SELECT x.unit_id FROM indicator_unit x
      WHERE x.municipality = $1::char(4) AND x.indicator_id = ${i}.id AND x.reports
    ) AS units
  ) ${i}_link
  CROSS JOIN LATERAL (
    SELECT
      ${tertialNumbers
        .map((t) => {
          const those = `FILTER (WHERE o.tertial = ${t})`;
          return `sum(o.numerator) ${those} || '/' || sum(o.denominator) ${those} || '/' || count(*) ${those} AS t${t}`;
        })
        .join(', ')},
      ${i}.aggregation = 'weighted' AND coalesce(bool_and(${isShare}), true) AS pooled
    FROM outcome o
    WHERE o.municipality = $1::char(4) AND o.indicator_id = ${i}.id AND o.sex = 'total' AND o.unit_id = ANY(${i}_link.units)
      AND ${answered}
  ) ${i}_sum`;

const pooledOf = (i: string) => `ARRAY[${i}_sum.t1, ${i}_sum.t2, ${i}_sum.t3]`;
const thereOf = (i: string) =>
  `ARRAY[${tertialNumbers
    .map(
      (t) => `CASE WHEN ${i}_sum.t${t} IS NULL THEN EXISTS (
        SELECT FROM unit u WHERE u.municipality = $1::char(4) AND u.id = ANY(${i}_link.units) AND ${isThere(`${i}.year`, t)}) END`,
    )
    .join(', ')}]`;
const apartOf = (i: string) => `CASE WHEN NOT ${i}_sum.pooled THEN coalesce((
    SELECT json_agg(json_build_object('unitId', u.id, 'tertial', t, 'value', o.value::text,
      'numerator', o.numerator::text, 'denominator', o.denominator::text, 'absence', o.absence))
    FROM unnest(${i}_link.units) WITH ORDINALITY AS own (id, place)
    JOIN unit u ON u.municipality = $1::char(4) AND u.id = own.id
    CROSS JOIN generate_series(1, 3) t
    LEFT JOIN outcome o ON o.municipality = u.municipality AND o.indicator_id = ${i}.id AND o.unit_id = u.id
      AND o.tertial = t AND o.sex = 'total'
    WHERE ${answered} OR ${isThere(`${i}.year`, 't')}
  ), '[]') END`;

/** The year before is needed where a figure is alone in its year, or where it is compared with that year by custom. */
const needsYearBefore = `(
  NOT i_sum.pooled OR num_nonnulls(i_sum.t1, i_sum.t2, i_sum.t3) < 2 OR cardinality(i.due_tertials) = 1
  OR (SELECT bool_or(s.compare_with <> 'lastTertial') FROM status_scheme s WHERE s.municipality = $1::char(4)))`;

const statement = `
    SELECT json_build_object(
      'viewer', (
        SELECT coalesce((
          SELECT json_agg(json_build_object('role', r.role, 'unitId', r.unit_id))
          FROM actor_grant r WHERE r.municipality = p.municipality AND r.person_id = p.id), '[]')
        FROM person p WHERE p.municipality = $1::char(4) AND p.id = $3::uuid
      ),
      'status', (SELECT e.status FROM edition e WHERE e.municipality = $1::char(4) AND e.year = $2::int),
      'periods', coalesce((
        SELECT json_agg(json_build_object('year', p.year, 'tertial', p.tertial, 'state', p.state,
                                            'schemeRevision', p.scheme_revision))
        FROM period p WHERE p.municipality = $1::char(4) AND p.year = $2::int
      ), '[]'),
      'schemes', coalesce((
        SELECT json_agg(json_build_object('revision', s.revision, 'steps', s.steps,
                                            'compareWith', s.compare_with, 'arrow', s.arrow))
        FROM status_scheme s WHERE s.municipality = $1::char(4)
      ), '[]')
    ) AS frame, NULL AS id, NULL AS code, NULL AS name, NULL AS unit, NULL::int AS decimals, NULL AS direction,
      NULL AS construction, NULL AS timing, NULL AS aggregation, NULL::int[] AS "dueTertials", NULL AS lineage,
      NULL::text[] AS "serviceAreas", NULL AS operator, NULL AS target, NULL AS upper,
      NULL::text[] AS pooled, NULL::json AS apart, NULL::boolean AS reported, NULL::boolean[] AS there,
      NULL::json AS previous, -1 AS position
    UNION ALL
    SELECT NULL, i.id::text, i.code, i.name, i.unit, i.decimals::int, i.direction, i.construction, i.timing, i.aggregation,
      i.due_tertials::int[], i.lineage,
      ARRAY(
        SELECT s.name FROM indicator_service_area x
        JOIN service_area s ON s.municipality = x.municipality AND s.id = x.service_area_id
        WHERE x.municipality = $1::char(4) AND x.indicator_id = i.id ORDER BY s.position, s.code
      ),
      g.operator, g.value::text, g.upper::text,
      ${pooledOf('i')}, ${apartOf('i')}, cardinality(i_link.units) > 0, ${thereOf('i')},
      CASE WHEN i.lineage <> 'uncertain' AND ${needsYearBefore} THEN (
        SELECT json_build_object('year', p.year, 'unit', p.unit, 'decimals', p.decimals, 'direction', p.direction,
          'construction', p.construction, 'timing', p.timing, 'aggregation', p.aggregation,
          'dueTertials', to_json(p.due_tertials), 'pooled', ${pooledOf('p')}, 'apart', ${apartOf('p')},
          'reported', cardinality(p_link.units) > 0, 'there', ${thereOf('p')})
        FROM indicator p ${answersOf('p')}
        WHERE p.municipality = $1::char(4) AND p.id = i.predecessor_id AND p.unit = i.unit AND p.year IN (i.year, i.year - 1)
      ) END,
      i.position
    FROM indicator i
    LEFT JOIN LATERAL (
      SELECT t.operator, t.value, t.upper FROM target t
      WHERE t.municipality = $1::char(4) AND t.indicator_id = i.id ORDER BY t.revision DESC LIMIT 1
    ) g ON true
    ${answersOf('i')}
    WHERE i.municipality = $1::char(4) AND i.year = $2::int
    ORDER BY position`;
/** The statement between its parameters, and which of them stand there: cut once, since it never changes. */
const pieces = statement.split(/\$[123]/);
const places = [...statement.matchAll(/\$([123])/g)].map(([, number]) => Number(number) - 1);

/** What the table of a year's indicators is made of, in one statement: who asks, the year, and a row for each indicator. */
export async function readIndicatorTableRows(
  database: Database,
  municipality: string,
  personId: string,
  year: number,
): Promise<{ frame: TableFrame; rows: TableRow[] }> {
  const values = [municipality, year, personId];
  const asked = new Prisma.Sql(
    pieces,
    places.map((place) => values[place]),
  );
  const [first, ...rows] = await database.readTenant(municipality, asked);
  return { frame: firstRow.parse(first).frame, rows: tableRows.parse(rows) };
}
