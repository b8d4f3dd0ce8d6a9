import * as z from 'zod';
import type { Statements } from '../../platform/database.ts';
import { areaNamesSoFar, placementsSoFar } from '../../platform/names-in-time.ts';
import { type YearRows, yearRows } from './year.rows.ts';

const answer = z.object({ year: yearRows });

/** Which year: by its number, or the one that an indicator, a committee goal or an assignment belongs to. */
export type YearChoice = { year: number } | { subjectId: string };

/**
 * Reads a whole year in one statement: the goal chain, the figures of the year and of the year before it,
 * what was written and concluded, and the roles of the person who asks.
 */
export async function readYearRows(
  tx: Statements,
  municipality: string,
  personId: string,
  choice: YearChoice,
): Promise<YearRows> {
  const year = 'year' in choice ? choice.year : null;
  const subjectId = 'subjectId' in choice ? choice.subjectId : null;
  const [row] = await tx.$queryRaw`
    WITH chosen AS (
      SELECT e.municipality, e.year, e.status
      FROM edition e
      WHERE e.municipality = ${municipality}::char(4)
        AND e.year = coalesce(
          ${year}::int,
          (SELECT i.year FROM indicator i WHERE i.municipality = e.municipality AND i.id = ${subjectId}::uuid),
          (SELECT g.year FROM committee_goal g WHERE g.municipality = e.municipality AND g.id = ${subjectId}::uuid),
          (SELECT a.year FROM assignment a WHERE a.municipality = e.municipality AND a.id = ${subjectId}::uuid)
        )
    ), both_years AS (
      SELECT i.*, i.year = c.year AS current
      FROM chosen c JOIN indicator i ON i.municipality = c.municipality AND i.year IN (c.year, c.year - 1)
    ), subject AS (
      SELECT municipality, id FROM both_years WHERE current
      UNION ALL SELECT g.municipality, g.id FROM chosen c JOIN committee_goal g USING (municipality, year)
      UNION ALL SELECT a.municipality, a.id FROM chosen c JOIN assignment a USING (municipality, year)
    )
    SELECT json_build_object(
      'viewer', (
        SELECT json_build_object('id', p.id, 'name', p.name, 'grants', coalesce(
          (SELECT json_agg(json_build_object('role', r.role, 'unitId', r.unit_id))
           FROM actor_grant r WHERE r.municipality = p.municipality AND r.person_id = p.id), '[]'))
        FROM person p WHERE p.municipality = ${municipality}::char(4) AND p.id = ${personId}::uuid
      ),
      'fourEyes', coalesce(
        (SELECT s.four_eyes FROM municipality_setting s WHERE s.municipality = ${municipality}::char(4)), true),
      'edition', (
        SELECT json_build_object('year', year, 'status', status) FROM chosen
      ),
      'periods', coalesce((
        SELECT json_agg(json_build_object('year', p.year, 'tertial', p.tertial, 'state', p.state,
                                            'schemeRevision', p.scheme_revision) ORDER BY p.year, p.tertial)
        FROM chosen c JOIN period p ON p.municipality = c.municipality AND p.year IN (c.year, c.year - 1)
      ), '[]'),
      'schemes', coalesce((
        SELECT json_agg(json_build_object('revision', s.revision, 'steps', s.steps,
                                            'compareWith', s.compare_with, 'arrow', s.arrow))
        FROM status_scheme s WHERE s.municipality = ${municipality}::char(4)
      ), '[]'),
      'units', coalesce((
        SELECT json_agg(json_build_object('id', u.id, 'code', u.code, 'name', u.name, 'kind', u.kind,
                                            'parentId', u.parent_id, 'validFrom', u.valid_from,
                                            'validTo', u.valid_to, 'placements', ${placementsSoFar}) ORDER BY u.position, u.code)
        FROM unit u WHERE u.municipality = ${municipality}::char(4)
      ), '[]'),
      'serviceAreas', coalesce((
        SELECT json_agg(json_build_object('id', s.id, 'code', s.code, 'name', s.name, 'names', ${areaNamesSoFar}) ORDER BY s.position, s.code)
        FROM chosen c JOIN service_area s USING (municipality)
      ), '[]'),
      'reports', coalesce((
        SELECT json_agg(json_build_object('unitId', r.unit_id, 'year', r.year, 'tertial', r.tertial, 'state', r.state))
        FROM chosen c JOIN unit_report r ON r.municipality = c.municipality AND r.year IN (c.year, c.year - 1)
      ), '[]'),
      'overarchingGoals', coalesce((
        SELECT json_agg(json_build_object('id', o.id, 'number', o.number, 'title', o.title) ORDER BY o.position)
        FROM chosen c JOIN overarching_goal o USING (municipality, year)
      ), '[]'),
      'assignments', coalesce((
        SELECT json_agg(json_build_object('id', a.id, 'number', a.number, 'title', a.title,
          'overarchingGoalId', a.overarching_goal_id, 'description', a.description) ORDER BY a.position)
        FROM chosen c JOIN assignment a USING (municipality, year)
      ), '[]'),
      'goals', coalesce((
        SELECT json_agg(json_build_object('id', g.id, 'number', g.number, 'title', g.title,
          'overarchingGoalId', g.overarching_goal_id, 'description', g.description, 'family', (
            WITH RECURSIVE line AS (
              SELECT g.id, g.predecessor_id
              UNION ALL
              SELECT p.id, p.predecessor_id
              FROM line l JOIN committee_goal p ON p.municipality = g.municipality AND p.id = l.predecessor_id
            ) SELECT l.id FROM line l WHERE l.predecessor_id IS NULL)) ORDER BY g.position)
        FROM chosen c JOIN committee_goal g USING (municipality, year)
      ), '[]'),
      'goalAssignments', coalesce((
        SELECT json_agg(json_build_object('goalId', x.goal_id, 'assignmentId', x.assignment_id))
        FROM subject s JOIN goal_assignment x ON x.municipality = s.municipality AND x.goal_id = s.id
      ), '[]'),
      'activities', coalesce((
        SELECT json_agg(json_build_object('id', a.id, 'goalId', a.goal_id, 'title', a.title) ORDER BY a.position)
        FROM subject s JOIN activity a ON a.municipality = s.municipality AND a.goal_id = s.id
      ), '[]'),
      'indicators', coalesce((
        SELECT json_agg(json_build_object('id', i.id, 'year', i.year, 'goalId', i.goal_id, 'goalTitle', g.title,
          'code', i.code, 'name', i.name, 'position', i.position, 'unit', i.unit, 'decimals', i.decimals,
          'direction', i.direction, 'construction', i.construction, 'timing', i.timing,
          'aggregation', i.aggregation, 'dueTertials', to_json(i.due_tertials), 'bySex', i.by_sex,
          'definition', i.definition, 'method', i.method, 'baseline', i.baseline::text,
          'lineage', i.lineage, 'predecessorId', i.predecessor_id) ORDER BY i.year, i.position)
        FROM both_years i JOIN committee_goal g ON g.municipality = i.municipality AND g.id = i.goal_id
      ), '[]'),
      'targets', coalesce((
        SELECT json_agg(json_build_object('indicatorId', t.indicator_id, 'operator', t.operator,
          'value', t.value::text, 'upper', t.upper::text, 'note', t.note) ORDER BY t.revision)
        FROM both_years i JOIN target t ON t.municipality = i.municipality AND t.indicator_id = i.id
      ), '[]'),
      'indicatorAreas', coalesce((
        SELECT json_agg(json_build_object('indicatorId', x.indicator_id, 'serviceAreaId', x.service_area_id))
        FROM both_years i JOIN indicator_service_area x ON x.municipality = i.municipality AND x.indicator_id = i.id
        WHERE i.current
      ), '[]'),
      'indicatorUnits', coalesce((
        SELECT json_agg(json_build_object('indicatorId', x.indicator_id, 'unitId', x.unit_id,
                                            'reports', x.reports))
        FROM both_years i JOIN indicator_unit x ON x.municipality = i.municipality AND x.indicator_id = i.id
      ), '[]'),
      'outcomes', coalesce((
        SELECT json_agg(json_build_object('indicatorId', o.indicator_id, 'unitId', o.unit_id,
          'tertial', o.tertial, 'sex', o.sex, 'revision', o.revision, 'value', o.value::text,
          'numerator', o.numerator::text, 'denominator', o.denominator::text, 'absence', o.absence, 'answers', o.answers,
          'misreport', o.misreport, 'accepted', o.accepted, 'comment', o.comment,
          'savedAt', o.saved_at, 'savedBy', coalesce(p.name, '')))
        FROM both_years i
        JOIN outcome o ON o.municipality = i.municipality AND o.indicator_id = i.id
          AND (o.sex = 'total' OR (i.current AND i.by_sex))
        LEFT JOIN person p ON p.municipality = o.municipality AND p.id = o.saved_by
      ), '[]'),
      'alternatives', coalesce((
        SELECT json_agg(json_build_object('indicatorId', s.indicator_id, 'tertial', s.tertial,
          'value', s.value::text, 'reason', s.reason, 'source', s.source))
        FROM both_years i JOIN stated_alternative s ON s.municipality = i.municipality AND s.indicator_id = i.id
      ), '[]'),
      'comments', coalesce((
        SELECT json_agg(json_build_object('subjectId', l.subject_id, 'tertial', l.tertial,
          'revision', l.revision, 'body', l.body, 'savedAt', l.saved_at, 'savedBy', coalesce(p.name, '')))
        FROM (
          SELECT DISTINCT ON (c.subject_id, c.tertial) c.*
          FROM subject s JOIN comment c ON c.municipality = s.municipality AND c.subject_id = s.id
          ORDER BY c.subject_id, c.tertial, c.revision DESC
        ) l LEFT JOIN person p ON p.municipality = l.municipality AND p.id = l.saved_by
      ), '[]'),
      'judgements', coalesce((
        SELECT json_agg(json_build_object('subjectId', l.subject_id, 'tertial', l.tertial,
          'revision', l.revision, 'verdict', l.verdict, 'reasonCode', l.reason_code, 'reason', l.reason,
          'savedAt', l.saved_at, 'savedBy', coalesce(p.name, '')))
        FROM (
          SELECT DISTINCT ON (j.subject_id, j.tertial) j.*
          FROM subject s JOIN judgement j ON j.municipality = s.municipality AND j.subject_id = s.id
          ORDER BY j.subject_id, j.tertial, j.revision DESC
        ) l LEFT JOIN person p ON p.municipality = l.municipality AND p.id = l.saved_by
      ), '[]')
    ) AS year`;
  return answer.parse(row).year;
}
