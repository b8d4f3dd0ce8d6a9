import { areaNameOn, divisionNameOn, placementOn, type Target, type Tertial, tertialSpan } from '@tertial/domain';
import { schemesIn } from '../../platform/status-schemes.ts';
import { toldOutcomes, withholdingIn } from './guarded.ts';
import type { YearRows } from './year.rows.ts';

/** The rows, found by what they belong to. */
export type YearTables = ReturnType<typeof yearTables>;

/**
 * Files the rows under what they belong to, once, so that composing a year is linear in its size.
 *
 * @param guarded Whether figures about few people are kept back.
 */
export function yearTables(rows: YearRows, guarded = false) {
  const withholding = guarded ? withholdingIn(rows) : null;
  const told = withholding ? toldOutcomes(rows, withholding) : rows.outcomes;
  return {
    rows,
    /** What is kept back from who stands outside the circle; null within it. */
    withholding,
    units: new Map(rows.units.map((unit) => [unit.id, unit])),
    unitsThen: unitsThen(rows),
    areasThen: areasThen(rows),
    schemeIn: schemesIn(rows.schemes, rows.periods),
    states: new Map(rows.periods.map(({ year, tertial, state }) => [`${year}${tertial}`, state])),
    reports: new Map(
      rows.reports
        .filter(({ year }) => year === rows.edition?.year)
        .map(({ unitId, tertial, state }) => [subjectKey(unitId, tertial), state]),
    ),
    targets: grouped(rows.targets, (row) => row.indicatorId),
    /** What totals are reckoned from; never told as it is. */
    exact: grouped(
      rows.outcomes.filter(({ sex }) => sex === 'total'),
      (row) => row.indicatorId,
    ),
    outcomes: grouped(
      told.filter(({ sex }) => sex === 'total'),
      (row) => row.indicatorId,
    ),
    sexOutcomes: grouped(
      told.filter(({ sex }) => sex !== 'total'),
      (row) => row.indicatorId,
    ),
    reporting: grouped(
      rows.indicatorUnits.filter(({ reports }) => reports),
      (row) => row.indicatorId,
    ),
    concerned: grouped(
      rows.indicatorUnits.filter(({ reports }) => !reports),
      (row) => row.indicatorId,
    ),
    areas: grouped(rows.indicatorAreas, (row) => row.indicatorId),
    alternatives: new Map(rows.alternatives.map((row) => [subjectKey(row.indicatorId, row.tertial), row])),
    comments: new Map(rows.comments.map((row) => [subjectKey(row.subjectId, row.tertial), row])),
    judgements: new Map(rows.judgements.map((row) => [subjectKey(row.subjectId, row.tertial), row])),
  };
}

/** The stable name of what belongs to one subject in one tertial; also its id in the API. */
export function subjectKey(subjectId: string, tertial: Tertial): string {
  return `${subjectId}:${tertial}`;
}

/** The target that holds: the last one set. */
export function targetOf(tables: YearTables, indicatorId: string): Target | null {
  return tables.targets.get(indicatorId)?.at(-1) ?? null;
}

/** The units of an indicator in the order of the organisation, as they were in the year. */
export function unitsIn(tables: YearTables, links: readonly { unitId: string }[] | undefined) {
  const wanted = new Set(links?.map(({ unitId }) => unitId));
  return tables.unitsThen.filter(({ id }) => wanted.has(id));
}

/**
 * The units as they were called and where they stood on the last day of the year, so that a year is read as it was; of the
 * year that is running, as they are. What somebody may do goes by the organisation of today: see {@link unitPath}.
 */
function unitsThen({ units, edition }: YearRows) {
  const day = tertialSpan({ year: edition?.year ?? 9999, tertial: 'T3' }).to;
  const all = new Map(units.map((unit) => [unit.id, unit]));
  return units.map((unit) => {
    const { id, code, kind } = unit;
    return { id, code, kind, name: placementOn(unit, day).name, divisionName: divisionNameOn(all, id, day) };
  });
}

/** The service areas as they were called on the last day of the year, like the units. */
function areasThen({ serviceAreas, edition }: YearRows) {
  const day = tertialSpan({ year: edition?.year ?? 9999, tertial: 'T3' }).to;
  return serviceAreas.map((area) => ({ id: area.id, code: area.code, name: areaNameOn(area, day) }));
}

/** The id of a unit and of all units above it, as it stands today. */
export function unitPath(tables: YearTables, unitId: string): string[] {
  const path: string[] = [];
  for (let unit = tables.units.get(unitId); unit && !path.includes(unit.id); ) {
    path.push(unit.id);
    unit = unit.parentId === null ? undefined : tables.units.get(unit.parentId);
  }
  return path;
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
