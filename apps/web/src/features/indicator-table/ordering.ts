import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  type SortingState,
  sortFn_basic,
  tableFeatures,
} from '@tanstack/react-table';
import { attainmentStatuses, type Tertial, tertials } from '@tertial/domain';
import { statusIn, type TableIndicator } from './filters.ts';

/** What the table can be sorted by. Without any it stands in the order of the goal chain. */
export const sortKeys = ['name', ...tertials, 'target', 'trend', 'status'] as const;
export type SortKey = (typeof sortKeys)[number];

/** The order that the address asks for: `name`, or `-name` for the reverse; unreadable is the goal chain. */
export function readSort(text: string | undefined): SortingState {
  const id = sortKeys.find((key) => key === text?.replace(/^-/, ''));
  return id === undefined ? [] : [{ id, desc: text?.startsWith('-') ?? false }];
}

/** What a press on a heading leads to: up, down, and back to the goal chain. */
export function nextSort(sorting: SortingState, key: SortKey): string | undefined {
  const [first] = sorting;
  if (first?.id !== key) return key;
  return first.desc ? undefined : `-${key}`;
}

/** The features of the table that are used: sorting alone. */
export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic },
});

const collator = new Intl.Collator('sv-SE', { numeric: true });
const helper = createColumnHelper<typeof features, TableIndicator>();

/** Only for the order of rows; nothing is decided or shown by it. */
function comparable(text: string | null | undefined): number | undefined {
  return text === null || text === undefined ? undefined : Number(text);
}

function valueIn(tertial: Tertial) {
  return (indicator: TableIndicator) =>
    comparable(indicator.results.find((result) => result.tertial === tertial)?.value);
}

/** The columns one can sort by, the status being that of a tertial; without anything to compare a row comes last. */
export function columnsFor(shown: Tertial) {
  return helper.columns([
    helper.accessor('name', {
      id: 'name',
      sortFn: (first, second) => collator.compare(first.original.name, second.original.name),
    }),
    ...tertials.map((tertial) =>
      helper.accessor(valueIn(tertial), { id: tertial, sortFn: 'basic', sortUndefined: 'last' }),
    ),
    helper.accessor((indicator) => comparable(indicator.target?.value), {
      id: 'target',
      sortFn: 'basic',
      sortUndefined: 'last',
    }),
    helper.accessor((indicator) => comparable(indicator.trend?.change), {
      id: 'trend',
      sortFn: 'basic',
      sortUndefined: 'last',
    }),
    helper.accessor((indicator) => attainmentStatuses.indexOf(statusIn(shown, indicator)), {
      id: 'status',
      sortFn: 'basic',
    }),
  ]);
}
