import type { Database } from '../../platform/database.ts';
import { type IndicatorLine, indicatorLines, type TableFrame } from './indicator-table.rows.ts';

/** Whether a unit `u` is there in a tertial, as the domain's `isActiveIn` has it. */
const isThere = (year: string, tertial: string | number) => `(
  (u.valid_to IS NULL OR u.valid_to >= make_date(${year}, ${tertial} * 4 - 3, 1))
  AND (u.valid_from IS NULL OR u.valid_from < make_date(${year}, ${tertial} * 4 - 3, 1) + interval '4 months'))`;

const tertialNumbers = [1, 2, 3] as const;
const answered = '(o.numerator IS NOT NULL OR o.value IS NOT NULL OR o.absence IS NOT NULL)';

/**
 * What is kept of the answers to the indicator `i`: in each tertial its sums, in which tertials there are any, whether they are
 * enough in all of them, and whether not the same units gave figures in all.
 */
const sumsOf = (i: string) => `
  CROSS JOIN LATERAL (
    SELECT
      coalesce(string_agg(CASE ${i}.aggregation
        WHEN 'sum' THEN concat_ws('|', t.tertial, t.answered, trim_scale(t.value), '')
        ELSE concat_ws('|', t.tertial, t.answered, coalesce(trim_scale(t.numerator)::text, ''),
                       coalesce(trim_scale(t.denominator)::text, '')) END, '|'), '') AS sums,
      coalesce(array_agg(t.tertial), '{}') AS told,
      coalesce(bool_and(CASE ${i}.aggregation
        WHEN 'weighted' THEN t.answered = t.shares WHEN 'sum' THEN t.answered = t.values ELSE false END), true) AS pools,
      coalesce(min(t.given_by COLLATE "C") <> max(t.given_by COLLATE "C"), false) AS mixed
    FROM indicator_total t
    WHERE t.municipality = $1::char(4) AND t.indicator_id = ${i}.id AND t.sex = 'total' AND t.answered > 0
  ) ${i}_sum`;

/** The year before is needed where a figure is alone in its year, or where it is compared with that year by custom. */
const needsYearBefore =
  '(NOT i_sum.pools OR cardinality(i_sum.told) < 2 OR cardinality(i.due_tertials) = 1 OR own.compares_years)';

/** Where the sums of three tertials say it all. */
const saysItAll = `(cardinality(i_sum.told) = 3 AND NOT i_sum.mixed AND NOT ${needsYearBefore})`;

/**
 * Whether anybody is there in a tertial who should answer and has not: told where nobody has answered, and where tertials are
 * compared that not the same units gave figures for, or may be.
 */
const owesIn = (
  i: string,
  t: number,
) => `CASE WHEN ${t} <> ALL (${i}_sum.told) OR ${i}_sum.mixed OR ${needsYearBefore} THEN EXISTS (
    SELECT FROM indicator_unit x JOIN unit u ON u.municipality = x.municipality AND u.id = x.unit_id
    WHERE x.municipality = $1::char(4) AND x.indicator_id = ${i}.id AND x.reports AND ${isThere(`${i}.year`, t)}
      AND NOT EXISTS (
        SELECT FROM outcome o WHERE o.municipality = $1::char(4) AND o.indicator_id = ${i}.id AND o.unit_id = u.id
          AND o.tertial = ${t} AND o.sex = 'total' AND ${answered})) END`;

const apartOf = (i: string) => `
  (SELECT coalesce(json_object_agg(t.tertial, t.given_by), '{}') FROM indicator_total t
   WHERE t.municipality = $1::char(4) AND t.indicator_id = ${i}.id AND t.sex = 'total' AND t.answered > 0),
  CASE WHEN NOT ${i}_sum.pools THEN coalesce((
    SELECT json_agg(json_build_object('unitId', u.id, 'tertial', t, 'value', o.value::text,
      'numerator', o.numerator::text, 'denominator', o.denominator::text, 'absence', o.absence) ORDER BY u.position, u.code)
    FROM indicator_unit x
    JOIN unit u ON u.municipality = x.municipality AND u.id = x.unit_id
    CROSS JOIN generate_series(1, 3) t
    LEFT JOIN outcome o ON o.municipality = u.municipality AND o.indicator_id = ${i}.id AND o.unit_id = u.id
      AND o.tertial = t AND o.sex = 'total'
    WHERE x.municipality = $1::char(4) AND x.indicator_id = ${i}.id AND x.reports
      AND (${answered} OR ${isThere(`${i}.year`, 't')})
  ), '[]') END,
  EXISTS (SELECT FROM indicator_unit x WHERE x.municipality = $1::char(4) AND x.indicator_id = ${i}.id AND x.reports),
  json_build_array(${tertialNumbers.map((t) => owesIn(i, t)).join(', ')})`;

const measureOf = (
  i: string,
) => `concat_ws('|', ${i}.unit, ${i}.decimals, ${i}.direction, ${i}.construction, ${i}.timing,
  ${i}.aggregation, array_to_string(${i}.due_tertials, ','))`;

// Lines are told as text that has a sign between their parts: the database is slow at making JSON of many small values. No sign is
// met within a part, for those are numbers, ids and words that the schema knows.
const statement = `
    WITH own AS MATERIALIZED (
      SELECT coalesce(bool_or(s.compare_with <> 'lastTertial'), false) AS compares_years
      FROM status_scheme s WHERE s.municipality = $1::char(4)
    )
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
      ), '[]'),
      'serviceAreas', coalesce((
        SELECT json_agg(json_build_array(s.id, s.name) ORDER BY s.position, s.code)
        FROM service_area s WHERE s.municipality = $1::char(4)
      ), '[]')
    ) AS frame,
    coalesce(json_agg(l.code), '[]') AS codes,
    coalesce(json_agg(l.name), '[]') AS names,
    coalesce(string_agg(l.line, ';'), '') AS lines,
    coalesce(json_agg(l.apart), '[]') AS apart
    FROM (
      SELECT i.code, i.name,
        concat_ws('|', i.id, i.lineage, ${measureOf('i')}, coalesce((
          SELECT concat_ws('|', t.operator, t.value, coalesce(t.upper::text, '')) FROM target t
          WHERE t.municipality = $1::char(4) AND t.indicator_id = i.id ORDER BY t.revision DESC LIMIT 1), '||'), coalesce((
          SELECT string_agg(x.service_area_id::text, ' ') FROM indicator_service_area x
          WHERE x.municipality = $1::char(4) AND x.indicator_id = i.id), ''), i_sum.sums) AS line,
        CASE WHEN NOT ${saysItAll} THEN json_build_array(${apartOf('i')},
          CASE WHEN ${needsYearBefore} THEN (
            SELECT json_build_array(p.year, p.definition, i.definition, ${measureOf('p')}, p_sum.sums, ${apartOf('p')})
            FROM indicator p ${sumsOf('p')}
            WHERE p.municipality = $1::char(4) AND p.id = i.predecessor_id AND p.year IN (i.year, i.year - 1)
          ) END
        ) END AS apart
      FROM indicator i
      CROSS JOIN own
      ${sumsOf('i')}
      WHERE i.municipality = $1::char(4) AND i.year = $2::int
      ORDER BY i.position
    ) l`;

/** What the table of a year's indicators is made of, in one statement: who asks, the year, and a line for each indicator. */
export async function readIndicatorLines(
  database: Database,
  municipality: string,
  personId: string,
  year: number,
): Promise<{ frame: TableFrame; lines: IndicatorLine[] }> {
  const [read] = await database.readTenant(municipality, {
    text: statement,
    values: [municipality, year, personId],
  });
  return indicatorLines(read);
}
