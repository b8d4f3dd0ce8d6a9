import { type AttainmentCount, countAttainment } from '../attainment.ts';
import { periodKey, tertialNumber } from '../tertial.ts';
import type { Fact } from './fact.ts';
import type { Selection } from './selection.ts';
import type { Dimension } from './view.ts';

/**
 * Where a fact belongs in a dimension, by stable keys: a family of goals or indicators, an id, a year, a period as 2022T3.
 * An indicator of several service areas belongs to each; what has no unit or division belongs nowhere in that dimension.
 */
export function placesIn(dimension: Dimension, fact: Fact): readonly string[] {
  const { indicator, unit } = fact;
  switch (dimension) {
    case 'indicator':
      return [indicator.family];
    case 'goal':
      return [indicator.goal.family];
    case 'area':
      return indicator.serviceAreaIds;
    case 'division':
      return unit === null || unit.division === null ? [] : [unit.division.id];
    case 'unit':
      return unit === null ? [] : [unit.id];
    case 'year':
      return [String(fact.year)];
    case 'tertial':
      return [fact.tertial];
    case 'period':
      return [periodKey(fact)];
    case 'sex':
      return [fact.sex];
    case 'status':
      return fact.status === null ? [] : [fact.status];
  }
}

/** A selection narrowed to one place in a dimension, so that it selects the facts that belong there and were selected before. */
export function narrowedTo(selection: Selection, dimension: Dimension, key: string): Selection {
  if (dimension !== 'period') return { ...selection, lists: { ...selection.lists, [dimension]: [key] } };
  return { ...selection, lists: { ...selection.lists, year: [key.slice(0, 4)], tertial: [key.slice(4)] } };
}

/** Facts that belong together, in the order they came. */
export interface FactGroup {
  readonly key: string;
  readonly facts: readonly Fact[];
}

/** Groups facts by a dimension: time in its own order, all else in the order it first appears. */
export function groupFacts(facts: Iterable<Fact>, dimension: Dimension): FactGroup[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const key of placesIn(dimension, fact)) {
      const group = groups.get(key);
      if (group) group.push(fact);
      else groups.set(key, [fact]);
    }
  }
  const found = [...groups].map(([key, members]) => ({ key, facts: members }));
  const inTime = dimension === 'year' || dimension === 'tertial' || dimension === 'period';
  return inTime ? found.toSorted((one, other) => (one.key < other.key ? -1 : 1)) : found;
}

/**
 * What stands in one cell of a pivot: nothing, one figure, or how many of several reach their targets. Figures of different
 * indicators, units or times are never averaged: an average of shares without their numerators says nothing.
 */
export type PivotCell =
  | { readonly kind: 'none' }
  | { readonly kind: 'figure'; readonly fact: Fact }
  | { readonly kind: 'count'; readonly count: FactCount };

/** Two dimensions against each other. `cells` has one row for each of `rows` and in it one cell for each of `cols`. */
export interface Pivot {
  readonly rows: readonly FactGroup[];
  readonly cols: readonly FactGroup[];
  readonly cells: readonly (readonly PivotCell[])[];
  /** How all of it stands, each fact counted once wherever it is shown. */
  readonly all: FactCount;
}

/** Sets two dimensions against each other. */
export function pivotFacts(facts: readonly Fact[], rows: Dimension, cols: Dimension): Pivot {
  const rowGroups = groupFacts(facts, rows);
  const colGroups = groupFacts(facts, cols);
  return {
    rows: rowGroups,
    cols: colGroups,
    cells: rowGroups.map((row) => {
      const within = new Map(groupFacts(row.facts, cols).map((group) => [group.key, group.facts]));
      return colGroups.map(({ key }) => cellOf(within.get(key) ?? []));
    }),
    all: countFacts(facts.filter((fact) => placesIn(rows, fact).length > 0 && placesIn(cols, fact).length > 0)),
  };
}

function cellOf(facts: readonly Fact[]): PivotCell {
  const [only] = facts;
  if (only === undefined) return { kind: 'none' };
  if (facts.length === 1) return { kind: 'figure', fact: only };
  return { kind: 'count', count: countFacts(facts) };
}

/** How facts stand, and how many of them have a figure at all: also what is held against nothing. */
export interface FactCount extends AttainmentCount {
  readonly figures: number;
}

/** How facts stand. */
export function countFacts(facts: readonly Fact[]): FactCount {
  const figures = facts.filter(({ value }) => value !== null).length;
  return { ...countAttainment(facts.map(({ status }) => status)), figures };
}

/**
 * Orders facts as the goal chain has them, then by unit, year, tertial and sex. The latest year comes first, but years
 * without a single figure last: who opens all figures wants to see some.
 */
export function inChainOrder(facts: readonly Fact[]): Fact[] {
  const measured = new Set(facts.flatMap(({ year, value }) => (value === null ? [] : [year])));
  const rank = (year: number) => (measured.has(year) ? 0 : 1);
  return facts.toSorted(
    (one, other) =>
      rank(one.year) - rank(other.year) ||
      other.year - one.year ||
      one.indicator.position - other.indicator.position ||
      compareText(one.unit?.name ?? '', other.unit?.name ?? '') ||
      tertialNumber(one.tertial) - tertialNumber(other.tertial),
  );
}

function compareText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
