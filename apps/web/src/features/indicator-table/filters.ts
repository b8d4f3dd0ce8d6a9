import {
  type AttainmentCount,
  type AttainmentStatus,
  countAttainment,
  listMatcher,
  type Selection,
  type Tertial,
  trendFilterOf,
} from '@tertial/domain';
import type { IndicatorTableQuery } from './__generated__/operations.ts';
import type { TableList } from './search.ts';

/** The year as the table reads it. */
export type TableYear = NonNullable<IndicatorTableQuery['year']>;
/** An indicator with what filtering and sorting need; the rest is its row's own. */
export type TableIndicator = TableYear['indicators'][number];
export type TableGoal = TableYear['goals'][number];

/** How an indicator stands in one tertial. */
export function statusIn(tertial: Tertial, indicator: Pick<TableIndicator, 'results'>): AttainmentStatus {
  return indicator.results.find((result) => result.tertial === tertial)?.status ?? 'notDue';
}

/** The indicators that a selection lets through, in the order they came; the status is the one in the tertial. */
export function filterIndicators(
  { goals, indicators }: Pick<TableYear, 'goals' | 'indicators'>,
  selection: Selection,
  tertial: Tertial,
): TableIndicator[] {
  const goalOf = new Map(goals.map((goal) => [goal.id, goal]));
  const values: Record<TableList, (indicator: TableIndicator) => readonly string[]> = {
    area: ({ serviceAreas }) => serviceAreas.map(({ id }) => id),
    goal: ({ goal }) => [goalOf.get(goal.id)?.family ?? goal.id],
    unit: ({ reportingUnits, concernedUnits }) => [...reportingUnits, ...concernedUnits].map(({ id }) => id),
    status: (indicator) => [statusIn(tertial, indicator)],
    trend: ({ trend }) => [trendFilterOf(trend)],
    measure: ({ unit }) => [unit],
  };
  return indicators.filter(
    listMatcher(selection, values, ({ code, name, goal: { id } }) => {
      const goal = goalOf.get(id);
      return `${code} ${name} ${goal?.number} ${goal?.title}`;
    }),
  );
}

/** How the indicators stand in one tertial, by the rule that the server counts with. */
export function countIn(tertial: Tertial, indicators: readonly TableIndicator[]): AttainmentCount {
  return countAttainment(indicators.map((indicator) => statusIn(tertial, indicator)));
}
