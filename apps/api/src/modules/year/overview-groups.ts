import { countsOf, type Standing, suggestGoal, verdictDiffers } from '@tertial/domain';
import { indicatorOfSome, type OverviewFrame, type OverviewIndicatorView } from './overview-indicator.ts';
import { subjectKey, type YearTables } from './year.tables.ts';

/** How indicators stand in the tertial of an overview, and how the same stood in the one compared with. */
export function standingOf({ period, compared }: OverviewFrame, all: readonly Standing[]) {
  const { now, before, metSince } = countsOf(all);
  return {
    now: { tertial: period.tertial, ...now },
    before: before && { tertial: compared.tertial, ...before },
    metSince,
  };
}

/**
 * Attainment by goal, assignment, service area and division, each with the indicators that it counts; what holds no indicator
 * is left out, but for goals.
 */
export function overviewGroups(tables: YearTables, frame: OverviewFrame, all: readonly OverviewIndicatorView[]) {
  const { rows } = tables;
  const common = { number: null, suggested: null, judged: null, differs: false };
  const counts = (within: readonly OverviewIndicatorView[]) => ({ ...standingOf(frame, within), within });
  const judgedOf = (id: string) => tables.judgements.get(subjectKey(id, frame.period.tertial))?.verdict ?? null;

  const goals = rows.goals.map((goal) => {
    const found = counts(all.filter(({ goalId }) => goalId === goal.id));
    const suggested = suggestGoal(found.now);
    const judged = judgedOf(goal.id);
    return {
      ...found,
      ...{ id: `${frame.id}:${goal.id}`, kind: 'goal' as const, subjectId: goal.id, key: goal.id },
      ...{ number: goal.number, name: goal.title, suggested, judged },
      differs: judged !== null && verdictDiffers(judged, suggested),
    };
  });
  const assignments = rows.assignments.flatMap(({ id, number, title }) => {
    const serving = new Set(rows.goalAssignments.filter((x) => x.assignmentId === id).map(({ goalId }) => goalId));
    const within = all.filter(({ goalId }) => serving.has(goalId));
    if (within.length === 0) return [];
    const named = { id: `${frame.id}:${id}`, kind: 'assignment' as const, subjectId: id, key: id, number, name: title };
    return [{ ...common, ...counts(within), ...named, judged: judgedOf(id) }];
  });
  const areas = tables.areasThen.flatMap(({ id, name }) => {
    const own = new Set(rows.indicatorAreas.filter((x) => x.serviceAreaId === id).map((x) => x.indicatorId));
    const within = all.filter(({ indicatorId }) => own.has(indicatorId));
    if (within.length === 0) return [];
    const named = { id: `${frame.id}:${id}`, kind: 'serviceArea' as const, subjectId: id, key: id, name };
    return [{ ...common, ...counts(within), ...named }];
  });
  const divisions = [...divisionsOf(tables)].flatMap(([name, units]) => {
    const id = `${frame.id}:division:${name}`;
    const within = rows.indicators
      .flatMap((row) =>
        row.year === frame.period.year ? (indicatorOfSome(tables, { ...frame, id }, row, units) ?? []) : [],
      )
      .sort((one, other) => one.position - other.position);
    if (within.length === 0) return [];
    return [{ ...common, ...counts(within), id, kind: 'division' as const, subjectId: null, key: name, name }];
  });
  return [...goals, ...assignments, ...areas, ...divisions];
}

/** The units of each division as it was in the year, in the order of the organisation. */
function divisionsOf({ unitsThen }: YearTables): Map<string, Set<string>> {
  const divisions = new Map<string, Set<string>>();
  for (const { id, divisionName } of unitsThen) {
    if (divisionName === null) continue;
    const units = divisions.get(divisionName) ?? new Set();
    divisions.set(divisionName, units.add(id));
  }
  return divisions;
}
