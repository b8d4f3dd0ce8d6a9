import {
  absences,
  aggregations,
  constructions,
  type Decimal,
  decimal,
  directions,
  type EntryMeasure,
  type Lineage,
  lineages,
  type MeasureDefinition,
  type Measurement,
  measureUnits,
  type OutcomeState,
  type PeriodState,
  periodStates,
  type ReportState,
  reportStates,
  type Sex,
  sexes,
  type Target,
  type Tertial,
  targetOperators,
  timings,
} from '@tertial/domain';
import * as z from 'zod';
import type { TenantTransaction } from '../../platform/database.ts';
import { figure, figureOrNull, tertial } from '../../platform/row-shapes.ts';

/** A unit as files know it. */
export interface UnitOfFile {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** The first and the last day on which it is there; null for always. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** An indicator of a year as files know it. */
export interface IndicatorOfFile {
  readonly id: string;
  readonly year: number;
  readonly code: string;
  readonly name: string;
  readonly measure: MeasureDefinition & EntryMeasure;
  readonly bySex: boolean;
  readonly survey: boolean;
  readonly lineage: Lineage;
  /** The range in which figures are expected; null where nobody has said. */
  readonly lowest: Decimal | null;
  readonly highest: Decimal | null;
  readonly target: Target | null;
  readonly definition: string | null;
  readonly predecessorId: string | null;
  /** The ids of the units that report it. */
  readonly reporting: ReadonlySet<string>;
}

/** An outcome as it stands. */
export interface OutcomeOfFile {
  readonly indicatorId: string;
  readonly unitId: string;
  readonly tertial: Tertial;
  readonly sex: Sex;
  readonly state: OutcomeState;
}

/** What has to be known of some years to read or write files about them. */
export interface YearsOfFile {
  readonly units: readonly UnitOfFile[];
  /** In the order of the goal chain. */
  readonly indicators: readonly IndicatorOfFile[];
  /** By indicator in that order, unit, tertial and sex. */
  readonly outcomes: readonly OutcomeOfFile[];
  /** By `year:tertial`. */
  readonly periods: ReadonlyMap<string, PeriodState>;
  /** By `year:tertial:unitId`; a report that is not begun is missing. */
  readonly reports: ReadonlyMap<string, ReportState>;
}

const indicatorRows = z.array(
  z.object({
    id: z.string(),
    year: z.number(),
    code: z.string(),
    name: z.string(),
    unit: z.enum(measureUnits),
    decimals: z.number(),
    direction: z.enum(directions),
    construction: z.enum(constructions),
    timing: z.enum(timings),
    aggregation: z.enum(aggregations),
    dueTertials: z.array(tertial),
    bySex: z.boolean(),
    survey: z.boolean(),
    lineage: z.enum(lineages),
    lowest: figureOrNull,
    highest: figureOrNull,
    target: z.object({ operator: z.enum(targetOperators), value: figure, upper: figureOrNull }).nullable(),
    definition: z.string().nullable(),
    predecessorId: z.string().nullable(),
    reporting: z.array(z.string()),
  }),
);
const written = z.string().nullable();
const outcomeRows = z.array(
  z.object({
    indicatorId: z.string(),
    unitId: z.string(),
    tertial,
    sex: z.enum(sexes),
    revision: z.number(),
    value: written,
    numerator: written,
    denominator: written,
    absence: z.enum(absences).nullable(),
    misreport: z.string().nullable(),
    accepted: z.string().nullable(),
    comment: z.string().nullable(),
    answers: z.number().nullable(),
    invited: z.number().nullable(),
  }),
);
const periodRows = z.array(z.object({ year: z.number(), tertial, state: z.enum(periodStates) }));
const reportRows = z.array(z.object({ year: z.number(), tertial, unitId: z.string(), state: z.enum(reportStates) }));

/** Reads what stands in some years, by code. A year that is not there, or not decided, has no period. */
export async function readYears(
  tx: TenantTransaction,
  municipality: string,
  years: readonly number[],
): Promise<YearsOfFile> {
  const within = { municipality, year: { in: [...years] } };
  const units = await tx.unit.findMany({
    where: { municipality },
    select: { id: true, code: true, name: true, validFrom: true, validTo: true },
    orderBy: [{ position: 'asc' }, { code: 'asc' }],
  });
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT i.id::text, i.year::int, i.code, i.name, i.unit, i.decimals::int, i.direction, i.construction, i.timing,
           i.aggregation, i.due_tertials::int[] AS "dueTertials", i.by_sex AS "bySex", i.survey, i.lineage,
           i.lowest::text, i.highest::text, i.definition,
           (SELECT jsonb_build_object('operator', t.operator, 'value', t.value::text, 'upper', t.upper::text)
            FROM target t WHERE t.municipality = i.municipality AND t.indicator_id = i.id
            ORDER BY t.revision DESC LIMIT 1) AS target,
           i.predecessor_id::text AS "predecessorId",
           coalesce((SELECT array_agg(x.unit_id::text) FROM indicator_unit x
                     WHERE x.municipality = i.municipality AND x.indicator_id = i.id AND x.reports), '{}') AS reporting
    FROM indicator i JOIN committee_goal g ON g.municipality = i.municipality AND g.id = i.goal_id
    WHERE i.municipality = ${municipality}::char(4) AND i.year = ANY(${[...years]}::int[])
    ORDER BY i.year, g.position, i.position, i.code`;
  const outcomes = await tx.$queryRaw<unknown[]>`
    SELECT o.indicator_id::text AS "indicatorId", o.unit_id::text AS "unitId", o.tertial::int, o.sex, o.revision,
           o.value::text, o.numerator::text, o.denominator::text, o.absence, o.misreport, o.accepted, o.comment,
           o.answers, o.invited
    FROM outcome o JOIN indicator i ON i.municipality = o.municipality AND i.id = o.indicator_id
    JOIN committee_goal g ON g.municipality = i.municipality AND g.id = i.goal_id
    JOIN unit u ON u.municipality = o.municipality AND u.id = o.unit_id
    WHERE o.municipality = ${municipality}::char(4) AND i.year = ANY(${[...years]}::int[])
    ORDER BY i.year, g.position, i.position, i.code, u.position, u.code, o.tertial,
             array_position(ARRAY['total', 'women', 'men'], o.sex)`;
  const periods = periodRows.parse(
    await tx.period.findMany({ where: { ...within, edition: { status: { not: 'draft' } } } }),
  );
  const reports = reportRows.parse(await tx.unitReport.findMany({ where: within }));
  return {
    units: units.map((unit) => ({ ...unit, validFrom: dayOf(unit.validFrom), validTo: dayOf(unit.validTo) })),
    indicators: indicatorRows.parse(rows).map(indicatorOf),
    outcomes: outcomeRows.parse(outcomes).map(outcomeOf),
    periods: new Map(periods.map(({ year, tertial, state }) => [`${year}:${tertial}`, state])),
    reports: new Map(reports.map(({ year, tertial, unitId, state }) => [`${year}:${tertial}:${unitId}`, state])),
  };
}

/** A day as it is kept: midnight in universal time. */
function dayOf(kept: Date | null): string | null {
  return kept?.toISOString().slice(0, 10) ?? null;
}

function indicatorOf({
  unit,
  decimals,
  direction,
  construction,
  timing,
  aggregation,
  dueTertials,
  reporting,
  ...rest
}: z.infer<typeof indicatorRows>[number]): IndicatorOfFile {
  const { lowest, highest } = rest;
  const measure = { unit, decimals, direction, construction, timing, aggregation, dueTertials, lowest, highest };
  return { ...rest, measure, reporting: new Set(reporting) };
}

function outcomeOf(row: z.infer<typeof outcomeRows>[number]): OutcomeOfFile {
  const { indicatorId, unitId, tertial, sex, revision, misreport, accepted, comment, answers, invited } = row;
  const survey = answers === null ? null : { answers, invited };
  const state = { revision, measurement: measurementOf(row), misreport, accepted, comment, survey };
  return { indicatorId, unitId, tertial, sex, state };
}

function measurementOf(row: z.infer<typeof outcomeRows>[number]): Measurement | null {
  if (row.absence) return { kind: 'absent', reason: row.absence };
  if (row.numerator !== null && row.denominator !== null) {
    return { kind: 'ratio', numerator: decimal(row.numerator), denominator: decimal(row.denominator) };
  }
  return row.value === null ? null : { kind: 'value', value: decimal(row.value) };
}
