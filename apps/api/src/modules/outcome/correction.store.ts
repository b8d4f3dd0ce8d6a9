import {
  absences,
  constructions,
  type Measurement,
  measuredValue,
  measureUnits,
  periodStates,
  reportStates,
  requestStates,
  type Sex,
  sexes,
  type Tertial,
  tertialNumber,
} from '@tertial/domain';
import { Prisma } from '@tertial/prisma';
import * as z from 'zod';
import type { TenantTransaction } from '../../platform/database.ts';
import { figureOrNull, tertial } from '../../platform/row-shapes.ts';

const requestRow = z.object({
  id: z.string(),
  indicatorId: z.string(),
  indicatorName: z.string(),
  measureUnit: z.enum(measureUnits),
  construction: z.enum(constructions),
  lowest: figureOrNull,
  highest: figureOrNull,
  unit: z.object({
    id: z.string(),
    code: z.string(),
    name: z.string(),
    kind: z.enum(['committee', 'department', 'division', 'unit']),
  }),
  year: z.number(),
  tertial,
  sex: z.enum(sexes),
  misreport: z.boolean(),
  reason: z.string(),
  proposal: z.string().nullable(),
  state: z.enum(requestStates),
  answer: z.string().nullable(),
  askedAt: z.date(),
  askedBy: z.string(),
  askedById: z.string(),
  periodState: z.enum(periodStates),
  reportState: z.enum(reportStates),
  currentRevision: z.number(),
  value: figureOrNull,
  numerator: figureOrNull,
  denominator: figureOrNull,
  absence: z.enum(absences).nullable(),
  answers: z.number().nullable(),
  invited: z.number().nullable(),
});

/** A request with what stands in its cell now. */
export type RequestRow = z.infer<typeof requestRow>;

/** Reads requests, the open ones first and then the latest; at most 200. With an id, that one alone, kept as it is. */
export async function readRequests(
  tx: TenantTransaction,
  municipality: string,
  id: string | null,
): Promise<RequestRow[]> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT q.id::text, q.indicator_id::text AS "indicatorId", i.name AS "indicatorName", i.unit AS "measureUnit",
           i.construction, i.lowest::text, i.highest::text, i.year::int, q.tertial::int, q.sex, q.kind = 'misreport' AS misreport, q.reason, q.proposal,
           jsonb_build_object('id', u.id, 'code', u.code, 'name', u.name, 'kind', u.kind) AS unit,
           q.state, q.answer, q.asked_at AS "askedAt", a.name AS "askedBy", q.asked_by::text AS "askedById",
           p.state AS "periodState", coalesce(r.state, 'notStarted') AS "reportState",
           coalesce(o.revision, 0) AS "currentRevision", o.value::text, o.numerator::text, o.denominator::text,
           o.absence, o.answers, o.invited
    FROM correction_request q
    JOIN indicator i ON i.municipality = q.municipality AND i.id = q.indicator_id
    JOIN unit u ON u.municipality = q.municipality AND u.id = q.unit_id
    JOIN person a ON a.municipality = q.municipality AND a.id = q.asked_by
    JOIN period p ON p.municipality = q.municipality AND p.year = i.year AND p.tertial = q.tertial
    LEFT JOIN unit_report r ON r.municipality = q.municipality AND r.year = i.year AND r.tertial = q.tertial
      AND r.unit_id = q.unit_id
    LEFT JOIN outcome o ON o.municipality = q.municipality AND o.indicator_id = q.indicator_id
      AND o.unit_id = q.unit_id AND o.tertial = q.tertial AND o.sex = q.sex
    WHERE q.municipality = ${municipality}::char(4) AND (${id}::uuid IS NULL OR q.id = ${id}::uuid)
    ORDER BY q.state <> 'open', q.asked_at DESC, q.id
    LIMIT 200
    ${id === null ? Prisma.empty : Prisma.sql`FOR UPDATE OF q`}`;
  return rows.map((row) => requestRow.parse(row));
}

/** The other open requests about the figure of a request; they stay as they are until the transaction ends. */
export async function readRivals(
  tx: TenantTransaction,
  municipality: string,
  { id, indicatorId, unit, tertial, sex }: RequestRow,
): Promise<{ id: string; misreport: boolean; proposal: string | null }[]> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT q.id::text, q.kind = 'misreport' AS misreport, q.proposal FROM correction_request q
    WHERE q.municipality = ${municipality}::char(4) AND q.indicator_id = ${indicatorId}::uuid
      AND q.unit_id = ${unit.id}::uuid AND q.tertial = ${tertialNumber(tertial)} AND q.sex = ${sex}
      AND q.state = 'open' AND q.id <> ${id}::uuid
    ORDER BY q.id FOR UPDATE`;
  return rows.map((row) => rivalRow.parse(row));
}

const rivalRow = z.object({ id: z.string(), misreport: z.boolean(), proposal: z.string().nullable() });

/** What stands in the cell of a request, as the API tells it; null where it is empty. */
export function currentFigure(row: RequestRow) {
  const measurement = measurementOf(row);
  if (measurement === null) return null;
  const { numerator, denominator, absence, answers, invited } = row;
  return { value: measuredValue(measurement, row.measureUnit), numerator, denominator, absence, answers, invited };
}

function measurementOf({ absence, numerator, denominator, value }: RequestRow): Measurement | null {
  if (absence) return { kind: 'absent', reason: absence };
  if (numerator && denominator) return { kind: 'ratio', numerator, denominator };
  return value ? { kind: 'value', value } : null;
}

/** A new request. */
export interface NewRequest {
  readonly municipality: string;
  readonly id: string;
  readonly indicatorId: string;
  readonly unitId: string;
  readonly tertial: Tertial;
  readonly sex: Sex;
  readonly misreport: boolean;
  readonly reason: string;
  readonly proposal: string | null;
  readonly askedAt: Date;
  readonly askedBy: string;
}

/** Keeps a new request. */
export async function saveRequest(
  tx: TenantTransaction,
  { misreport, tertial, ...request }: NewRequest,
): Promise<void> {
  const kind = misreport ? 'misreport' : 'correction';
  await tx.correctionRequest.create({ data: { ...request, tertial: tertialNumber(tertial), kind } });
}

/** Keeps the answer to a request. */
export async function saveAnswer(
  tx: TenantTransaction,
  key: { readonly municipality: string; readonly id: string },
  data: {
    readonly state: 'accepted' | 'declined';
    readonly answer: string | null;
    readonly decidedAt: Date;
    readonly decidedBy: string;
  },
): Promise<void> {
  await tx.correctionRequest.update({ where: { municipality_id: key }, data });
}

/** Whether nobody may decide what they have asked for themselves. */
export async function readFourEyes(tx: TenantTransaction, municipality: string): Promise<boolean> {
  const setting = await tx.municipalitySetting.findUnique({ where: { municipality }, select: { fourEyes: true } });
  return setting?.fourEyes ?? true;
}

/** An indicator in one tertial, as far as a statement about its total needs it; null where it is not known. */
export async function readSubject(tx: TenantTransaction, municipality: string, indicatorId: string, tertial: Tertial) {
  const [row] = await tx.$queryRaw<unknown[]>`
    SELECT i.unit, i.construction, i.lowest::text, i.highest::text, i.year::int, p.state AS "periodState",
           to_jsonb(array(SELECT x.unit_id FROM indicator_unit x WHERE x.municipality = i.municipality
                          AND x.indicator_id = i.id AND x.reports)) AS "unitIds"
    FROM indicator i
    JOIN period p ON p.municipality = i.municipality AND p.year = i.year AND p.tertial = ${tertialNumber(tertial)}
    WHERE i.municipality = ${municipality}::char(4) AND i.id = ${indicatorId}::uuid
    FOR SHARE OF p`;
  return row === undefined ? null : subjectRow.parse(row);
}

const subjectRow = z.object({
  year: z.number(),
  unit: z.enum(measureUnits),
  construction: z.enum(constructions),
  lowest: figureOrNull,
  highest: figureOrNull,
  periodState: z.enum(periodStates),
  unitIds: z.array(z.string()),
});

/** Keeps what a source says, or takes it away. */
export async function saveAlternative(
  tx: TenantTransaction,
  { tertial, ...place }: { readonly municipality: string; readonly indicatorId: string; readonly tertial: Tertial },
  stated: { readonly value: string; readonly reason: string; readonly source: string } | null,
): Promise<void> {
  const key = { ...place, tertial: tertialNumber(tertial) };
  if (stated === null) {
    await tx.statedAlternative.deleteMany({ where: key });
    return;
  }
  await tx.statedAlternative.upsert({
    where: { municipality_indicatorId_tertial: key },
    create: { ...key, ...stated },
    update: stated,
  });
}
