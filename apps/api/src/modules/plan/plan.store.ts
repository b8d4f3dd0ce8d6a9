import { editionStatuses } from '@tertial/domain';
import * as z from 'zod';
import type { TenantTransaction } from '../../platform/database.ts';
import { areaNameIn } from '../../platform/names-in-time.ts';
import { type PlanRows, planRows } from './plan.rows.ts';

/** Reads a year's plan in one statement: the goal chain, the indicators of the year before, and who asks. */
export async function readPlanRows(
  tx: TenantTransaction,
  municipality: string,
  personId: string,
  year: number,
): Promise<PlanRows> {
  const [row] = await tx.$queryRaw<{ plan: unknown }[]>`
    WITH chosen AS (
      SELECT e.municipality, e.year, e.status FROM edition e
      WHERE e.municipality = ${municipality}::char(4) AND e.year = ${year}::int
    )
    SELECT jsonb_build_object(
      'viewer', (
        SELECT jsonb_build_object('grants', coalesce(
          (SELECT jsonb_agg(jsonb_build_object('role', r.role, 'unitId', r.unit_id))
           FROM actor_grant r WHERE r.municipality = p.municipality AND r.person_id = p.id), '[]'))
        FROM person p WHERE p.municipality = ${municipality}::char(4) AND p.id = ${personId}::uuid
      ),
      'edition', (
        SELECT jsonb_build_object('year', c.year, 'status', c.status, 'isLast', NOT EXISTS (
          SELECT FROM edition n WHERE n.municipality = c.municipality AND n.year = c.year + 1)) FROM chosen c
      ),
      'lockedTertials', coalesce((
        SELECT jsonb_agg(p.tertial ORDER BY p.tertial)
        FROM chosen c JOIN period p USING (municipality, year) WHERE p.state = 'locked'
      ), '[]'),
      'reasons', coalesce((
        SELECT jsonb_agg(jsonb_build_object('indicatorId', a.subject->>'id', 'reason', a.subject->>'reason',
                                            'savedAt', a.at, 'savedBy', p.name) ORDER BY a.id)
        FROM audit_event a LEFT JOIN person p ON p.municipality = a.municipality AND p.id = a.actor_id
        WHERE a.municipality = ${municipality}::char(4) AND a.act = 'plan.change'
          AND a.subject->>'part' = 'indicator' AND a.subject->>'reason' <> ''
          AND a.subject->>'year' = ${String(year)}
      ), '[]'),
      'units', coalesce((
        SELECT jsonb_agg(jsonb_build_object('id', u.id, 'code', u.code, 'name', u.name, 'kind', u.kind,
                                            'validTo', u.valid_to) ORDER BY u.position, u.code)
        FROM unit u WHERE u.municipality = ${municipality}::char(4)
      ), '[]'),
      'serviceAreas', coalesce((
        SELECT jsonb_agg(jsonb_build_object('id', s.id, 'code', s.code, 'name', ${areaNameIn(year)},
                                            'validTo', s.valid_to) ORDER BY s.position, s.code)
        FROM service_area s WHERE s.municipality = ${municipality}::char(4)
      ), '[]'),
      'sharedMeasures', coalesce((
        SELECT jsonb_agg(jsonb_build_object('code', m.code, 'name', m.name, 'unit', m.unit, 'direction', m.direction)
                         ORDER BY m.name)
        FROM shared_measure m
      ), '[]'),
      'overarchingGoals', coalesce((
        SELECT jsonb_agg(jsonb_build_object('id', o.id, 'number', o.number, 'title', o.title) ORDER BY o.position)
        FROM chosen c JOIN overarching_goal o USING (municipality, year)
      ), '[]'),
      'assignments', coalesce((
        SELECT jsonb_agg(jsonb_build_object('id', a.id, 'number', a.number, 'title', a.title,
          'overarchingGoalId', a.overarching_goal_id, 'description', a.description) ORDER BY a.position)
        FROM chosen c JOIN assignment a USING (municipality, year)
      ), '[]'),
      'goals', coalesce((
        SELECT jsonb_agg(jsonb_build_object('id', g.id, 'number', g.number, 'title', g.title,
          'overarchingGoalId', g.overarching_goal_id, 'description', g.description,
          'predecessorId', g.predecessor_id,
          'assignmentIds', to_jsonb(array(SELECT x.assignment_id FROM goal_assignment x
            WHERE x.municipality = g.municipality AND x.goal_id = g.id ORDER BY x.assignment_id)),
          'activities', coalesce((
            SELECT jsonb_agg(jsonb_build_object('id', a.id, 'title', a.title) ORDER BY a.position)
            FROM activity a WHERE a.municipality = g.municipality AND a.goal_id = g.id), '[]')) ORDER BY g.position)
        FROM chosen c JOIN committee_goal g USING (municipality, year)
      ), '[]'),
      'indicators', coalesce((
        SELECT jsonb_agg(jsonb_build_object('id', i.id, 'year', i.year, 'goalId', i.goal_id, 'goalTitle', g.title,
          'code', i.code, 'name', i.name, 'unit', i.unit, 'decimals', i.decimals, 'direction', i.direction,
          'construction', i.construction, 'timing', i.timing, 'aggregation', i.aggregation,
          'dueTertials', to_jsonb(i.due_tertials), 'bySex', i.by_sex, 'survey', i.survey,
          'lowest', i.lowest::text, 'highest', i.highest::text, 'definition', i.definition, 'method', i.method,
          'baseline', i.baseline::text, 'lineage', i.lineage, 'predecessorId', i.predecessor_id,
          'sharedMeasure', i.shared_measure,
          'serviceAreaIds', to_jsonb(array(SELECT x.service_area_id FROM indicator_service_area x
            WHERE x.municipality = i.municipality AND x.indicator_id = i.id ORDER BY x.service_area_id)),
          'units', coalesce((
            SELECT jsonb_agg(jsonb_build_object('unitId', x.unit_id, 'reports', x.reports) ORDER BY u.position, u.code)
            FROM indicator_unit x JOIN unit u ON u.municipality = x.municipality AND u.id = x.unit_id
            WHERE x.municipality = i.municipality AND x.indicator_id = i.id), '[]'),
          'targets', coalesce((
            SELECT jsonb_agg(jsonb_build_object('revision', t.revision, 'operator', t.operator,
              'value', t.value::text, 'upper', t.upper::text, 'note', t.note, 'savedAt', t.saved_at,
              'savedBy', p.name) ORDER BY t.revision)
            FROM target t LEFT JOIN person p ON p.municipality = t.municipality AND p.id = t.saved_by
            WHERE t.municipality = i.municipality AND t.indicator_id = i.id), '[]'),
          'outcomes', coalesce((
            SELECT jsonb_agg(jsonb_build_object('unitId', o.unit_id, 'tertial', o.tertial, 'value', o.value::text,
              'numerator', o.numerator::text, 'denominator', o.denominator::text, 'absence', o.absence))
            FROM outcome o
            -- What a new year starts from is read by all, so that it is reckoned from what is released.
            JOIN period p ON p.municipality = o.municipality AND p.year = i.year AND p.tertial = o.tertial AND p.state = 'locked'
            WHERE o.municipality = i.municipality AND o.indicator_id = i.id AND o.sex = 'total'), '[]'),
          'reportedUnitIds', to_jsonb(array(SELECT DISTINCT r.unit_id FROM outcome_revision r
            WHERE r.municipality = i.municipality AND r.indicator_id = i.id))) ORDER BY i.year, i.position)
        FROM chosen c
        JOIN indicator i ON i.municipality = c.municipality AND i.year IN (c.year, c.year - 1)
        JOIN committee_goal g ON g.municipality = i.municipality AND g.id = i.goal_id
      ), '[]')
    ) AS plan`;
  return planRows.parse(row?.plan);
}

/** Holds a year's plan until the transaction ends, so that it is changed by one person at a time. */
export async function holdEdition(tx: TenantTransaction, municipality: string, year: number): Promise<void> {
  await tx.$queryRaw`SELECT status FROM edition
    WHERE municipality = ${municipality}::char(4) AND year = ${year}::int FOR UPDATE`;
}

/** When a part was last saved, and by whom; null where nobody has. */
export async function readLastSave(tx: TenantTransaction, municipality: string, id: string) {
  const found = await tx.auditEvent.findFirst({
    where: { municipality, act: 'plan.change', subject: { path: ['id'], equals: id } },
    select: { at: true, actor: { select: { name: true } } },
    orderBy: { id: 'desc' },
  });
  return found && { savedAt: found.at, savedBy: found.actor?.name ?? null };
}

const editions = z.array(z.object({ year: z.number(), status: z.enum(editionStatuses) }));

/** The years that there is a plan for, oldest first. */
export async function readEditions(tx: TenantTransaction, municipality: string) {
  const rows = await tx.edition.findMany({
    where: { municipality },
    select: { year: true, status: true },
    orderBy: { year: 'asc' },
  });
  return editions.parse(rows);
}
