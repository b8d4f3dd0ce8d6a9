import { readSelection, type Selection, selectionSearch } from './selection.ts';

/** How a selection is shown: as a table, as a pivot of two dimensions, or drawn. */
export const viewKinds = ['table', 'pivot', 'series', 'bars', 'spread', 'multiples', 'heat'] as const;
export type ViewKind = (typeof viewKinds)[number];

/** What figures can be grouped and set against each other by. `period` is a year's tertial. */
export const dimensions = [
  'indicator',
  'goal',
  'area',
  'division',
  'unit',
  'year',
  'tertial',
  'period',
  'sex',
  'status',
] as const;
export type Dimension = (typeof dimensions)[number];

/** The columns of the table, in their order. */
export const factColumns = [
  'code',
  'name',
  'goal',
  'unit',
  'period',
  'sex',
  'value',
  'n',
  'coverage',
  'target',
  'status',
  'trend',
  'stage',
] as const;
export type FactColumn = (typeof factColumns)[number];

/** Whether all units are told together or each apart. */
export const levels = ['totals', 'units'] as const;
export type Level = (typeof levels)[number];

/** The order of the table; null: that of the goal chain. */
export interface FactOrder {
  readonly column: FactColumn;
  readonly descending: boolean;
}

/** The whole state of an exploration. The search string of an address says all of it. */
export interface View {
  readonly selection: Selection;
  readonly level: Level;
  readonly kind: ViewKind;
  readonly group: Dimension | null;
  /** The two sides of a pivot. Never the same. */
  readonly rows: Dimension;
  readonly cols: Dimension;
  readonly order: FactOrder | null;
  /** Null: all that the level has. */
  readonly columns: readonly FactColumn[] | null;
}

/** What is shown where an address says nothing but what it selects. */
export const plainView: Omit<View, 'selection'> = {
  level: 'totals',
  kind: 'table',
  group: null,
  rows: 'indicator',
  cols: 'period',
  order: null,
  columns: null,
};

/** Reads a search string; what is unreadable or unknown counts as not said. */
export function readView(search: Readonly<Record<string, unknown>>): View {
  const one = <Word extends string>(key: string, words: readonly Word[]): Word | null =>
    words.find((word) => word === search[key]) ?? null;
  const order = typeof search.sort === 'string' ? search.sort : '';
  const column = factColumns.find((own) => own === order.replace(/^-/, ''));
  const columns = typeof search.columns === 'string' ? search.columns.split(',') : [];
  const chosen = factColumns.filter((own) => columns.includes(own));
  const rows = one('rows', dimensions) ?? plainView.rows;
  const cols = one('cols', dimensions) ?? plainView.cols;
  return {
    selection: readSelection(search),
    level: one('level', levels) ?? plainView.level,
    kind: one('view', viewKinds) ?? plainView.kind,
    group: one('group', dimensions),
    rows,
    cols: cols === rows ? otherThan(rows) : cols,
    order: column === undefined ? null : { column, descending: order.startsWith('-') },
    columns: chosen.length === 0 ? null : chosen,
  };
}

/** The counterpart of {@link readView}: reading it again gives the same view. What goes without saying is left out. */
export function viewSearch(view: View): Record<string, string> {
  const said = selectionSearch(view.selection);
  if (view.level !== plainView.level) said.level = view.level;
  if (view.kind !== plainView.kind) said.view = view.kind;
  if (view.group !== null) said.group = view.group;
  if (view.rows !== plainView.rows) said.rows = view.rows;
  if (view.cols !== plainView.cols) said.cols = view.cols;
  if (view.order !== null) said.sort = `${view.order.descending ? '-' : ''}${view.order.column}`;
  if (view.columns !== null) said.columns = view.columns.join(',');
  return said;
}

function otherThan(rows: Dimension): Dimension {
  return rows === plainView.cols ? plainView.rows : plainView.cols;
}
