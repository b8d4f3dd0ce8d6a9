import { type PeriodKey, placementOn, tertialSpan, unitsAbove } from '@tertial/domain';
import type { OutcomeRow, ReportRows, Sex } from './report.rows.ts';

/** The rows, found by what they belong to. */
export type ReportTables = ReturnType<typeof reportTables>;

/** Files the rows once, so that composing is linear in their number. */
export function reportTables(rows: ReportRows) {
  return {
    rows,
    units: new Map(rows.units.map((unit) => [unit.id, unit])),
    roots: rows.units.filter(({ parentId }) => parentId === null),
    periods: new Map(rows.periods.map((row) => [rowKey(row), row])),
    reports: new Map(rows.reports.map((row) => [`${row.unitId} ${rowKey(row)}`, row])),
    indicators: new Map(rows.indicators.map((row) => [row.id, row])),
    outcomes: new Map(rows.outcomes.map((row) => [cellKey(row.indicatorId, row.unitId, row, row.sex), row])),
    due: grouped(rows.due, ({ unitId, tertial }) => `${unitId} ${tertial}`),
    seen: new Map(rows.seen.map((row) => [`${row.unitId} ${rowKey(row)}`, row.at])),
    events: grouped(rows.events, (row) => `${row.unitId} ${rowKey(row)}`),
  };
}

/** The answer of a unit; also under the indicator that carries it on. */
export function outcomeOf(
  tables: ReportTables,
  indicatorId: string,
  unitId: string,
  period: PeriodKey,
  sex: Sex,
): OutcomeRow | undefined {
  return tables.outcomes.get(cellKey(indicatorId, unitId, period, sex));
}

/**
 * A unit as it was called on the last day of a year, and the names of those above it then, from the top; of the year that is
 * running, as they are. What somebody may do goes by the organisation of today: see {@link pathOf}.
 */
export function unitThen({ units }: ReportTables, unit: ReportRows['units'][number], year: number) {
  const day = tertialSpan({ year, tertial: 'T3' }).to;
  const above = unitsAbove(units, unit.id, day).flatMap((id) => units.get(id) ?? []);
  return {
    unit: { ...unit, name: placementOn(unit, day).name },
    branch: above.map((each) => placementOn(each, day).name).reverse(),
  };
}

/** The units above a unit today, itself first. */
export function pathOf(tables: ReportTables, unitId: string) {
  const path: ReportRows['units'] = [];
  for (let unit = tables.units.get(unitId); unit && !path.includes(unit); ) {
    path.push(unit);
    unit = unit.parentId === null ? undefined : tables.units.get(unit.parentId);
  }
  return path;
}

function rowKey({ year, tertial }: PeriodKey): string {
  return `${year}${tertial}`;
}

function cellKey(indicatorId: string, unitId: string, period: PeriodKey, sex: Sex): string {
  return `${indicatorId} ${unitId} ${rowKey(period)} ${sex}`;
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
