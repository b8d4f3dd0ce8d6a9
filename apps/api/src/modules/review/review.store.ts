import {
  type CommentState,
  type JudgementState,
  judgementReasons,
  type PeriodState,
  periodStates,
  type Tertial,
  tertialNumber,
  type Verdict,
  verdicts,
  verdictsOf,
} from '@tertial/domain';
import * as z from 'zod';
import type { TenantTransaction } from '../../platform/database.ts';
import { schemeRow, schemesIn } from '../../platform/status-schemes.ts';

/** What can be commented and judged. */
export type SubjectKind = 'indicator' | 'goal' | 'assignment';

/** A subject in one tertial. */
export interface ReviewKey {
  readonly kind: SubjectKind;
  readonly subjectId: string;
  readonly tertial: Tertial;
}

/** A subject as it stands, with what is needed to decide about it. */
export interface ReviewState {
  readonly periodState: PeriodState;
  /** The steps of status that the municipality has for the tertial. */
  readonly verdicts: readonly Verdict[];
  /** The units that it belongs to: those that report an indicator, the root for a goal or an assignment. */
  readonly unitIds: readonly string[];
  readonly comment: CommentState | null;
  readonly judgement: JudgementState | null;
}

/** When and by whom. */
export interface Saved {
  readonly municipality: string;
  readonly at: Date;
  readonly by: string;
}

const reviewRow = z.object({
  year: z.number(),
  periodState: z.enum(periodStates),
  schemeRevision: z.number().nullable(),
  schemes: z.array(schemeRow),
  unitIds: z.array(z.string()),
  comment: z.object({ revision: z.number(), body: z.string() }).nullable(),
  judgement: z
    .object({
      revision: z.number(),
      verdict: z.enum(verdicts),
      reasonCode: z.enum(judgementReasons).nullable(),
      reason: z.string().nullable(),
    })
    .nullable(),
});

/** Reads a subject; null where it is not known. Its period stays as it is until the transaction ends. */
export async function readReview(
  tx: TenantTransaction,
  municipality: string,
  { kind, subjectId, tertial }: ReviewKey,
): Promise<ReviewState | null> {
  const [found] = await tx.$queryRaw<unknown[]>`
    WITH subject AS (
      SELECT i.id, i.year, true AS by_units FROM indicator i
      WHERE ${kind} = 'indicator' AND i.municipality = ${municipality}::char(4) AND i.id = ${subjectId}::uuid
      UNION ALL
      SELECT g.id, g.year, false FROM committee_goal g
      WHERE ${kind} = 'goal' AND g.municipality = ${municipality}::char(4) AND g.id = ${subjectId}::uuid
      UNION ALL
      SELECT a.id, a.year, false FROM assignment a
      WHERE ${kind} = 'assignment' AND a.municipality = ${municipality}::char(4) AND a.id = ${subjectId}::uuid
    )
    SELECT s.year, p.state AS "periodState", p.scheme_revision AS "schemeRevision",
           coalesce((
             SELECT jsonb_agg(jsonb_build_object('revision', x.revision, 'steps', x.steps,
                                                 'compareWith', x.compare_with, 'arrow', x.arrow))
             FROM status_scheme x WHERE x.municipality = p.municipality
           ), '[]') AS schemes,
           to_jsonb(array(
             SELECT u.id FROM unit u
             WHERE u.municipality = p.municipality AND CASE WHEN s.by_units
               THEN EXISTS (SELECT FROM indicator_unit x WHERE x.municipality = u.municipality
                            AND x.indicator_id = s.id AND x.unit_id = u.id AND x.reports)
               ELSE u.parent_id IS NULL END
           )) AS "unitIds",
           (SELECT jsonb_build_object('revision', c.revision, 'body', c.body) FROM comment c
            WHERE c.municipality = p.municipality AND c.subject_id = s.id AND c.tertial = p.tertial
            ORDER BY c.revision DESC LIMIT 1) AS comment,
           (SELECT jsonb_build_object('revision', j.revision, 'verdict', j.verdict, 'reasonCode', j.reason_code,
                                      'reason', j.reason) FROM judgement j
            WHERE j.municipality = p.municipality AND j.subject_id = s.id AND j.tertial = p.tertial
            ORDER BY j.revision DESC LIMIT 1) AS judgement
    FROM subject s
    JOIN period p ON p.municipality = ${municipality}::char(4) AND p.year = s.year
      AND p.tertial = ${tertialNumber(tertial)}::smallint
    FOR SHARE OF p`;
  if (!found) return null;
  const { year, schemeRevision, schemes, ...state } = reviewRow.parse(found);
  const period = { year, tertial, state: state.periodState, schemeRevision };
  return { ...state, verdicts: verdictsOf(schemesIn(schemes, [period])(period)) };
}

/** Saves words as the next revision. False where somebody else was first; then nothing is saved. */
export async function saveComment(tx: TenantTransaction, key: ReviewKey, comment: CommentState, saved: Saved) {
  const { revision, body } = comment;
  const { count } = await tx.comment.createMany({
    data: [{ ...columns(key, saved), revision, body }],
    skipDuplicates: true,
  });
  return count > 0;
}

/** Saves a conclusion as the next revision. False where somebody else was first; then nothing is saved. */
export async function saveJudgement(tx: TenantTransaction, key: ReviewKey, judgement: JudgementState, saved: Saved) {
  const { count } = await tx.judgement.createMany({
    data: [{ ...columns(key, saved), ...judgement }],
    skipDuplicates: true,
  });
  return count > 0;
}

function columns({ kind, subjectId, tertial }: ReviewKey, { municipality, at, by }: Saved) {
  return { municipality, subjectId, subjectKind: kind, tertial: tertialNumber(tertial), savedAt: at, savedBy: by };
}
