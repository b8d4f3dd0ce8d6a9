import {
  decimal,
  type EntryMeasure,
  type EntryWarning,
  type Lack,
  lackOf,
  type MeasureDefinition,
  type Measurement,
  type Sex,
  warningsOf,
} from '@tertial/domain';
import { measurementOf } from '../../vocabulary/entry-text.ts';
import type {
  EnterReportQuery,
  ReportCellDetailsFragment,
  ReportRowDetailsFragment,
} from './__generated__/operations.ts';

export type Report = NonNullable<EnterReportQuery['report']>;
export type ReportRow = ReportRowDetailsFragment;
export type ReportCell = ReportCellDetailsFragment;

/** A goal of the committee with the indicators that serve it, in the order of the report. */
interface Band {
  goal: string;
  rows: ReportRow[];
}

/** The rows in bands by goal. */
export function bandsOf(rows: readonly ReportRow[]): Band[] {
  const bands: Band[] = [];
  for (const row of rows) {
    const last = bands.at(-1);
    if (last?.goal === row.goal) last.rows.push(row);
    else bands.push({ goal: row.goal, rows: [row] });
  }
  return bands;
}

/** The shape of a row's indicator, as the rules of the domain want it. */
export function measureOf(row: ReportRow): MeasureDefinition & EntryMeasure {
  const { measureUnit: unit, decimals, direction, construction, timing, aggregation, dueTertials } = row;
  return { unit, decimals, direction, construction, timing, aggregation, dueTertials, ...rangeOf(row) };
}

/** The range in which figures are expected; on a scale its ends. */
function rangeOf({ lowest, highest }: ReportRow) {
  return { lowest: lowest === null ? null : decimal(lowest), highest: highest === null ? null : decimal(highest) };
}

/** What stands in a cell; null where nothing is answered. */
export function savedIn(cell: Pick<ReportCell, 'figure'>): Measurement | null {
  return cell.figure === null ? null : measurementOf(cell.figure);
}

/** What is doubtful about a figure in a cell, the weightiest first. */
export function warningsIn(row: ReportRow, cell: ReportCell, measurement: Measurement | null): readonly EntryWarning[] {
  const { target } = row;
  const lastYear = cell.lastYear?.misreport == null ? (cell.lastYear?.figure.value ?? null) : null;
  return warningsOf(measurement, {
    measure: measureOf(row),
    ...rangeOf(row),
    before: cell.comparable === null ? null : decimal(cell.comparable),
    lastYear: lastYear === null ? null : decimal(lastYear),
    target: target && {
      operator: target.operator,
      value: decimal(target.value),
      upper: target.upper === null ? null : decimal(target.upper),
    },
    survey: row.survey,
    answers: cell.figure?.answers ?? null,
    parts:
      cell.sex === 'total' && row.cells.length > 1 ? { women: savedOf(row, 'women'), men: savedOf(row, 'men') } : null,
  });
}

/** What a report still waits for in a cell that can be written; null where nothing is missing. */
export function missingIn(row: ReportRow, cell: ReportCell): Lack | null {
  if (cell.lock !== null) return null;
  const { answers = null, invited = null } = cell.figure ?? {};
  return lackOf(
    {
      sex: cell.sex,
      measurement: savedIn(cell),
      survey: answers === null ? null : { answers, invited },
      accepted: cell.accepted,
    },
    { measure: measureOf(row), survey: row.survey, total: savedOf(row, 'total') },
  );
}

function savedOf(row: ReportRow, sex: Sex): Measurement | null {
  const cell = row.cells.find((own) => own.sex === sex);
  return cell === undefined ? null : savedIn(cell);
}

/** The cells of a report in the order in which they are read, each with its row. */
export function cellsOf(rows: readonly ReportRow[]): { row: ReportRow; cell: ReportCell }[] {
  return rows.flatMap((row) => row.cells.map((cell) => ({ row, cell })));
}
