import { editionStatuses, judgementReasons, roles, verdicts } from '@tertial/domain';
import * as z from 'zod';
import type { TenantTransaction } from '../../platform/database.ts';
import { moment, tertial } from '../../platform/row-shapes.ts';

const historyRows = z.object({
  grants: z.array(z.object({ role: z.enum(roles), unitId: z.string() })),
  edition: z.enum(editionStatuses).nullable(),
  revisions: z.array(
    z.object({
      id: z.string(),
      tertial,
      released: z.boolean(),
      revision: z.number(),
      verdict: z.enum(verdicts),
      reasonCode: z.enum(judgementReasons).nullable(),
      reason: z.string().nullable(),
      savedAt: moment,
      savedBy: z.string(),
    }),
  ),
});

/** Every judgement of one subject, the roles of the one who asks, and how firm the plan is; null where no year has it. */
export type JudgementHistoryRows = z.infer<typeof historyRows>;

/** Reads all that was ever concluded about a subject, with the roles of a person, in one statement. */
export async function readJudgementHistory(
  tx: TenantTransaction,
  municipality: string,
  personId: string,
  subjectId: string,
): Promise<JudgementHistoryRows> {
  const [row] = await tx.$queryRaw<{ history: unknown }[]>`
    WITH subject AS (
      SELECT i.id, i.year FROM indicator i
      WHERE i.municipality = ${municipality}::char(4) AND i.id = ${subjectId}::uuid
      UNION ALL
      SELECT g.id, g.year FROM committee_goal g
      WHERE g.municipality = ${municipality}::char(4) AND g.id = ${subjectId}::uuid
      UNION ALL
      SELECT a.id, a.year FROM assignment a
      WHERE a.municipality = ${municipality}::char(4) AND a.id = ${subjectId}::uuid
    )
    SELECT jsonb_build_object(
      'grants', coalesce((
        SELECT jsonb_agg(jsonb_build_object('role', r.role, 'unitId', r.unit_id)) FROM actor_grant r
        WHERE r.municipality = ${municipality}::char(4) AND r.person_id = ${personId}::uuid
      ), '[]'),
      'edition', (
        SELECT e.status FROM subject s
        JOIN edition e ON e.municipality = ${municipality}::char(4) AND e.year = s.year
      ),
      'revisions', coalesce((
        SELECT jsonb_agg(jsonb_build_object(
          'id', j.subject_id || ':' || j.tertial || ':' || j.revision, 'tertial', j.tertial,
          'released', p.state IS NOT DISTINCT FROM 'locked', 'revision', j.revision, 'verdict', j.verdict,
          'reasonCode', j.reason_code, 'reason', j.reason, 'savedAt', j.saved_at, 'savedBy', coalesce(w.name, ''))
          ORDER BY j.tertial, j.revision DESC)
        FROM subject s
        JOIN judgement j ON j.municipality = ${municipality}::char(4) AND j.subject_id = s.id
        LEFT JOIN period p ON p.municipality = j.municipality AND p.year = s.year AND p.tertial = j.tertial
        LEFT JOIN person w ON w.municipality = j.municipality AND w.id = j.saved_by
      ), '[]')
    ) AS history`;
  return historyRows.parse(row?.history);
}
