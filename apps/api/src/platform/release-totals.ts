import {
  absences,
  aggregations,
  constructions,
  decimalText,
  type Measurement,
  measureUnits,
  type PeriodKey,
  releasableTotals,
  sexes,
  tertialNumber,
} from '@tertial/domain';
import { Prisma } from '@tertial/prisma';
import * as z from 'zod';
import type { Statements } from './database.ts';
import { figureOrNull } from './row-shapes.ts';
import { unitIsThere } from './unit-in-tertial.ts';

const partRow = z.object({
  unitId: z.string(),
  sex: z.enum(sexes),
  value: figureOrNull,
  numerator: figureOrNull,
  denominator: figureOrNull,
  absence: z.enum(absences).nullable(),
  misreport: z.string().nullable(),
  answers: z.number().nullable(),
});
const sourceRow = z.object({
  measureCode: z.string(),
  unit: z.enum(measureUnits),
  construction: z.enum(constructions),
  aggregation: z.enum(aggregations),
  decimals: z.number(),
  bySex: z.boolean(),
  disputed: z.boolean(),
  parts: z.array(partRow),
});

/**
 * Writes the totals of a locked tertial that other municipalities may read, in place of those that stood there: of all
 * indicators that are tied to a shared measure, or of those among `indicatorIds`. At most four statements.
 */
export async function releaseTotals(
  tx: Statements,
  municipality: string,
  period: PeriodKey,
  at: Date,
  indicatorIds: readonly string[] | null = null,
): Promise<void> {
  const { year } = period;
  const tertial = tertialNumber(period.tertial);
  const chosen = Prisma.sql`i.municipality = ${municipality}::char(4) AND i.year = ${year}::int
    AND i.shared_measure IS NOT NULL AND ${tertial}::int = ANY(i.due_tertials)
    AND (${indicatorIds === null} OR i.id = ANY(${[...(indicatorIds ?? [])]}::uuid[]))`;
  // Two who correct at once do so one after the other, and the later one sees what the other saved.
  const held = await tx.$queryRaw`
    SELECT 1 AS held FROM indicator i WHERE ${chosen} ORDER BY i.id FOR NO KEY UPDATE`;
  if (held.length === 0) return;
  const rows = await tx.$queryRaw`
    SELECT i.shared_measure AS "measureCode", i.unit, i.construction, i.aggregation, i.decimals::int, i.by_sex AS "bySex",
      EXISTS (SELECT FROM stated_alternative a WHERE a.municipality = i.municipality AND a.indicator_id = i.id
              AND a.tertial = ${tertial}::int) AS disputed,
      coalesce((
        SELECT jsonb_agg(jsonb_build_object('unitId', u.id, 'sex', s.sex, 'value', o.value::text,
          'numerator', o.numerator::text, 'denominator', o.denominator::text, 'absence', o.absence,
          'misreport', o.misreport, 'answers', o.answers) ORDER BY u.position, u.code)
        FROM indicator_unit x
        JOIN unit u ON u.municipality = x.municipality AND u.id = x.unit_id
        CROSS JOIN unnest(${[...sexes]}::text[]) s (sex)
        LEFT JOIN outcome o ON o.municipality = x.municipality AND o.indicator_id = x.indicator_id
          AND o.unit_id = x.unit_id AND o.tertial = ${tertial}::int AND o.sex = s.sex
        WHERE x.municipality = i.municipality AND x.indicator_id = i.id AND x.reports
          AND (coalesce(o.value, o.numerator) IS NOT NULL OR o.absence IS NOT NULL
               OR ${unitIsThere(Prisma.sql`${year}`, Prisma.sql`${tertial}`)})
      ), '[]') AS parts
    FROM indicator i WHERE ${chosen} ORDER BY i.position`;
  const sources = rows.map((row) => sourceRow.parse(row));
  const totals = sources.flatMap(({ measureCode, bySex, disputed, parts, ...measure }) => {
    const answered = parts.map(({ value, numerator, denominator, absence, ...part }) => ({
      ...part,
      measurement: measurementOf({ value, numerator, denominator, absence }),
    }));
    return releasableTotals({ measure, bySex, disputed, parts: answered }).map((total) => ({
      measure: measureCode,
      sex: total.sex,
      value: total.value && decimalText(total.value),
      numerator: total.numerator && decimalText(total.numerator),
      denominator: total.denominator && decimalText(total.denominator),
      reported_units: total.reportedUnits,
      expected_units: total.expectedUnits,
      withheld: total.withheld,
    }));
  });
  await tx.$queryRaw`
    DELETE FROM released_total WHERE municipality = ${municipality}::char(4) AND year = ${year}::int
      AND tertial = ${tertial}::int AND measure = ANY(${sources.map(({ measureCode }) => measureCode)}::text[])`;
  await tx.$queryRaw`
    INSERT INTO released_total (municipality, measure, year, tertial, sex, value, numerator, denominator, reported_units,
      expected_units, withheld, released_at)
    SELECT ${municipality}::char(4), t.measure, ${year}::int, ${tertial}::int, t.sex, t.value, t.numerator, t.denominator,
      t.reported_units, t.expected_units, t.withheld, ${at}::timestamptz
    FROM json_to_recordset(${JSON.stringify(totals)}::json) AS t (measure text, sex text, value numeric, numerator numeric,
      denominator numeric, reported_units int, expected_units int, withheld boolean)`;
}

/** Takes back what was released of a tertial that is opened again. */
export async function withdrawTotals(tx: Statements, municipality: string, period: PeriodKey): Promise<void> {
  const { year, tertial } = period;
  await tx.$queryRaw`
    DELETE FROM released_total WHERE municipality = ${municipality}::char(4) AND year = ${year}::int
      AND tertial = ${tertialNumber(tertial)}::int`;
}

function measurementOf({
  value,
  numerator,
  denominator,
  absence,
}: Pick<z.infer<typeof partRow>, 'value' | 'numerator' | 'denominator' | 'absence'>): Measurement | null {
  if (absence) return { kind: 'absent', reason: absence };
  if (numerator && denominator) return { kind: 'ratio', numerator, denominator };
  return value && { kind: 'value', value };
}
