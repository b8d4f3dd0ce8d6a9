import * as z from 'zod';
import type { Statements } from '../../platform/database.ts';
import { areaNamesSoFar, placementsSoFar } from '../../platform/names-in-time.ts';
import { type LineageRows, lineageRows } from './lineage.rows.ts';

const answer = z.object({ rows: lineageRows });

/**
 * Reads an indicator through all its years in one statement, from any of its editions: all of its family. Roles of the person
 * who asks are read along.
 *
 * @param indicatorId Null: all indicators, without what is written about each.
 */
export async function readLineageRows(
  tx: Statements,
  municipality: string,
  personId: string,
  indicatorId: string | null,
): Promise<LineageRows> {
  const whole = indicatorId !== null;
  const [row] = await tx.$queryRaw`
    WITH RECURSIVE edited AS (
      SELECT i.*, e.status
      FROM indicator i
      JOIN edition e ON e.municipality = i.municipality AND e.year = i.year
      WHERE i.municipality = ${municipality}::char(4) AND i.family IN (
        SELECT a.family FROM indicator a
        WHERE a.municipality = ${municipality}::char(4) AND (${indicatorId}::uuid IS NULL OR a.id = ${indicatorId}::uuid))
    ), goal_line AS (
      SELECT DISTINCT g.municipality, g.id AS edition, g.id, g.predecessor_id
      FROM edited i JOIN committee_goal g ON g.municipality = i.municipality AND g.id = i.goal_id
      UNION
      SELECT l.municipality, l.edition, p.id, p.predecessor_id
      FROM goal_line l JOIN committee_goal p ON p.municipality = l.municipality AND p.id = l.predecessor_id
    )
    SELECT json_build_object(
      'viewer', (
        SELECT json_build_object('grants', coalesce(
          (SELECT json_agg(json_build_object('role', r.role, 'unitId', r.unit_id))
           FROM actor_grant r WHERE r.municipality = p.municipality AND r.person_id = p.id), '[]'))
        FROM person p WHERE p.municipality = ${municipality}::char(4) AND p.id = ${personId}::uuid
      ),
      'periods', coalesce((
        SELECT json_agg(json_build_object('year', p.year, 'tertial', p.tertial, 'state', p.state,
                                            'schemeRevision', p.scheme_revision))
        FROM period p WHERE p.municipality = ${municipality}::char(4)
      ), '[]'),
      'schemes', coalesce((
        SELECT json_agg(json_build_object('revision', s.revision, 'steps', s.steps,
                                            'compareWith', s.compare_with, 'arrow', s.arrow))
        FROM status_scheme s WHERE s.municipality = ${municipality}::char(4)
      ), '[]'),
      'units', coalesce((
        SELECT json_agg(json_build_object('id', u.id, 'name', u.name, 'parentId', u.parent_id,
          'validFrom', u.valid_from, 'validTo', u.valid_to, 'placements', ${placementsSoFar}) ORDER BY u.position, u.code)
        FROM unit u WHERE u.municipality = ${municipality}::char(4)
      ), '[]'),
      'serviceAreas', coalesce((
        SELECT json_agg(json_build_object('id', s.id, 'name', s.name, 'names', ${areaNamesSoFar}) ORDER BY s.position, s.code)
        FROM service_area s WHERE s.municipality = ${municipality}::char(4)
      ), '[]'),
      'goals', coalesce((
        SELECT json_agg(json_build_object('id', g.id, 'number', g.number, 'title', g.title,
          'family', (SELECT l.id FROM goal_line l WHERE l.edition = g.id AND l.predecessor_id IS NULL LIMIT 1)))
        FROM committee_goal g
        WHERE g.municipality = ${municipality}::char(4) AND g.id IN (SELECT edition FROM goal_line)
      ), '[]'),
      'indicators', coalesce((
        SELECT json_agg(json_build_object('id', i.id, 'family', i.family, 'year', i.year, 'status', i.status,
          'goalId', i.goal_id, 'code', i.code, 'name', i.name, 'unit', i.unit, 'decimals', i.decimals,
          'direction', i.direction, 'construction', i.construction, 'timing', i.timing,
          'aggregation', i.aggregation, 'dueTertials', to_json(i.due_tertials), 'bySex', i.by_sex,
          'definition', i.definition, 'method', i.method, 'lineage', i.lineage,
          'predecessorId', i.predecessor_id) ORDER BY i.year, i.position)
        FROM edited i
      ), '[]'),
      'targets', coalesce((
        SELECT json_agg(json_build_object('indicatorId', t.indicator_id, 'revision', t.revision,
          'operator', t.operator, 'value', t.value::text, 'upper', t.upper::text, 'note', t.note,
          'savedAt', t.saved_at, 'savedBy', p.name) ORDER BY t.revision)
        FROM edited i
        JOIN target t ON t.municipality = i.municipality AND t.indicator_id = i.id
        LEFT JOIN person p ON p.municipality = t.municipality AND p.id = t.saved_by
      ), '[]'),
      'areas', coalesce((
        SELECT json_agg(json_build_array(x.indicator_id, x.service_area_id))
        FROM edited i JOIN indicator_service_area x ON x.municipality = i.municipality AND x.indicator_id = i.id
      ), '[]'),
      'reporting', coalesce((
        SELECT json_agg(json_build_array(x.indicator_id, x.unit_id))
        FROM edited i JOIN indicator_unit x ON x.municipality = i.municipality AND x.indicator_id = i.id
        WHERE x.reports
      ), '[]'),
      'outcomes', coalesce((
        SELECT json_agg(json_build_object('indicatorId', o.indicator_id, 'unitId', o.unit_id,
          'tertial', o.tertial, 'sex', o.sex, 'value', o.value::text, 'numerator', o.numerator::text,
          'denominator', o.denominator::text, 'absence', o.absence, 'misreport', o.misreport,
          'answers', o.answers, 'comment', o.comment, 'savedAt', o.saved_at))
        FROM edited i
        JOIN outcome o ON o.municipality = i.municipality AND o.indicator_id = i.id
          AND (${whole} OR (o.sex = 'total' AND o.tertial = 3))
      ), '[]'),
      'alternatives', coalesce((
        SELECT json_agg(json_build_object('indicatorId', s.indicator_id, 'tertial', s.tertial,
          'value', s.value::text, 'reason', s.reason, 'source', s.source))
        FROM edited i JOIN stated_alternative s ON s.municipality = i.municipality AND s.indicator_id = i.id
      ), '[]'),
      'approved', coalesce((
        SELECT json_agg(json_build_array(r.unit_id, r.year, r.tertial))
        FROM unit_report r WHERE ${whole} AND r.municipality = ${municipality}::char(4) AND r.state = 'approved'
      ), '[]'),
      'comments', coalesce((
        SELECT json_agg(json_build_object('indicatorId', l.subject_id, 'tertial', l.tertial, 'body', l.body))
        FROM (
          SELECT DISTINCT ON (c.subject_id, c.tertial) c.*
          FROM edited i JOIN comment c ON c.municipality = i.municipality AND c.subject_id = i.id
          WHERE ${whole}
          ORDER BY c.subject_id, c.tertial, c.revision DESC
        ) l WHERE l.body <> ''
      ), '[]'),
      'judgements', coalesce((
        SELECT json_agg(json_build_object('indicatorId', l.subject_id, 'tertial', l.tertial, 'verdict', l.verdict,
          'reasonCode', l.reason_code, 'reason', l.reason, 'savedAt', l.saved_at, 'savedBy', coalesce(p.name, '')))
        FROM (
          SELECT DISTINCT ON (j.subject_id, j.tertial) j.*
          FROM edited i JOIN judgement j ON j.municipality = i.municipality AND j.subject_id = i.id
          WHERE ${whole}
          ORDER BY j.subject_id, j.tertial, j.revision DESC
        ) l LEFT JOIN person p ON p.municipality = l.municipality AND p.id = l.saved_by
      ), '[]')
    ) AS rows`;
  return answer.parse(row).rows;
}
