import type { Statements } from '../../platform/database.ts';
import { areaNameIn, placementsSoFar } from '../../platform/names-in-time.ts';
import { poolable } from '../../platform/poolable.ts';
import { type AnalysisRows, analysisRows } from './analysis.rows.ts';

/** What an analysis is of. */
export interface AnalysisScope {
  readonly municipality: string;
  readonly year: number;
  /** Figures that the units' total is simply pooled from come as their sums, without being told one by one. */
  readonly pooled: boolean;
}

/**
 * Reads what an analysis of a year needs, in one statement: the indicators and figures of the year and of the year before it,
 * for all and by sex, and the roles of the person who asks. Figures come as text in a notation of their own, since there are
 * a hundred thousand of them in a big office.
 */
export async function readAnalysisRows(
  tx: Statements,
  personId: string,
  { municipality, year, pooled }: AnalysisScope,
): Promise<AnalysisRows> {
  const [row] = await tx.$queryRaw`
    WITH RECURSIVE edited AS MATERIALIZED (
      SELECT i.*, i.year = ${year}::int AS current, row_number() OVER (ORDER BY i.year, i.position)::int AS place,
        (SELECT count(*) FROM indicator_unit x
         WHERE x.municipality = i.municipality AND x.indicator_id = i.id AND x.reports) AS asked
      FROM indicator i
      JOIN edition e ON e.municipality = i.municipality AND e.year = i.year
      WHERE i.municipality = ${municipality}::char(4) AND i.year IN (${year}::int, ${year}::int - 1)
    ), line AS (
      SELECT i.municipality, i.id AS edition, i.id, i.predecessor_id FROM edited i WHERE i.current
      UNION
      SELECT l.municipality, l.edition, p.id, p.predecessor_id
      FROM line l JOIN indicator p ON p.municipality = l.municipality AND p.id = l.predecessor_id
    ), goal_line AS (
      SELECT g.municipality, g.id AS edition, g.id, g.predecessor_id
      FROM committee_goal g WHERE g.municipality = ${municipality}::char(4) AND g.year = ${year}::int
      UNION
      SELECT l.municipality, l.edition, p.id, p.predecessor_id
      FROM goal_line l JOIN committee_goal p ON p.municipality = l.municipality AND p.id = l.predecessor_id
    ), placed AS MATERIALIZED (
      SELECT u.id, row_number() OVER (ORDER BY u.position, u.code)::int AS place
      FROM unit u WHERE u.municipality = ${municipality}::char(4)
    ), pool AS MATERIALIZED (
      SELECT e.id, e.current, g.*
      FROM edited e CROSS JOIN LATERAL (
        SELECT o.tertial, o.sex, sum(o.value) AS value, sum(o.numerator) AS numerator, sum(o.denominator) AS denominator,
          count(*)::int,
          CASE WHEN count(*) = count(o.answers) THEN sum(o.answers) END AS answers,
          CASE WHEN count(*) < e.asked THEN array_agg(o.unit_id) END AS units, max(o.saved_at) AS saved_at, ${poolable} AS pools
        FROM outcome o
        JOIN indicator_unit x ON x.municipality = e.municipality AND x.indicator_id = e.id AND x.unit_id = o.unit_id
        WHERE o.municipality = e.municipality AND o.indicator_id = e.id AND x.reports
        GROUP BY o.tertial, o.sex
      ) g
      WHERE ${pooled}
    ), told AS MATERIALIZED (
      SELECT e.current, f.*
      FROM edited e CROSS JOIN LATERAL (
        SELECT max(o.saved_at) AS saved_at, e.place || ':' || string_agg(concat_ws(' ', u.place, o.tertial, o.sex,
          coalesce(o.absence, trim_scale(o.numerator) || '/' || trim_scale(o.denominator), trim_scale(o.value)::text, '-'),
          CASE WHEN o.answers IS NOT NULL OR o.misreport IS NOT NULL THEN coalesce(o.answers::text, '-') END,
          encode(convert_to(o.misreport, 'UTF8'), 'hex')), ',') AS figures
        FROM outcome o
        JOIN placed u ON u.id = o.unit_id
        WHERE o.municipality = e.municipality AND o.indicator_id = e.id
          AND (NOT ${pooled} OR EXISTS (SELECT FROM pool p WHERE p.id = e.id AND p.tertial = o.tertial AND p.sex = o.sex
                                        AND NOT p.pools))
      ) f
      WHERE NOT ${pooled} OR EXISTS (SELECT FROM pool p WHERE p.id = e.id AND NOT p.pools)
    )
    SELECT jsonb_build_object(
      'viewer', (
        SELECT jsonb_build_object('grants', coalesce(
          (SELECT jsonb_agg(jsonb_build_object('role', r.role, 'unitId', r.unit_id))
           FROM actor_grant r WHERE r.municipality = p.municipality AND r.person_id = p.id), '[]'))
        FROM person p WHERE p.municipality = ${municipality}::char(4) AND p.id = ${personId}::uuid
      ),
      'status', (
        SELECT e.status FROM edition e WHERE e.municipality = ${municipality}::char(4) AND e.year = ${year}::int
      ),
      'periods', coalesce((
        SELECT jsonb_agg(jsonb_build_object('year', p.year, 'tertial', p.tertial, 'state', p.state,
                                            'schemeRevision', p.scheme_revision))
        FROM period p
        WHERE p.municipality = ${municipality}::char(4) AND p.year IN (${year}::int, ${year}::int - 1)
      ), '[]'),
      'schemes', coalesce((
        SELECT jsonb_agg(jsonb_build_object('revision', s.revision, 'steps', s.steps,
                                            'compareWith', s.compare_with, 'arrow', s.arrow))
        FROM status_scheme s WHERE s.municipality = ${municipality}::char(4)
      ), '[]'),
      'units', coalesce((
        SELECT jsonb_agg(jsonb_build_object('id', u.id, 'code', u.code, 'name', u.name, 'kind', u.kind,
          'parentId', u.parent_id, 'validFrom', u.valid_from, 'validTo', u.valid_to,
          'successorId', u.successor_id, 'endReason', u.end_reason,
          'placements', ${placementsSoFar}) ORDER BY u.position, u.code)
        FROM unit u WHERE u.municipality = ${municipality}::char(4)
      ), '[]'),
      'serviceAreas', coalesce((
        SELECT jsonb_agg(jsonb_build_object('id', s.id, 'name', ${areaNameIn(year)}) ORDER BY s.position, s.code)
        FROM service_area s WHERE s.municipality = ${municipality}::char(4)
      ), '[]'),
      'goals', coalesce((
        SELECT jsonb_agg(jsonb_build_object('id', g.id, 'number', g.number, 'title', g.title,
          'overarching', o.number || ' ' || o.title,
          'family', (SELECT l.id FROM goal_line l WHERE l.edition = g.id AND l.predecessor_id IS NULL LIMIT 1)
          ) ORDER BY g.position)
        FROM committee_goal g
        JOIN overarching_goal o ON o.municipality = g.municipality AND o.id = g.overarching_goal_id
        WHERE g.municipality = ${municipality}::char(4) AND g.year = ${year}::int
      ), '[]'),
      'indicators', coalesce((
        SELECT jsonb_agg(jsonb_build_object('id', i.id, 'year', i.year, 'goalId', i.goal_id, 'code', i.code,
          'name', i.name, 'position', i.position, 'unit', i.unit, 'decimals', i.decimals,
          'direction', i.direction, 'construction', i.construction, 'timing', i.timing,
          'aggregation', i.aggregation, 'dueTertials', to_jsonb(i.due_tertials), 'bySex', i.by_sex,
          'definition', i.definition, 'lineage', i.lineage, 'predecessorId', i.predecessor_id,
          'family', (SELECT l.id FROM line l WHERE l.edition = i.id AND l.predecessor_id IS NULL LIMIT 1)
          ) ORDER BY i.place)
        FROM edited i
      ), '[]'),
      'targets', coalesce((
        SELECT jsonb_agg(jsonb_build_object('indicatorId', t.indicator_id, 'operator', t.operator,
          'value', t.value::text, 'upper', t.upper::text) ORDER BY t.revision)
        FROM edited i JOIN target t ON t.municipality = i.municipality AND t.indicator_id = i.id
      ), '[]'),
      'areas', coalesce((
        SELECT jsonb_agg(jsonb_build_array(x.indicator_id, x.service_area_id))
        FROM edited i JOIN indicator_service_area x ON x.municipality = i.municipality AND x.indicator_id = i.id
        WHERE i.current
      ), '[]'),
      'reporting', coalesce((
        SELECT jsonb_object_agg(i.id, i.units)
        FROM (SELECT e.id, string_agg(u.place::text, ' ' ORDER BY u.place) AS units
              FROM edited e
              JOIN indicator_unit x ON x.municipality = e.municipality AND x.indicator_id = e.id AND x.reports
              JOIN placed u ON u.id = x.unit_id
              GROUP BY e.id) i
      ), '{}'),
      'places', coalesce((SELECT jsonb_agg(u.id ORDER BY u.place) FROM placed u), '[]'),
      'pools', coalesce((
        SELECT jsonb_agg(jsonb_build_object('indicatorId', p.id, 'tertial', p.tertial, 'sex', p.sex,
          'value', p.value::text, 'numerator', p.numerator::text, 'denominator', p.denominator::text,
          'answers', p.answers, 'units', p.count, 'unitIds', to_jsonb(p.units)))
        FROM pool p WHERE p.pools
      ), '[]'),
      'alternatives', coalesce((
        SELECT jsonb_agg(jsonb_build_object('indicatorId', s.indicator_id, 'tertial', s.tertial,
          'value', s.value::text, 'reason', s.reason, 'source', s.source))
        FROM edited i JOIN stated_alternative s ON s.municipality = i.municipality AND s.indicator_id = i.id
      ), '[]'),
      'approved', coalesce((
        SELECT jsonb_agg(jsonb_build_array(r.unit_id, r.tertial))
        FROM unit_report r
        WHERE r.municipality = ${municipality}::char(4) AND r.year = ${year}::int AND r.state = 'approved'
      ), '[]'),
      'savedAt', greatest((SELECT max(p.saved_at) FROM pool p WHERE p.current),
                          (SELECT max(t.saved_at) FROM told t WHERE t.current))
    ) AS rows, coalesce((SELECT string_agg(t.figures, ';') FROM told t), '') AS figures`;
  return analysisRows.parse(row);
}
