import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  type SortingState,
  sortFn_basic,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import {
  attainmentStatuses,
  type Fact,
  type FactColumn,
  type FactOrder,
  figureStages,
  type View,
} from '@tertial/domain';
import { useMemo } from 'react';

/** The features of the table that are used: sorting alone; filtering and grouping are the domain's. */
const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic },
});

const helper = createColumnHelper<typeof features, Fact>();
const collator = new Intl.Collator('sv-SE', { numeric: true });

const texts = {
  code: (fact: Fact) => fact.indicator.code,
  name: (fact: Fact) => fact.indicator.name,
  goal: (fact: Fact) => `${fact.indicator.goal.number} ${fact.indicator.goal.title}`,
  unit: (fact: Fact) => fact.unit?.name ?? '',
  period: (fact: Fact) => `${fact.year}${fact.tertial}`,
  sex: (fact: Fact) => fact.sex,
} as const satisfies Partial<Record<FactColumn, (fact: Fact) => string>>;

const numbers = {
  value: (fact: Fact) => fact.value,
  n: (fact: Fact) => fact.n,
  coverage: (fact: Fact) => (fact.expectedUnits === 0 ? null : fact.reportedUnits / fact.expectedUnits),
  target: (fact: Fact) => fact.indicator.target?.value ?? null,
  status: (fact: Fact) => fact.status && attainmentStatuses.indexOf(fact.status),
  trend: (fact: Fact) => fact.trend?.change ?? null,
  stage: (fact: Fact) => figureStages.indexOf(fact.stage),
} as const satisfies Partial<Record<FactColumn, (fact: Fact) => number | null>>;

/** The columns one can sort by; what has nothing to compare comes last. */
const columns = helper.columns([
  ...(['code', 'name', 'goal', 'unit', 'period', 'sex'] as const).map((id) =>
    helper.accessor(texts[id], {
      id,
      sortFn: (first, second) => collator.compare(texts[id](first.original), texts[id](second.original)),
    }),
  ),
  ...(['value', 'n', 'coverage', 'target', 'status', 'trend', 'stage'] as const).map((id) =>
    helper.accessor((fact: Fact) => numbers[id](fact) ?? undefined, { id, sortFn: 'basic', sortUndefined: 'last' }),
  ),
]);

const nothing: readonly Fact[] = [];

/** All facts in the order of the address; sifting them afterwards keeps it, so that a filter never sorts anew. */
export function useOrdered(facts: readonly Fact[], order: FactOrder | null): readonly Fact[] {
  const column = order?.column;
  const desc = order?.descending ?? false;
  const sorting = useMemo((): SortingState => (column === undefined ? [] : [{ id: column, desc }]), [column, desc]);
  const isOrdered = column !== undefined;
  const data = useMemo(() => [...(isOrdered ? facts : nothing)], [facts, isOrdered]);
  const { rows } = useTable({ features, columns, data, state: { sorting } }).getRowModel();
  return useMemo(() => (isOrdered ? rows.map((row) => row.original) : facts), [facts, isOrdered, rows]);
}

/** What a press on a heading leads to: up, down, and back to the goal chain. */
export function nextOrder(order: FactOrder | null, column: FactColumn): FactOrder | null {
  if (order?.column !== column) return { column, descending: false };
  return order.descending ? null : { column, descending: true };
}

/** The columns to show: those chosen, or those that say something at the level and in the selection. */
export function shownColumns(view: View): readonly FactColumn[] {
  if (view.columns !== null) return view.columns;
  return [
    'name',
    ...(view.level === 'units' ? (['unit'] as const) : []),
    'period',
    ...(view.selection.lists.sex === undefined ? [] : (['sex'] as const)),
    'value',
    'target',
    'status',
    'trend',
    ...(view.level === 'totals' ? (['coverage'] as const) : []),
    'stage',
  ];
}
