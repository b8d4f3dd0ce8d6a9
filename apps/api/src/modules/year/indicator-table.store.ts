import type { Database } from '../../platform/database.ts';
import { answer, type IndicatorLine, type TableFrame } from './indicator-table.rows.ts';

/** Whether a unit `u` is there in a tertial, as the domain's `isActiveIn` has it. */
const isThere = (year: string, tertial: string | number) => `(
  (u.valid_to IS NULL OR u.valid_to >= make_date(${year}, ${tertial} * 4 - 3, 1))
  AND (u.valid_from IS NULL OR u.valid_from < make_date(${year}, ${tertial} * 4 - 3, 1) + interval '4 months'))`;

const tertialNumbers = [1, 2, 3] as const;
const answered = '(o.numerator IS NOT NULL OR o.value IS NOT NULL OR o.absence IS NOT NULL)';

/** What is kept of the answers to the indicator `i`: in each tertial its sums, and whether they are enough in all of them. */
const totalsOf = (i: string) => `
  CROSS JOIN LATERAL (
    SELECT
      ${tertialNumbers.map((t) => `max(${pooledOf(i)}) FILTER (WHERE t.tertial = ${t}) AS t${t}`).join(', ')},
      ${tertialNumbers.map((t) => `max(t.given_by) FILTER (WHERE t.tertial = ${t}) AS g${t}`).join(', ')},
      count(DISTINCT t.given_by) > 1 AS mixed,
      coalesce(bool_and(CASE ${i}.aggregation
        WHEN 'weighted' THEN t.answered = t.shares WHEN 'sum' THEN t.answered = t.values ELSE false END), true) AS pools
    FROM indicator_total t
    WHERE t.municipality = $1::char(4) AND t.indicator_id = ${i}.id AND t.sex = 'total' AND t.answered > 0
  ) ${i}_sum`;

/** Of how many units, and the numerator and denominator of a share or the sum. */
const pooledOf = (i: string) => `CASE ${i}.aggregation
  WHEN 'sum' THEN t.answered || '/' || trim_scale(t.value)
  ELSE t.answered || '/' || trim_scale(t.numerator) || '/' || trim_scale(t.denominator) END`;

/** The year before is needed where a figure is alone in its year, or where it is compared with that year by custom. */
const needsYearBefore = `(
  NOT i_sum.pools OR num_nonnulls(i_sum.t1, i_sum.t2, i_sum.t3) < 2 OR cardinality(i.due_tertials) = 1 OR own.compares_years)`;

/**
 * Whether anybody is there in a tertial who should answer and has not: told where nobody has answered, and where tertials are
 * compared that not the same units gave figures for, or may be.
 */
const owesIn = (
  i: string,
  t: number,
) => `CASE WHEN ${i}_sum.t${t} IS NULL OR ${i}_sum.mixed OR ${needsYearBefore} THEN EXISTS (
    SELECT FROM indicator_unit x JOIN unit u ON u.municipality = x.municipality AND u.id = x.unit_id
    WHERE x.municipality = $1::char(4) AND x.indicator_id = ${i}.id AND x.reports AND ${isThere(`${i}.year`, t)}
      AND NOT EXISTS (
        SELECT FROM outcome o WHERE o.municipality = $1::char(4) AND o.indicator_id = ${i}.id AND o.unit_id = u.id
          AND o.tertial = ${t} AND o.sex = 'total' AND ${answered})) END`;

const answersOf = (i: string) => `
  json_build_array(${i}_sum.t1, ${i}_sum.t2, ${i}_sum.t3),
  json_build_array(${i}_sum.g1, ${i}_sum.g2, ${i}_sum.g3),
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
  CASE WHEN num_nulls(${i}_sum.t1, ${i}_sum.t2, ${i}_sum.t3) > 0 THEN EXISTS (
    SELECT FROM indicator_unit x
    WHERE x.municipality = $1::char(4) AND x.indicator_id = ${i}.id AND x.reports) ELSE true END,
  json_build_array(${tertialNumbers.map((t) => owesIn(i, t)).join(', ')})`;

const measureOf = (i: string) => `
  ${i}.unit, ${i}.decimals, ${i}.direction, ${i}.construction, ${i}.timing, ${i}.aggregation, to_json(${i}.due_tertials)`;

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
      ), '[]')
    ) AS frame,
    coalesce((
      SELECT json_agg(json_build_array(i.id, i.code, i.name,
        ARRAY(
          SELECT s.name FROM indicator_service_area x
          JOIN service_area s ON s.municipality = x.municipality AND s.id = x.service_area_id
          WHERE x.municipality = $1::char(4) AND x.indicator_id = i.id ORDER BY s.position, s.code
        ),
        i.lineage, g.operator, g.value::text, g.upper::text, ${measureOf('i')}, ${answersOf('i')},
        CASE WHEN ${needsYearBefore} THEN (
          SELECT json_build_array(p.year, p.definition, i.definition, ${measureOf('p')}, ${answersOf('p')})
          FROM indicator p ${totalsOf('p')}
          WHERE p.municipality = $1::char(4) AND p.id = i.predecessor_id AND p.year IN (i.year, i.year - 1)
        ) END
      ) ORDER BY i.position)
      FROM indicator i
      CROSS JOIN own
      LEFT JOIN LATERAL (
        SELECT t.operator, t.value, t.upper FROM target t
        WHERE t.municipality = $1::char(4) AND t.indicator_id = i.id ORDER BY t.revision DESC LIMIT 1
      ) g ON true
      ${totalsOf('i')}
      WHERE i.municipality = $1::char(4) AND i.year = $2::int
    ), '[]') AS lines`;
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
  return answer.parse(read);
}
