import {
  absences,
  aggregations,
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
  type Tertial,
  tertialNumber,
  tertialOf,
  timings,
  unansweredOutcome,
} from '@tertial/domain';
import * as z from 'zod';
import type { TenantTransaction } from '../../platform/database.ts';

/** One cell of the reporting: what is measured, by whom, for when. */
export interface Cell {
  readonly indicatorId: string;
  readonly unitId: string;
  readonly tertial: Tertial;
}

/** A cell as it stands, with what is needed to decide about it. */
export interface CellState {
  readonly measure: MeasureDefinition;
  readonly periodState: PeriodState;
  readonly reportState: ReportState;
  readonly reports: boolean;
  readonly outcome: OutcomeState;
}

/** An answer that is to be saved, and where. */
export interface Answer {
  readonly cell: Cell;
  readonly outcome: OutcomeState;
}

/** How a figure came to be saved. */
export type Origin = 'typed' | 'sample';

const figure = z.string().nullable();
const cellRow = z.object({
  place: z.number(),
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
});

/**
 * Reads cells, in the order asked for; null where the indicator or the unit is not known. The periods stay as they
 * are until the transaction ends, so that nothing is saved into a tertial that is being locked.
 */
export async function readCells(
  tx: TenantTransaction,
  municipality: string,
  cells: readonly Cell[],
): Promise<(CellState | null)[]> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT a.place::int, i.unit, i.decimals, i.direction, i.construction, i.timing, i.aggregation,
           i.due_tertials AS "dueTertials", p.state AS "periodState",
           coalesce(r.state, 'notStarted') AS "reportState",
           EXISTS (SELECT FROM indicator_unit x WHERE x.municipality = i.municipality AND x.indicator_id = i.id
                   AND x.unit_id = u.id AND x.reports) AS reports,
           o.revision, o.value::text, o.numerator::text, o.denominator::text, o.absence, o.misreport
    FROM unnest(
      ${cells.map(({ indicatorId }) => indicatorId)}::uuid[],
      ${cells.map(({ unitId }) => unitId)}::uuid[],
      ${cells.map(({ tertial }) => tertialNumber(tertial))}::int[]
    ) WITH ORDINALITY AS a (indicator_id, unit_id, tertial, place)
    JOIN indicator i ON i.municipality = ${municipality}::char(4) AND i.id = a.indicator_id
    JOIN unit u ON u.municipality = i.municipality AND u.id = a.unit_id
    JOIN period p ON p.municipality = i.municipality AND p.year = i.year AND p.tertial = a.tertial
    LEFT JOIN unit_report r ON r.municipality = p.municipality AND r.year = p.year AND r.tertial = p.tertial
      AND r.unit_id = u.id
    LEFT JOIN outcome o ON o.municipality = i.municipality AND o.indicator_id = i.id AND o.unit_id = u.id
      AND o.tertial = p.tertial AND o.sex = 'total'
    FOR SHARE OF p`;
  const found = new Map(rows.map((row) => cellRow.parse(row)).map((row) => [row.place, row]));
  return cells.map((_, index) => {
    const row = found.get(index + 1);
    return row ? stateOf(row) : null;
  });
}

/** Saves answers, each as the next revision of its cell. False where somebody else was first: then roll back. */
export async function saveOutcomes(
  tx: TenantTransaction,
  answers: readonly Answer[],
  saved: { readonly municipality: string; readonly at: Date; readonly by: string; readonly origin: Origin },
): Promise<boolean> {
  const { municipality, origin, at: savedAt, by: savedBy } = saved;
  const rows = answers.map(({ cell: { indicatorId, unitId, tertial }, outcome }) => ({
    key: { municipality, indicatorId, unitId, tertial: tertialNumber(tertial), sex: 'total' },
    data: { revision: outcome.revision, ...columnsOf(outcome), savedAt, savedBy },
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
  await tx.outcomeRevision.createMany({ data: rows.map(({ key, data }) => ({ ...key, ...data, origin })) });
  return true;
}

function stateOf(row: z.infer<typeof cellRow>): CellState {
  const { unit, decimals, direction, construction, timing, aggregation, periodState, reportState, reports } = row;
  const dueTertials = row.dueTertials.flatMap((number) => tertialOf(number) ?? []);
  return {
    measure: { unit, decimals, direction, construction, timing, aggregation, dueTertials },
    periodState,
    reportState,
    reports,
    outcome:
      row.revision === null
        ? unansweredOutcome
        : { revision: row.revision, measurement: measurementOf(row), misreport: row.misreport },
  };
}

function measurementOf(row: z.infer<typeof cellRow>): Measurement | null {
  if (row.absence) return { kind: 'absent', reason: row.absence };
  if (row.numerator !== null && row.denominator !== null) {
    return { kind: 'ratio', numerator: decimal(row.numerator), denominator: decimal(row.denominator) };
  }
  return row.value === null ? null : { kind: 'value', value: decimal(row.value) };
}

/** An answer as columns. A share keeps its numerator and denominator; its value is never stored rounded. */
function columnsOf({ measurement, misreport }: OutcomeState) {
  return {
    value: measurement?.kind === 'value' ? decimalText(measurement.value) : null,
    numerator: measurement?.kind === 'ratio' ? decimalText(measurement.numerator) : null,
    denominator: measurement?.kind === 'ratio' ? decimalText(measurement.denominator) : null,
    absence: measurement?.kind === 'absent' ? measurement.reason : null,
    misreport,
  };
}
