import type { MeasureUnit } from '../measurement.ts';
import { fewestToRelease } from '../release/release.ts';
import { periodKey } from '../tertial.ts';
import type { Fact } from './fact.ts';

/** A figure as far as it says how many people it is about. */
interface Counted {
  readonly value: number | null;
  /** On how many it rests; null where it is not known. */
  readonly n: number | null;
}

/** Whether a figure is about 1 to 4 people: a count of so many, or anything that rests on so many. */
export function isAboutFew({ value, n }: Counted, unit: MeasureUnit): boolean {
  return value !== null && (isFew(n) || (unit === 'count' && isFew(value)));
}

/**
 * The same figures for who stands outside the circle that works with them. A figure that is withheld is `secret`, without
 * numbers, trend and run; the status of an indicator's total is still told, since it says neither a count nor a share.
 *
 * - Withheld is what {@link isAboutFew}, and a numerator of 1 to 4.
 * - Women and men are withheld together: where one of them is, where their common figure is, and where what is told of them
 *   would leave a group of 1 to 4 over.
 * - Of units so many are withheld, the smallest first, that those withheld are two or more and about five or more together;
 *   the total would give a single one away.
 * - A trend goes where the figure that it compares with is withheld. That of a unit, or of women or men, goes also where it
 *   looks back into another year, whose secrets are not known here.
 *
 * @param facts All figures of a year on one level: a part of them would hide too little.
 */
export function withholdFew(facts: readonly Fact[]): Fact[] {
  const hidden = new Set<Fact>();
  for (const group of groupsOf(facts).values()) {
    for (const fact of hiddenIn(group)) hidden.add(fact);
  }
  const hiddenKeys = new Set([...hidden].map((fact) => figureName(fact, periodKey(fact))));
  return facts.map((fact) => {
    if (hidden.has(fact)) return withoutNumbers(fact);
    const numerator = isFew(fact.numerator) ? null : fact.numerator;
    return { ...fact, numerator, trend: mayTellTrend(fact, hiddenKeys) ? fact.trend : null };
  });
}

function withoutNumbers(fact: Fact): Fact {
  const isTotal = fact.unit === null && fact.sex === 'total';
  return {
    ...fact,
    ...{ value: null, numerator: null, denominator: null, n: null, alternative: null, trend: null, run: 0 },
    absence: 'secret',
    status: isTotal ? fact.status : 'notMeasured',
  };
}

function mayTellTrend(fact: Fact, hidden: ReadonlySet<string>): boolean {
  if (fact.trend === null) return true;
  const { since } = fact.trend;
  if (hidden.has(figureName(fact, periodKey(since)))) return false;
  return since.year === fact.year || (fact.unit === null && fact.sex === 'total');
}

function figureName({ indicator, unit, sex }: Fact, period: string): string {
  return `${indicator.id} ${unit?.id ?? ''} ${sex} ${period}`;
}

/** One unit's figures of an indicator in one tertial, or those of all units together. */
interface Cell {
  readonly total: Fact | null;
  readonly apart: readonly Fact[];
}

function groupsOf(facts: readonly Fact[]): Map<string, Map<string, Fact[]>> {
  const groups = new Map<string, Map<string, Fact[]>>();
  for (const fact of facts) {
    const key = `${fact.indicator.id} ${periodKey(fact)}`;
    const group = groups.get(key) ?? new Map<string, Fact[]>();
    groups.set(key, group);
    const unit = fact.unit?.id ?? '';
    group.set(unit, [...(group.get(unit) ?? []), fact]);
  }
  return groups;
}

function hiddenIn(group: ReadonlyMap<string, readonly Fact[]>): Fact[] {
  const cells = [...group.entries()].map(([unitId, facts]): Cell & { unitId: string } => ({
    unitId,
    total: facts.find(({ sex, value }) => sex === 'total' && value !== null) ?? null,
    apart: facts.filter(({ sex, value }) => sex !== 'total' && value !== null),
  }));
  const units = cells.filter(({ unitId }) => unitId !== '');
  const whole = new Set<Cell>(cells.filter(({ total }) => total !== null && isFewFact(total)));
  hideMore(units, whole, ({ total }) => (total === null ? [] : [total]));
  const split = new Set<Cell>(cells.filter((cell) => whole.has(cell) || tellsOfFewApart(cell)));
  for (let before = -1; split.size > before; ) {
    before = split.size;
    hideMore(units, split, ({ apart }) => apart.filter(({ sex }) => sex === 'women'));
    hideMore(units, split, ({ apart }) => apart.filter(({ sex }) => sex === 'men'));
  }
  return [
    ...[...whole].flatMap(({ total }) => (total === null ? [] : [total])),
    ...[...split].flatMap(({ apart }) => apart),
  ];
}

/** Adds the smallest of the units that are left until those withheld do not give each other away. */
function hideMore(units: readonly Cell[], hidden: Set<Cell>, figuresOf: (cell: Cell) => readonly Fact[]): void {
  const told = units.filter((cell) => figuresOf(cell).length > 0);
  if (told.some((cell) => figuresOf(cell).some(({ indicator }) => isOneForAll(indicator.aggregation)))) return;
  const smallestFirst = told.toSorted((one, other) => peopleOf(figuresOf(one)) - peopleOf(figuresOf(other)));
  const isHidden = (cell: Cell) => hidden.has(cell);
  for (;;) {
    const withheld = told.filter(isHidden);
    const people = withheld.reduce((sum, cell) => sum + peopleOf(figuresOf(cell)), 0);
    if (withheld.length === 0 || (withheld.length > 1 && people >= fewestToRelease)) return;
    const next = smallestFirst.find((cell) => !isHidden(cell));
    if (next === undefined) return;
    hidden.add(next);
  }
}

function isOneForAll(aggregation: Fact['indicator']['aggregation']): boolean {
  return aggregation === 'last' || aggregation === 'central';
}

/** What is told of women and men: few of them, or few left over. */
function tellsOfFewApart({ total, apart }: Cell): boolean {
  if (apart.some(isFewFact)) return true;
  const all = total === null ? null : knownPeople(total);
  if (all === null) return false;
  const known = apart.flatMap((fact) => knownPeople(fact) ?? []);
  const together = known.reduce((sum, people) => sum + people, 0);
  return [...known, together].some((people) => isFew(Math.abs(all - people)));
}

function isFewFact(fact: Fact): boolean {
  return isAboutFew(fact, fact.indicator.unit);
}

/** How many people figures are about; where that is not known, more than can give anybody away. */
function peopleOf(facts: readonly Fact[]): number {
  return facts.reduce((sum, fact) => sum + (knownPeople(fact) ?? Number.MAX_SAFE_INTEGER), 0);
}

function knownPeople({ value, n, indicator }: Fact): number | null {
  return indicator.unit === 'count' ? value : n;
}

function isFew(people: number | null): boolean {
  return people !== null && people > 0 && people < fewestToRelease;
}
