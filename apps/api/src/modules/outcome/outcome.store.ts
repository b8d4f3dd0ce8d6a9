import {
  absences,
  aggregations,
  begunReport,
  constructions,
  decimal,
  decimalText,
  directions,
  type MeasureDefinition,
  type Measurement,
  measureUnits,
  type OutcomeState,
  type PeriodState,
  periodStates,
  type ReportState,
  reportStates,
  type Sex,
  type Survey,
  type Tertial,
  tertialNumber,
  tertialOf,
  timings,
  unansweredOutcome,
  untouchedReport,
} from '@tertial/domain';
import { Prisma } from '@tertial/prisma';
import * as z from 'zod';
import type { TenantTransaction } from '../../platform/database.ts';
import { unitIsThere } from '../../platform/unit-in-tertial.ts';

/** One cell of the reporting: what is measured, by whom, for when, and about whom; about all where nothing is said. */
export interface Cell {
  readonly indicatorId: string;
  readonly unitId: string;
  readonly tertial: Tertial;
  readonly sex?: Sex | undefined;
}

/** A cell as it stands, with what is needed to decide about it. */
export interface CellState {
  readonly measure: MeasureDefinition;
  readonly year: number;
  readonly periodState: PeriodState;
  readonly reportState: ReportState;
  readonly reports: boolean;
  readonly bySex: boolean;
  readonly survey: boolean;
  readonly outcome: OutcomeState;
}

/** An answer that is to be saved, and where. */
export interface Answer {
  readonly cell: Cell;
  readonly state: CellState;
  readonly outcome: OutcomeState;
  /** Why it was corrected after it was approved or locked. */
  readonly reason: string | null;
}

/** How a figure came to be saved. */
export type Origin = 'typed' | 'pasted' | 'imported' | 'sample';

/** When and by whom, and how it came; `source` names the file or the command. */
export interface Saved {
  readonly municipality: string;
  readonly at: Date;
  readonly by: string;
  readonly origin: Origin;
  readonly source: string | null;
}

const figure = z.string().nullable();
const cellRow = z.object({
  place: z.number(),
  year: z.number(),
  bySex: z.boolean(),
  survey: z.boolean(),
  unit: z.enum(measureUnits),
  decimals: z.number(),
  direction: z.enum(directions),
  construction: z.enum(constructions),
  timing: z.enum(timings),
  aggregation: z.enum(aggregations),
  dueTertials: z.array(z.number()),
  periodState: z.enum(periodStates),
  reportState: z.enum(reportStates),
  reports: z.boolean(),
  revision: z.number().nullable(),
  value: figure,
  numerator: figure,
  denominator: figure,
  absence: z.enum(absences).nullable(),
  misreport: z.string().nullable(),
  accepted: z.string().nullable(),
  comment: z.string().nullable(),
  answers: z.number().nullable(),
  invited: z.number().nullable(),
});

/**
 * Reads cells, in the order asked for; null where the indicator or the unit is not known. The periods and the units' reports
 * stay as they are until the transaction ends, so that nothing is saved into what is being locked or handed in.
 */
export async function readCells(
  tx: TenantTransaction,
  municipality: string,
  cells: readonly Cell[],
): Promise<(CellState | null)[]> {
  const asked = Prisma.sql`unnest(
      ${cells.map(({ indicatorId }) => indicatorId)}::uuid[],
      ${cells.map(({ unitId }) => unitId)}::uuid[],
      ${cells.map(({ tertial }) => tertialNumber(tertial))}::int[],
      ${cells.map(sexOf)}::text[]
    ) WITH ORDINALITY AS a (indicator_id, unit_id, tertial, sex, place)
    JOIN indicator i ON i.municipality = ${municipality}::char(4) AND i.id = a.indicator_id`;
  await tx.$queryRaw`
    SELECT p.state FROM period p
    WHERE p.municipality = ${municipality}::char(4) AND (p.year, p.tertial) IN (SELECT i.year, a.tertial FROM ${asked})
    ORDER BY p.year, p.tertial FOR SHARE`;
  await tx.$queryRaw`
    SELECT r.state FROM unit_report r
    WHERE r.municipality = ${municipality}::char(4)
      AND (r.year, r.tertial, r.unit_id) IN (SELECT i.year, a.tertial, a.unit_id FROM ${asked})
    ORDER BY r.year, r.tertial, r.unit_id FOR SHARE`;
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT a.place::int, i.year::int, i.by_sex AS "bySex", i.survey, i.unit, i.decimals, i.direction, i.construction,
           i.timing, i.aggregation, i.due_tertials AS "dueTertials", p.state AS "periodState",
           coalesce(r.state, 'notStarted') AS "reportState",
           EXISTS (SELECT FROM indicator_unit x WHERE x.municipality = i.municipality AND x.indicator_id = i.id
                   AND x.unit_id = u.id AND x.reports)
             AND ${unitIsThere(Prisma.sql`p.year`, Prisma.sql`p.tertial`)} AS reports,
           o.revision, o.value::text, o.numerator::text, o.denominator::text, o.absence, o.misreport,
           o.accepted, o.comment, o.answers, o.invited
    FROM ${asked}
    JOIN unit u ON u.municipality = i.municipality AND u.id = a.unit_id
    JOIN period p ON p.municipality = i.municipality AND p.year = i.year AND p.tertial = a.tertial
    LEFT JOIN unit_report r ON r.municipality = p.municipality AND r.year = p.year AND r.tertial = p.tertial
      AND r.unit_id = u.id
    LEFT JOIN outcome o ON o.municipality = i.municipality AND o.indicator_id = i.id AND o.unit_id = u.id
      AND o.tertial = p.tertial AND o.sex = a.sex`;
  const found = new Map(rows.map((row) => cellRow.parse(row)).map((row) => [row.place, row]));
  return cells.map((_, index) => {
    const row = found.get(index + 1);
    return row ? stateOf(row) : null;
  });
}

/**
 * Saves answers, each as the next revision of its cell, and begins the reports that they are the first of. False where
 * somebody else was first: then roll back. Rows are written in one order by everybody, so that nobody waits in a circle.
 */
export async function saveOutcomes(tx: TenantTransaction, answers: readonly Answer[], saved: Saved): Promise<boolean> {
  if (!(await beginReports(tx, answers, saved))) return false;
  const { municipality, origin, source, at: savedAt, by: savedBy } = saved;
  const rows = answers.toSorted(byPlace).map(({ cell, outcome, reason }) => ({
    key: {
      municipality,
      indicatorId: cell.indicatorId,
      unitId: cell.unitId,
      tertial: tertialNumber(cell.tertial),
      sex: sexOf(cell),
    },
    data: { revision: outcome.revision, ...columnsOf(outcome), savedAt, savedBy },
    reason,
  }));
  const first = rows.filter(({ data }) => data.revision === 1);
  const created = await tx.outcome.createMany({
    data: first.map(({ key, data }) => ({ ...key, ...data })),
    skipDuplicates: true,
  });
  if (created.count < first.length) return false;
  for (const { key, data } of rows.filter(({ data }) => data.revision > 1)) {
    const changed = await tx.outcome.updateMany({ where: { ...key, revision: data.revision - 1 }, data });
    if (changed.count === 0) return false;
  }
  await tx.outcomeRevision.createMany({
    data: rows.map(({ key, data, reason }) => ({ ...key, ...data, origin, source, reason })),
  });
  return true;
}

/** Begins the reports that nobody has begun; false where somebody did so just now. */
async function beginReports(
  tx: TenantTransaction,
  answers: readonly Answer[],
  { municipality, at, by }: Saved,
): Promise<boolean> {
  const untouched = new Map(
    answers
      .filter(({ state }) => state.reportState === 'notStarted' && state.periodState === 'open')
      .map(({ cell: { unitId, tertial }, state: { year } }) => [
        `${year}:${tertial}:${unitId}`,
        { municipality, year, tertial: tertialNumber(tertial), unitId },
      ]),
  );
  const keys = [...untouched].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, key]) => key);
  if (keys.length === 0) return true;
  const { report, events } = begunReport(untouchedReport);
  const begun = await tx.unitReport.createMany({
    data: keys.map((key) => ({ ...key, ...report })),
    skipDuplicates: true,
  });
  if (begun.count < keys.length) return false;
  await tx.unitReportEvent.createMany({
    data: keys.flatMap((key) => events.map((event) => ({ ...key, ...event, revision: report.revision, at, by }))),
  });
  return true;
}

/** Whom a cell is about. */
export function sexOf({ sex = 'total' }: Cell): Sex {
  return sex;
}

function byPlace(one: Answer, other: Answer): number {
  const [first, second] = [placeOf(one.cell), placeOf(other.cell)];
  if (first === second) return one.outcome.revision - other.outcome.revision;
  return first < second ? -1 : 1;
}

/** A cell as one word, the unit first. */
export function placeOf(cell: Cell): string {
  return `${cell.unitId}:${cell.indicatorId}:${cell.tertial}:${sexOf(cell)}`;
}

function stateOf(row: z.infer<typeof cellRow>): CellState {
  const { unit, decimals, direction, construction, timing, aggregation } = row;
  const { year, periodState, reportState, reports, bySex, survey, revision, misreport, accepted, comment } = row;
  const dueTertials = row.dueTertials.flatMap((number) => tertialOf(number) ?? []);
  return {
    measure: { unit, decimals, direction, construction, timing, aggregation, dueTertials },
    year,
    periodState,
    reportState,
    reports,
    bySex,
    survey,
    outcome:
      revision === null
        ? unansweredOutcome
        : { revision, measurement: measurementOf(row), misreport, accepted, comment, survey: surveyOf(row) },
  };
}

function surveyOf({ answers, invited }: z.infer<typeof cellRow>): Survey | null {
  return answers === null ? null : { answers, invited };
}

function measurementOf(row: z.infer<typeof cellRow>): Measurement | null {
  if (row.absence) return { kind: 'absent', reason: row.absence };
  if (row.numerator !== null && row.denominator !== null) {
    return { kind: 'ratio', numerator: decimal(row.numerator), denominator: decimal(row.denominator) };
  }
  return row.value === null ? null : { kind: 'value', value: decimal(row.value) };
}

/** An answer as columns. A share keeps its numerator and denominator; its value is never stored rounded. */
function columnsOf({ measurement, misreport, accepted, comment, survey }: OutcomeState) {
  return {
    value: measurement?.kind === 'value' ? decimalText(measurement.value) : null,
    numerator: measurement?.kind === 'ratio' ? decimalText(measurement.numerator) : null,
    denominator: measurement?.kind === 'ratio' ? decimalText(measurement.denominator) : null,
    absence: measurement?.kind === 'absent' ? measurement.reason : null,
    misreport,
    accepted,
    comment,
    answers: survey?.answers ?? null,
    invited: survey?.invited ?? null,
  };
}
