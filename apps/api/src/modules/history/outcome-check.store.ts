import { periodKey, sexes } from '@tertial/domain';
import * as z from 'zod';
import type { TenantTransaction } from '../../platform/database.ts';
import { tertial } from '../../platform/row-shapes.ts';

/** How a cell can stray from what was saved in it. */
const strayKinds = ['altered', 'neverSaved', 'gone'] as const;

/** What is compared: what `outcome` and `outcome_revision` both keep. */
const outcomeFields = [
  'revision',
  'value',
  'numerator',
  'denominator',
  'absence',
  'misreport',
  'accepted',
  'comment',
  'answers',
  'invited',
  'savedAt',
  'savedBy',
] as const;

const strayedRow = z
  .object({
    unitName: z.string(),
    indicatorCode: z.string(),
    indicatorName: z.string(),
    year: z.number(),
    tertial,
    sex: z.enum(sexes),
    kind: z.enum(strayKinds),
    fields: z.array(z.enum(outcomeFields)),
  })
  .transform(({ year, tertial: own, ...told }) => ({ ...told, period: periodKey({ year, tertial: own }) }));

const checkRow = z.object({
  outcomes: z.number(),
  strayedCount: z.number(),
  strayed: z.array(strayedRow),
  totals: z.number(),
  strayedTotals: z.number(),
});

/** What holding the cells against the last that was saved in them found, and the totals against the cells. */
export type OutcomeCheck = z.infer<typeof checkRow>;

/**
 * Holds every cell of a municipality against the last revision of that cell, in one statement and so at one moment. The
 * first hundred that stray are told, in the order of units, years and indicators; all of them are counted.
 *
 * - `altered`: the cell shows something else than what was saved last; `fields` tells what.
 * - `neverSaved`: the cell is there, and nothing was ever saved in it.
 * - `gone`: something was saved, and the cell is not there.
 *
 * The totals that are kept are held against what the cells add up to, and counted.
 */
export async function checkOutcomes(tx: TenantTransaction, municipality: string): Promise<OutcomeCheck> {
  const [row] = await tx.$queryRaw<unknown[]>`
    WITH saved AS (
      SELECT DISTINCT ON (indicator_id, unit_id, tertial, sex) *
      FROM outcome_revision
      WHERE municipality = ${municipality}::char(4)
      ORDER BY indicator_id, unit_id, tertial, sex, revision DESC
    ), shown AS (
      SELECT * FROM outcome WHERE municipality = ${municipality}::char(4)
    ), compared AS (
      SELECT indicator_id, unit_id, tertial, sex,
             CASE WHEN s.municipality IS NULL THEN 'neverSaved' WHEN o.municipality IS NULL THEN 'gone' ELSE 'altered'
             END AS kind,
             array_remove(ARRAY[
               CASE WHEN o.revision IS DISTINCT FROM s.revision THEN 'revision' END,
               CASE WHEN o.value IS DISTINCT FROM s.value THEN 'value' END,
               CASE WHEN o.numerator IS DISTINCT FROM s.numerator THEN 'numerator' END,
               CASE WHEN o.denominator IS DISTINCT FROM s.denominator THEN 'denominator' END,
               CASE WHEN o.absence IS DISTINCT FROM s.absence THEN 'absence' END,
               CASE WHEN o.misreport IS DISTINCT FROM s.misreport THEN 'misreport' END,
               CASE WHEN o.accepted IS DISTINCT FROM s.accepted THEN 'accepted' END,
               CASE WHEN o.comment IS DISTINCT FROM s.comment THEN 'comment' END,
               CASE WHEN o.answers IS DISTINCT FROM s.answers THEN 'answers' END,
               CASE WHEN o.invited IS DISTINCT FROM s.invited THEN 'invited' END,
               CASE WHEN o.saved_at IS DISTINCT FROM s.saved_at THEN 'savedAt' END,
               CASE WHEN o.saved_by IS DISTINCT FROM s.saved_by THEN 'savedBy' END
             ], NULL) AS fields
      FROM shown o FULL JOIN saved s USING (indicator_id, unit_id, tertial, sex)
    ), strayed AS (
      SELECT u.position, u.code AS unit_code, coalesce(u.name, c.unit_id::text) AS "unitName",
             coalesce(i.code, c.indicator_id::text) AS "indicatorCode", coalesce(i.name, '') AS "indicatorName",
             coalesce(i.year, 0)::int AS year, c.tertial::int, c.sex, c.kind,
             CASE WHEN c.kind = 'altered' THEN c.fields ELSE '{}' END AS fields
      FROM compared c
      LEFT JOIN unit u ON u.municipality = ${municipality}::char(4) AND u.id = c.unit_id
      LEFT JOIN indicator i ON i.municipality = ${municipality}::char(4) AND i.id = c.indicator_id
      WHERE cardinality(c.fields) > 0
    ), kept_total AS (
      SELECT * FROM indicator_total WHERE municipality = ${municipality}::char(4) AND answered > 0
    ), reckoned AS (
      SELECT * FROM indicator_sum WHERE municipality = ${municipality}::char(4)
    ), strayed_total AS (
      SELECT indicator_id, sex, tertial FROM (SELECT * FROM kept_total EXCEPT SELECT * FROM reckoned) kept
      UNION SELECT indicator_id, sex, tertial FROM (SELECT * FROM reckoned EXCEPT SELECT * FROM kept_total) missed
    )
    SELECT (SELECT count(*)::int FROM shown) AS outcomes,
           (SELECT count(*)::int FROM strayed) AS "strayedCount",
           (SELECT count(*)::int FROM kept_total) AS totals,
           (SELECT count(*)::int FROM strayed_total) AS "strayedTotals",
           coalesce((
             SELECT jsonb_agg(to_jsonb(first) - 'position' - 'unit_code')
             FROM (SELECT * FROM strayed
                   ORDER BY position, unit_code, year, tertial, "indicatorCode", sex DESC LIMIT 100) first
           ), '[]') AS strayed`;
  return checkRow.parse(row);
}
