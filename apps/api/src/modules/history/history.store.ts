import {
  type Absence,
  absences,
  type Decimal,
  type Measurement,
  type MeasureUnit,
  measuredValue,
  measureUnits,
  type PeriodKey,
  periodKey,
  sexes,
  tertialNumber,
} from '@tertial/domain';
import { Prisma } from '@tertial/prisma';
import * as z from 'zod';
import type { TenantTransaction } from '../../platform/database.ts';
import { figureOrNull, tertial } from '../../platform/row-shapes.ts';

const origins = ['typed', 'pasted', 'imported', 'sample'] as const;

/** What to look for; null for what does not matter. */
export interface HistoryQuery {
  readonly indicatorId: string | null;
  readonly unitId: string | null;
  readonly year: number | null;
  readonly tertial: PeriodKey['tertial'] | null;
  /** A part of the name. */
  readonly savedBy: string | null;
  readonly origin: (typeof origins)[number] | null;
  readonly onlyCorrections: boolean;
}

/** Where a page begins: after this revision, in the order of the history. */
export interface HistoryPlace {
  readonly savedAt: Date;
  readonly unitId: string;
  readonly sequence: number;
}

interface Figures {
  readonly value: Decimal | null;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  readonly absence: Absence | null;
  readonly answers: number | null;
  readonly invited: number | null;
}
const revisionRow = z
  .object({
    indicatorId: z.string(),
    indicatorName: z.string(),
    indicatorCode: z.string(),
    measureUnit: z.enum(measureUnits),
    decimals: z.number(),
    unit: z.object({
      id: z.string(),
      code: z.string(),
      name: z.string(),
      kind: z.enum(['committee', 'department', 'division', 'unit']),
    }),
    year: z.number(),
    tertial,
    sex: z.enum(sexes),
    revision: z.number(),
    value: figureOrNull,
    numerator: figureOrNull,
    denominator: figureOrNull,
    absence: z.enum(absences).nullable(),
    answers: z.number().nullable(),
    invited: z.number().nullable(),
    before: z
      .object({
        value: figureOrNull,
        numerator: figureOrNull,
        denominator: figureOrNull,
        absence: z.enum(absences).nullable(),
        answers: z.number().nullable(),
        invited: z.number().nullable(),
      })
      .nullable(),
    misreport: z.string().nullable(),
    accepted: z.string().nullable(),
    comment: z.string().nullable(),
    reason: z.string().nullable(),
    origin: z.enum(origins),
    source: z.string().nullable(),
    savedAt: z.date(),
    savedBy: z.string(),
    sequence: z.number(),
    hash: z.string(),
  })
  .transform((row) => {
    const { year, tertial, value, numerator, denominator, absence, answers, invited, before, ...told } = row;
    const period = periodKey({ year, tertial });
    return {
      ...told,
      id: `${row.indicatorId}:${row.unit.id}:${period}:${row.sex}:${row.revision}`,
      period,
      figure: figureOf({ value, numerator, denominator, absence, answers, invited }, row.measureUnit),
      before: before && figureOf(before, row.measureUnit),
    };
  });

/** A value that was once saved, as the API tells it. */
export type RevisionView = z.infer<typeof revisionRow>;

/**
 * Reads revisions in one statement, the latest first, from after `place` on; at most `limit`. What is left out of the query
 * is not looked at. Without `unreleased` only those of locked tertials.
 */
export async function readRevisions(
  tx: TenantTransaction,
  municipality: string,
  query: HistoryQuery,
  page: { readonly after: HistoryPlace | null; readonly limit: number; readonly unreleased: boolean },
): Promise<RevisionView[]> {
  const { indicatorId, unitId, year, tertial, savedBy, origin, onlyCorrections } = query;
  const { after, limit, unreleased } = page;
  const conditions = [
    Prisma.sql`r.municipality = ${municipality}::char(4)`,
    ...(indicatorId === null ? [] : [Prisma.sql`r.indicator_id = ${indicatorId}::uuid`]),
    ...(unitId === null ? [] : [Prisma.sql`r.unit_id = ${unitId}::uuid`]),
    ...(year === null ? [] : [Prisma.sql`i.year = ${year}::int`]),
    ...(tertial === null ? [] : [Prisma.sql`r.tertial = ${tertialNumber(tertial)}::int`]),
    ...(savedBy === null ? [] : [Prisma.sql`strpos(lower(s.name), lower(${savedBy})) > 0`]),
    ...(origin === null ? [] : [Prisma.sql`r.origin = ${origin}`]),
    ...(onlyCorrections ? [Prisma.sql`(r.reason IS NOT NULL OR r.misreport IS NOT NULL)`] : []),
    ...(unreleased ? [] : [Prisma.sql`p.state = 'locked'`]),
    ...(after === null
      ? []
      : [
          Prisma.sql`(r.saved_at, r.unit_id, r.sequence)
            < (${after.savedAt}::timestamptz, ${after.unitId}::uuid, ${after.sequence}::bigint)`,
        ]),
  ];
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT r.indicator_id::text AS "indicatorId", i.name AS "indicatorName", i.code AS "indicatorCode",
           i.unit AS "measureUnit", i.decimals::int, i.year::int, r.tertial::int, r.sex, r.revision,
           jsonb_build_object('id', u.id, 'code', u.code, 'name', u.name, 'kind', u.kind) AS unit,
           r.value::text, r.numerator::text, r.denominator::text, r.absence, r.answers, r.invited,
           CASE WHEN b.revision IS NULL THEN NULL ELSE jsonb_build_object(
             'value', b.value::text, 'numerator', b.numerator::text, 'denominator', b.denominator::text,
             'absence', b.absence, 'answers', b.answers, 'invited', b.invited) END AS before,
           r.misreport, r.accepted, r.comment, r.reason, r.origin, r.source, r.saved_at AS "savedAt",
           s.name AS "savedBy", r.sequence::int, r.hash
    FROM outcome_revision r
    JOIN indicator i ON i.municipality = r.municipality AND i.id = r.indicator_id
    JOIN unit u ON u.municipality = r.municipality AND u.id = r.unit_id
    JOIN person s ON s.municipality = r.municipality AND s.id = r.saved_by
    JOIN period p ON p.municipality = r.municipality AND p.year = i.year AND p.tertial = r.tertial
    LEFT JOIN outcome_revision b ON b.municipality = r.municipality AND b.indicator_id = r.indicator_id
      AND b.unit_id = r.unit_id AND b.tertial = r.tertial AND b.sex = r.sex AND b.revision = r.revision - 1
    WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY r.saved_at DESC, r.unit_id DESC, r.sequence DESC
    LIMIT ${limit}`;
  return rows.map((row) => revisionRow.parse(row));
}

function figureOf(figures: Figures, unit: MeasureUnit) {
  const measurement = measurementOf(figures);
  return measurement && { ...figures, value: measuredValue(measurement, unit) };
}

function measurementOf({ value, numerator, denominator, absence }: Figures): Measurement | null {
  if (absence) return { kind: 'absent', reason: absence };
  if (numerator && denominator) return { kind: 'ratio', numerator, denominator };
  return value ? { kind: 'value', value } : null;
}
