import { type PeriodKey, tertialNumber } from '@tertial/domain';
import { Prisma } from '@tertial/prisma';
import type { TenantTransaction } from '../../platform/database.ts';
import { placementsSoFar } from '../../platform/names-in-time.ts';
import { unitIsThere } from '../../platform/unit-in-tertial.ts';
import { type ReportRows, reportRows } from './report.rows.ts';

/** Which reports: of one period, of all that are open or of none; of one unit or of all. */
export interface ReportChoice {
  readonly period: PeriodKey | 'open' | 'none';
  readonly unitId?: string;
}

/**
 * Reads reports in one statement: what is due, what is answered, what stood there before and last year, what has
 * happened to them, and the roles of the person who asks.
 */
export async function readReportRows(
  tx: TenantTransaction,
  municipality: string,
  personId: string,
  { period, unitId }: ReportChoice,
): Promise<ReportRows> {
  const only = unitId ?? null;
  const [year, tertial] = wantedIn(period);
  const [row] = await tx.$queryRaw<{ reports: unknown }[]>`
    WITH wanted AS (
      -- Nothing is asked for by a plan that is not decided.
      SELECT p.municipality, p.year, p.tertial
      FROM period p JOIN edition e ON e.municipality = p.municipality AND e.year = p.year AND e.status <> 'draft'
      WHERE p.municipality = ${municipality}::char(4)
        AND CASE WHEN ${year}::int IS NULL THEN p.state = 'open'
            ELSE p.year = ${year}::int AND p.tertial = ${tertial}::int END
    ), due AS (
      SELECT w.municipality, w.year, w.tertial, i.id AS indicator_id, x.unit_id, i.position, i.timing,
             -- What may be held against it: the same thing, counted the same way.
             CASE WHEN i.lineage <> 'uncertain' AND b.unit = i.unit THEN b.id END AS before_id,
             w.tertial = (SELECT min(t) FROM unnest(i.due_tertials) t) AS first_in_year,
             (SELECT max(t) FROM unnest(i.due_tertials) t) AS last_due
      FROM wanted w
      JOIN indicator i ON i.municipality = w.municipality AND i.year = w.year AND w.tertial = ANY(i.due_tertials)
      JOIN indicator_unit x ON x.municipality = i.municipality AND x.indicator_id = i.id AND x.reports
      JOIN unit u ON u.municipality = x.municipality AND u.id = x.unit_id
        AND ${unitIsThere(Prisma.sql`w.year`, Prisma.sql`w.tertial`)}
      LEFT JOIN indicator b ON b.municipality = i.municipality AND b.id = i.predecessor_id AND b.year = i.year - 1
      WHERE ${only}::uuid IS NULL OR x.unit_id = ${only}::uuid
    ), seen AS (
      SELECT e.municipality, e.year, e.tertial, e.unit_id,
             -- What the viewer has approved is what they have seen; else what anybody approved, or what was first handed in.
             coalesce(max(e.at) FILTER (WHERE e.act = 'approve' AND e.by = ${personId}::uuid),
                      max(e.at) FILTER (WHERE e.act = 'approve'), min(e.at) FILTER (WHERE e.act = 'handIn')) AS at
      FROM wanted w JOIN unit_report_event e USING (municipality, year, tertial)
      GROUP BY e.municipality, e.year, e.tertial, e.unit_id
    ), known AS (
      SELECT DISTINCT o.municipality, d.indicator_id, d.year, o.unit_id, o.tertial, o.sex, o.revision, o.value,
             o.numerator, o.denominator, o.absence, o.answers, o.invited, o.accepted, o.comment, o.misreport,
             o.saved_at, o.saved_by
      FROM due d JOIN outcome o ON o.municipality = d.municipality AND o.indicator_id = d.indicator_id
        AND o.unit_id = d.unit_id AND o.tertial <= d.tertial
      UNION ALL
      SELECT DISTINCT o.municipality, d.indicator_id, d.year - 1, o.unit_id, o.tertial, o.sex, o.revision, o.value,
             o.numerator, o.denominator, o.absence, o.answers, o.invited, o.accepted, o.comment, o.misreport,
             o.saved_at, o.saved_by
      FROM due d JOIN outcome o ON o.municipality = d.municipality AND o.indicator_id = d.before_id
        AND o.unit_id = d.unit_id AND o.tertial >= d.tertial
      -- Of all units together only what warnings can be reckoned against.
      WHERE ${only}::uuid IS NOT NULL OR (d.first_in_year AND o.tertial = d.last_due)
        OR (d.timing = 'cumulative' AND o.tertial = d.tertial)
    )
    SELECT jsonb_build_object(
      'viewer', (
        SELECT jsonb_build_object('grants', coalesce(
          (SELECT jsonb_agg(jsonb_build_object('role', r.role, 'unitId', r.unit_id))
           FROM actor_grant r WHERE r.municipality = p.municipality AND r.person_id = p.id), '[]'))
        FROM person p WHERE p.municipality = ${municipality}::char(4) AND p.id = ${personId}::uuid
      ),
      'fourEyes', coalesce(
        (SELECT s.four_eyes FROM municipality_setting s WHERE s.municipality = ${municipality}::char(4)), true),
      'periods', coalesce((
        SELECT jsonb_agg(jsonb_build_object('year', p.year, 'tertial', p.tertial, 'state', p.state,
          'opensOn', p.opens_on, 'dueOn', p.due_on, 'closesOn', p.closes_on, 'lockedAt', p.locked_at)
          ORDER BY p.year DESC, p.tertial DESC)
        FROM period p JOIN edition e ON e.municipality = p.municipality AND e.year = p.year AND e.status <> 'draft'
        WHERE p.municipality = ${municipality}::char(4)
      ), '[]'),
      'units', coalesce((
        SELECT jsonb_agg(jsonb_build_object('id', u.id, 'code', u.code, 'name', u.name, 'kind', u.kind, 'parentId', u.parent_id,
                                            'placements', ${placementsSoFar}) ORDER BY u.position, u.code)
        FROM unit u WHERE u.municipality = ${municipality}::char(4)
      ), '[]'),
      'reports', coalesce((
        SELECT jsonb_agg(jsonb_build_object('unitId', r.unit_id, 'year', r.year, 'tertial', r.tertial,
                                            'state', r.state, 'revision', r.revision))
        FROM wanted w JOIN unit_report r USING (municipality, year, tertial)
      ), '[]'),
      'events', coalesce((
        SELECT jsonb_agg(jsonb_build_object('unitId', e.unit_id, 'year', e.year, 'tertial', e.tertial,
          'revision', e.revision, 'act', e.act, 'comment', e.comment, 'at', e.at,
          'by', coalesce(p.name, ''), 'byId', e.by) ORDER BY e.revision DESC)
        FROM wanted w JOIN unit_report_event e USING (municipality, year, tertial)
        LEFT JOIN person p ON p.municipality = e.municipality AND p.id = e.by
        WHERE ${only}::uuid IS NULL OR e.unit_id = ${only}::uuid
      ), '[]'),
      'indicators', coalesce((
        SELECT jsonb_agg(jsonb_build_object('id', i.id, 'year', i.year, 'goal', g.number || ' ' || g.title,
          'code', i.code, 'name', i.name, 'unit', i.unit, 'decimals', i.decimals, 'direction', i.direction,
          'construction', i.construction, 'timing', i.timing, 'aggregation', i.aggregation,
          'dueTertials', to_jsonb(i.due_tertials), 'bySex', i.by_sex, 'survey', i.survey,
          'lowest', i.lowest::text, 'highest', i.highest::text, 'definition', i.definition, 'method', i.method,
          'target', (
            SELECT jsonb_build_object('operator', t.operator, 'value', t.value::text, 'upper', t.upper::text)
            FROM target t WHERE t.municipality = i.municipality AND t.indicator_id = i.id
            ORDER BY t.revision DESC LIMIT 1)))
        FROM (SELECT DISTINCT d.municipality, d.indicator_id FROM due d) d
        JOIN indicator i ON i.municipality = d.municipality AND i.id = d.indicator_id
        JOIN committee_goal g ON g.municipality = i.municipality AND g.id = i.goal_id
      ), '[]'),
      'due', coalesce((
        SELECT jsonb_agg(jsonb_build_object('indicatorId', d.indicator_id, 'unitId', d.unit_id, 'tertial', d.tertial)
                         ORDER BY d.year, d.tertial, d.position)
        FROM due d
      ), '[]'),
      'outcomes', coalesce((
        SELECT jsonb_agg(jsonb_build_object('indicatorId', k.indicator_id, 'unitId', k.unit_id, 'year', k.year,
          'tertial', k.tertial, 'sex', k.sex, 'revision', k.revision, 'value', k.value::text,
          'numerator', k.numerator::text, 'denominator', k.denominator::text, 'absence', k.absence,
          'answers', k.answers, 'invited', k.invited, 'accepted', k.accepted, 'comment', k.comment,
          'misreport', k.misreport, 'savedAt', k.saved_at, 'savedBy', coalesce(p.name, ''), 'savedById', k.saved_by))
        FROM known k LEFT JOIN person p ON p.municipality = k.municipality AND p.id = k.saved_by
      ), '[]'),
      'contributions', coalesce((
        SELECT jsonb_agg(DISTINCT jsonb_build_object('unitId', d.unit_id, 'year', d.year, 'tertial', d.tertial,
                                                     'byId', r.saved_by))
        FROM due d JOIN outcome_revision r ON r.municipality = d.municipality AND r.indicator_id = d.indicator_id
          AND r.unit_id = d.unit_id AND r.tertial = d.tertial
        WHERE r.saved_at > coalesce((
          SELECT max(e.at) FROM unit_report_event e
          WHERE e.municipality = d.municipality AND e.year = d.year AND e.tertial = d.tertial
            AND e.unit_id = d.unit_id AND e.act = 'approve'), '-infinity')
      ), '[]'),
      'seen', coalesce((
        SELECT jsonb_agg(jsonb_build_object('unitId', s.unit_id, 'year', s.year, 'tertial', s.tertial, 'at', s.at))
        FROM seen s WHERE s.at IS NOT NULL
      ), '[]'),
      'changed', coalesce((
        SELECT jsonb_agg(jsonb_build_object('indicatorId', o.indicator_id, 'unitId', o.unit_id,
          'tertial', o.tertial, 'sex', o.sex, 'before', (
            SELECT jsonb_build_object('value', r.value::text, 'numerator', r.numerator::text,
              'denominator', r.denominator::text, 'absence', r.absence, 'answers', r.answers, 'invited', r.invited)
            FROM outcome_revision r
            WHERE r.municipality = o.municipality AND r.indicator_id = o.indicator_id AND r.unit_id = o.unit_id
              AND r.tertial = o.tertial AND r.sex = o.sex AND r.saved_at <= s.at
            ORDER BY r.revision DESC LIMIT 1)) ORDER BY d.position, o.sex)
        FROM seen s JOIN due d USING (municipality, year, tertial, unit_id)
        JOIN outcome o ON o.municipality = d.municipality AND o.indicator_id = d.indicator_id
          AND o.unit_id = d.unit_id AND o.tertial = d.tertial AND o.saved_at > s.at
      ), '[]')
    ) AS reports`;
  return reportRows.parse(row?.reports);
}

/** The year and the number of the tertial; null for all that are open, a year that there is not for none. */
function wantedIn(period: ReportChoice['period']): [number | null, number | null] {
  if (period === 'open') return [null, null];
  return period === 'none' ? [0, 0] : [period.year, tertialNumber(period.tertial)];
}
