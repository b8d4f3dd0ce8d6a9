import type { Aggregation, MeasureUnit } from '../measurement.ts';
import type { Sex } from '../reporting/outcome.ts';
import { type PeriodKey, periodKey } from '../tertial.ts';

/** Fewer people than this are never told of outside the municipality; nobody at all may be. */
export const fewestToRelease = 5;

/** A figure as far as it says how many people it is about. */
interface Counted {
  readonly value: number | null;
  /** On how many it rests; null where it is not known. */
  readonly n: number | null;
  /** What it is a share of, where it is one: fewer than n where n counts the answers to a survey. */
  readonly denominator?: number | null;
}

/** A figure that may be told outside the circle of those who work with it. */
export interface TellableFigure extends Counted, PeriodKey {
  readonly indicator: { readonly id: string; readonly unit: MeasureUnit; readonly aggregation: Aggregation };
  /** Null: all units together. */
  readonly unit: { readonly id: string } | null;
  readonly sex: Sex;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/**
 * How much of a figure is told outside the circle: all of it; the share as it is shown, without what it is a share of; or
 * nothing, so that it is secret.
 */
export type Telling = 'whole' | 'share' | 'nothing';

/** Whether a figure is about 1 to 4 people: a count of so many, or anything that rests on so many. */
export function isAboutFew({ value, n, denominator = null }: Counted, unit: MeasureUnit): boolean {
  return value !== null && (isFew(n) || isFew(denominator) || (unit === 'count' && isFew(value)));
}

/**
 * How much of each figure is told to who stands outside the circle.
 *
 * - Nothing of what {@link isAboutFew}.
 * - Women and men are withheld together: where one of them is, where their common figure is, and where what is told of them
 *   would leave a group of 1 to 4 over.
 * - Of units so many are withheld, the smallest first, that those withheld are two or more and about five or more together;
 *   the total would give a single one away. It goes on until what is withheld together could be one person and others no
 *   greater than the smallest that is told: who knows that the smallest go first could else reckon the few back.
 * - Where the numerator of any figure that is told is 1 to 4, or all others are so many, only shares are told of that
 *   indicator and tertial, rounded and without n: with n they could be reckoned back to people.
 *
 * @param figures All figures on a level, or on both: a part of them would hide too little.
 */
export function tellingsOf<Figure extends TellableFigure>(figures: readonly Figure[]): ReadonlyMap<Figure, Telling> {
  const tellings = new Map<Figure, Telling>();
  for (const group of groupsOf(figures).values()) {
    const hidden = new Set(hiddenIn(group));
    const all = [...group.values()].flat();
    const isCoarse = all.some((figure) => !hidden.has(figure) && hasFewOnOneSide(figure));
    for (const figure of all) tellings.set(figure, hidden.has(figure) ? 'nothing' : isCoarse ? 'share' : 'whole');
  }
  return tellings;
}

/** Whether those counted in a share, or those not counted, are 1 to 4. */
function hasFewOnOneSide({ numerator, denominator }: TellableFigure): boolean {
  return isFew(numerator) || (numerator !== null && denominator !== null && isFew(denominator - numerator));
}

/** One unit's figures of an indicator in one tertial, or those of all units together. */
interface Cell<Figure extends TellableFigure> {
  readonly total: Figure | null;
  readonly apart: readonly Figure[];
}

function groupsOf<Figure extends TellableFigure>(figures: readonly Figure[]): Map<string, Map<string, Figure[]>> {
  const groups = new Map<string, Map<string, Figure[]>>();
  for (const figure of figures) {
    const key = `${figure.indicator.id} ${periodKey(figure)}`;
    const group = groups.get(key) ?? new Map<string, Figure[]>();
    groups.set(key, group);
    const unit = figure.unit?.id ?? '';
    group.set(unit, [...(group.get(unit) ?? []), figure]);
  }
  return groups;
}

function hiddenIn<Figure extends TellableFigure>(group: ReadonlyMap<string, readonly Figure[]>): Figure[] {
  const cells = [...group.entries()].map(([unitId, figures]): Cell<Figure> & { unitId: string } => ({
    unitId,
    total: figures.find(({ sex, value }) => sex === 'total' && value !== null) ?? null,
    apart: figures.filter(({ sex, value }) => sex !== 'total' && value !== null),
  }));
  const units = cells.filter(({ unitId }) => unitId !== '');
  const whole = new Set<Cell<Figure>>(cells.filter(({ total }) => total !== null && isFewFigure(total)));
  hideMore(units, whole, ({ total }) => (total === null ? [] : [total]));
  const split = new Set<Cell<Figure>>(cells.filter((cell) => whole.has(cell) || tellsOfFewApart(cell)));
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
function hideMore<Figure extends TellableFigure>(
  units: readonly Cell<Figure>[],
  hidden: Set<Cell<Figure>>,
  figuresOf: (cell: Cell<Figure>) => readonly Figure[],
): void {
  const told = units.filter((cell) => figuresOf(cell).length > 0);
  if (told.some((cell) => figuresOf(cell).some(({ indicator }) => isOneForAll(indicator.aggregation)))) return;
  const smallestFirst = told.toSorted((one, other) => peopleOf(figuresOf(one)) - peopleOf(figuresOf(other)));
  const isHidden = (cell: Cell<Figure>) => hidden.has(cell);
  for (;;) {
    const withheld = told.filter(isHidden);
    const people = withheld.reduce((sum, cell) => sum + peopleOf(figuresOf(cell)), 0);
    if (withheld.length === 0) return;
    const next = smallestFirst.find((cell) => !isHidden(cell));
    if (next === undefined) return;
    const isKnown = people < Number.MAX_SAFE_INTEGER;
    const fewest = people - (withheld.length - 1) * peopleOf(figuresOf(next));
    if (withheld.length > 1 && people >= fewestToRelease && (!isKnown || fewest <= 1)) return;
    hidden.add(next);
  }
}

function isOneForAll(aggregation: Aggregation): boolean {
  return aggregation === 'last' || aggregation === 'central';
}

/** What is told of women and men: few of them, or few left over. */
function tellsOfFewApart({ total, apart }: Cell<TellableFigure>): boolean {
  if (apart.some(isFewFigure)) return true;
  const all = total === null ? null : knownPeople(total);
  if (all === null) return false;
  const known = apart.flatMap((figure) => knownPeople(figure) ?? []);
  const together = known.reduce((sum, people) => sum + people, 0);
  return [...known, together].some((people) => isFew(Math.abs(all - people)));
}

function isFewFigure(figure: TellableFigure): boolean {
  return isAboutFew(figure, figure.indicator.unit);
}

/** How many people figures are about; where that is not known, more than can give anybody away. */
function peopleOf(figures: readonly TellableFigure[]): number {
  return figures.reduce((sum, figure) => sum + (knownPeople(figure) ?? Number.MAX_SAFE_INTEGER), 0);
}

function knownPeople({ value, n, indicator }: TellableFigure): number | null {
  return indicator.unit === 'count' ? value : n;
}

function isFew(people: number | null): boolean {
  return people !== null && people > 0 && people < fewestToRelease;
}
