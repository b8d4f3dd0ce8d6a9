import { type Actor, countAttainment, periodKey, suggestGoal, tertials } from '@tertial/domain';
import { composeDropped, composeIndicator, type IndicatorFacts } from './compose-indicator.ts';
import { reviewOf, type Subject } from './compose-review.ts';
import type { YearRows } from './year.rows.ts';
import { unitPath, type YearTables, yearTables } from './year.tables.ts';

type Edition = NonNullable<YearRows['edition']>;
/** An indicator of a year. */
export type IndicatorView = IndicatorFacts & { readonly goal: GoalView };
/** A committee goal of a year. */
export type GoalView = ReturnType<typeof goalFacts> & {
  readonly overarchingGoal: OverarchingGoalView;
  readonly assignments: readonly AssignmentView[];
  readonly indicators: readonly IndicatorView[];
};
type OverarchingGoalView = YearRows['overarchingGoals'][number] & {
  readonly assignments: readonly AssignmentView[];
  readonly goals: readonly GoalView[];
};
type AssignmentView = ReturnType<typeof assignmentFacts>;
/** A whole year, computed; carried to the client as it is. */
export type YearView = ReturnType<typeof composeYear>;

/** Computes a year from its rows. The rules are the domain's; here they are only brought together. */
export function composeYear(rows: YearRows, edition: Edition, actor: Actor, guarded: boolean) {
  const tables = yearTables(rows, guarded);
  const { year, status } = edition;
  const root = rootSubject(tables);

  const facts = rows.indicators
    .filter((row) => row.year === year)
    .map((row) => ({ goalId: row.goalId, indicator: composeIndicator(tables, actor, row) }));
  const assignments = new Map(
    rows.assignments.map((row) => [row.id, assignmentFacts(tables, actor, { ...root, id: row.id }, row, year)]),
  );
  const overarching = new Map(
    rows.overarchingGoals.map((row) => {
      const goals: GoalView[] = [];
      const own = rows.assignments.filter((assignment) => assignment.overarchingGoalId === row.id);
      return [row.id, { ...row, goals, assignments: present(own.map(({ id }) => assignments.get(id))) }];
    }),
  );
  const goals = rows.goals.flatMap((row) => {
    const overarchingGoal = overarching.get(row.overarchingGoalId);
    if (!overarchingGoal) return [];
    const own = facts.filter(({ goalId }) => goalId === row.id).map(({ indicator }) => indicator);
    const served = rows.goalAssignments.filter(({ goalId }) => goalId === row.id);
    const indicators: IndicatorView[] = [];
    const goal: GoalView = {
      ...goalFacts(tables, actor, { ...root, id: row.id }, row, own, year),
      assignments: present(
        rows.assignments
          .filter(({ id }) => served.some(({ assignmentId }) => assignmentId === id))
          .map(({ id }) => assignments.get(id)),
      ),
      overarchingGoal,
      indicators,
    };
    for (const indicator of own) indicators.push({ ...indicator, goal });
    overarchingGoal.goals.push(goal);
    return [goal];
  });
  const indicators = goals.flatMap((goal) => goal.indicators).sort((one, other) => one.position - other.position);
  const attainment = attainmentOf(indicators);
  const carriedOn = new Set(rows.indicators.map(({ predecessorId }) => predecessorId));
  const current = new Set(indicators.map(({ id }) => id));
  const concerned = new Set(rows.indicatorUnits.filter((l) => current.has(l.indicatorId)).map(({ unitId }) => unitId));

  return {
    id: String(year),
    year,
    status,
    periods: tertials.map((tertial) => ({
      id: periodKey({ year, tertial }),
      tertial,
      state: tables.states.get(`${year}${tertial}`) ?? ('upcoming' as const),
    })),
    latestTertial: attainment.findLast(({ measured }) => measured > 0)?.tertial ?? ('T1' as const),
    attainment,
    overarchingGoals: [...overarching.values()],
    goals,
    indicators,
    serviceAreas: tables.areasThen.flatMap((serviceArea) => {
      const within = indicators.filter((i) => i.serviceAreas.some(({ id }) => id === serviceArea.id));
      if (within.length === 0) return [];
      return [{ id: `${year}:${serviceArea.id}`, serviceArea, attainment: attainmentOf(within) }];
    }),
    units: tables.unitsThen.filter(({ id }) => concerned.has(id)),
    dropped: rows.indicators
      .filter((row) => row.year !== year && !carriedOn.has(row.id))
      .map((row) => composeDropped(tables, row)),
  };
}

function goalFacts(
  tables: YearTables,
  actor: Actor,
  subject: Subject,
  row: YearRows['goals'][number],
  indicators: readonly IndicatorFacts[],
  year: number,
) {
  const { id, family, number, title, description } = row;
  const attainment = attainmentOf(indicators);
  return {
    id,
    family,
    number,
    title,
    description,
    year,
    activities: tables.rows.activities.filter(({ goalId }) => goalId === id),
    attainment,
    reviews: attainment.map((count) =>
      reviewOf(tables, actor, subject, count.tertial, stateIn(tables, year, count.tertial), suggestGoal(count)),
    ),
  };
}

function assignmentFacts(
  tables: YearTables,
  actor: Actor,
  subject: Subject,
  { id, number, title, description }: YearRows['assignments'][number],
  year: number,
) {
  const reviews = tertials.map((tertial) =>
    reviewOf(tables, actor, subject, tertial, stateIn(tables, year, tertial), null),
  );
  return { id, number, title, description, reviews };
}

function attainmentOf(indicators: readonly IndicatorFacts[]) {
  return tertials.map((tertial, place) => ({
    tertial,
    ...countAttainment(indicators.map(({ results }) => results[place]?.status ?? 'notDue')),
  }));
}

/** Goals and assignments belong to the committee itself, the root of the organisation. */
function rootSubject(tables: YearTables) {
  const roots = tables.rows.units.filter(({ parentId }) => parentId === null);
  return { unitPaths: roots.map(({ id }) => unitPath(tables, id)) };
}

function stateIn(tables: YearTables, year: number, tertial: string) {
  return tables.states.get(`${year}${tertial}`) ?? 'upcoming';
}

function present<Item>(items: readonly (Item | undefined)[]): Item[] {
  return items.filter((item) => item !== undefined);
}
