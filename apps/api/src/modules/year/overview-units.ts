import { isDue, lackingUnits, type Tertial } from '@tertial/domain';
import { isAsked } from './compose-figures.ts';
import type { OverviewFrame } from './overview-indicator.ts';
import type { OutcomeRow } from './year.rows.ts';
import { subjectKey, type YearTables } from './year.tables.ts';

/** How far the units have come that are asked for figures in the tertial of an overview. */
export function overviewUnits(tables: YearTables, frame: OverviewFrame) {
  const { period } = frame;
  const due = tables.rows.indicators.filter((row) => row.year === period.year && isDue(row, period.tertial));
  const asked = tables.unitsThen.flatMap((unit) => {
    if (!isAsked(tables, unit.id, period)) return [];
    const own = due.filter(({ id }) => tables.reporting.get(id)?.some(({ unitId }) => unitId === unit.id));
    if (own.length === 0) return [];
    const answered = own.filter(({ id }) => hasAnswered(tables, id, unit.id, period.tertial)).length;
    const report = tables.reports.get(subjectKey(unit.id, period.tertial)) ?? ('notStarted' as const);
    return [{ unit, report, due: own.length, answered }];
  });
  const state = tables.states.get(`${period.year}${period.tertial}`) ?? 'upcoming';
  return {
    reports: asked.map(({ report }) => report),
    lacking: lackingUnits(state, asked).map(({ of: { unit, ...progress }, lacking }) => ({
      ...progress,
      ...{ id: `${frame.id}:${unit.id}`, unitId: unit.id, name: unit.name, divisionName: unit.divisionName },
      lacking,
    })),
  };
}

/** What waits for approval in the tertial of an overview, and whose it is. */
export function overviewLeftOut(tables: YearTables, frame: OverviewFrame, waiting: readonly OutcomeRow[]) {
  const years = new Map(tables.rows.indicators.map(({ id, year }) => [id, year]));
  const own = waiting.filter(
    ({ indicatorId, unitId, tertial, sex, value, numerator }) =>
      sex === 'total' &&
      tertial === frame.period.tertial &&
      years.get(indicatorId) === frame.period.year &&
      (value !== null || numerator !== null) &&
      isAsked(tables, unitId, frame.period),
  );
  return {
    figures: own.length,
    indicators: new Set(own.map(({ indicatorId }) => indicatorId)).size,
    units: tables.unitsThen.flatMap(({ id, name }) => {
      const figures = own.filter(({ unitId }) => unitId === id).length;
      return figures === 0 ? [] : [{ id: `${frame.id}:leftOut:${id}`, unitId: id, name, figures }];
    }),
  };
}

function hasAnswered(tables: YearTables, indicatorId: string, unitId: string, tertial: Tertial): boolean {
  const outcomes = tables.outcomes.get(indicatorId) ?? [];
  return outcomes.some(
    (o) => o.unitId === unitId && o.tertial === tertial && (o.value ?? o.numerator ?? o.absence) !== null,
  );
}
