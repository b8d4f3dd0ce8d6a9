import { attainmentStatuses } from '../attainment.ts';
import { type Direction, measureUnits } from '../measurement.ts';
import { sexes } from '../reporting/outcome.ts';
import { tertials } from '../tertial.ts';
import {
  type AnalysedIndicator,
  type AnalysedUnit,
  type Fact,
  type FactTrend,
  figureStages,
  targetMoves,
} from './fact.ts';

/** The filters that are lists; several values of one mean any of them, several filters mean all of them. */
export const selectionLists = [
  'year',
  'tertial',
  'sex',
  'area',
  'goal',
  'unit',
  'division',
  'indicator',
  'status',
  'trend',
  'target',
  'stage',
  'measure',
] as const;
export type SelectionList = (typeof selectionLists)[number];

/** What a trend filter can say; `none` for what has nothing to compare with, `noise` for what is within the noise. */
export const trendFilters = ['better', 'worse', 'neutral', 'noise', 'none'] as const;
export type TrendFilter = (typeof trendFilters)[number];

/**
 * Which way a series has gone: the figure's own, or what that means where more is better or less is. What has to lie within
 * a band gets neither better nor worse by rising.
 */
export const runWays = ['rising', 'falling', 'better', 'worse'] as const;
export type RunWay = (typeof runWays)[number];

/** A series that has gone one way for so many tertials in a row, for example worse for two. */
export interface RunFilter {
  readonly way: RunWay;
  /** From 1 to 5: an analysis of a year looks at the year before it too, and no further. */
  readonly tertials: number;
}

/**
 * What is looked at. The search string of an address says all of it and nothing else: `sex=women,men&run=worse2&below=20`.
 * Goals and indicators are named by family, so that they mean the same in every year.
 */
export interface Selection {
  readonly lists: { readonly [F in SelectionList]?: readonly string[] };
  /** Words that the code, the name, the goal, a service area or the unit has to contain, all of them; of totals, a reporting unit. */
  readonly words: string;
  readonly run: RunFilter | null;
  /** Only what rests on fewer than so many. */
  readonly below: number | null;
  /** Only figures in which one is known to be wrong. */
  readonly misreported: boolean;
}

/** Nothing filtered away. */
export const everything: Selection = { lists: {}, words: '', run: null, below: null, misreported: false };

const known: { readonly [F in SelectionList]?: readonly string[] } = {
  tertial: tertials,
  sex: sexes,
  status: attainmentStatuses,
  trend: trendFilters,
  target: targetMoves,
  stage: figureStages,
  measure: measureUnits,
};
const mostValues = 200;
const longestWords = 400;

/** Reads the parts of a search string that select; what is unreadable or unknown counts as not said. */
export function readSelection(search: Readonly<Record<string, unknown>>): Selection {
  const text = (key: string) =>
    typeof search[key] === 'string' || typeof search[key] === 'number' ? String(search[key]) : '';
  const lists: { [F in SelectionList]?: readonly string[] } = {};
  for (const filter of selectionLists) {
    const values = text(filter)
      .split(',')
      .filter((value) => value !== '' && (known[filter]?.includes(value) ?? true));
    const distinct = [...new Set(values)].slice(0, mostValues);
    if (distinct.length > 0) lists[filter] = distinct;
  }
  const run = /^([a-z]+)([1-5])$/.exec(text('run'));
  const way = runWays.find((own) => own === run?.[1]);
  const below = /^[1-9]\d{0,5}$/.exec(text('below'));
  return {
    lists,
    words: text('q').trim().slice(0, longestWords).trim(),
    run: way === undefined ? null : { way, tertials: Number(run?.[2]) },
    below: below === null ? null : Number(below[0]),
    misreported: text('misreport') === 'yes',
  };
}

/** The counterpart of {@link readSelection}: reading it again gives the same selection. */
export function selectionSearch(selection: Selection): Record<string, string> {
  const said: [string, string][] = selectionLists.flatMap((filter): [string, string][] => {
    const values = selection.lists[filter] ?? [];
    return values.length === 0 ? [] : [[filter, values.join(',')]];
  });
  if (selection.words !== '') said.push(['q', selection.words]);
  if (selection.run !== null) said.push(['run', `${selection.run.way}${selection.run.tertials}`]);
  if (selection.below !== null) said.push(['below', String(selection.below)]);
  if (selection.misreported) said.push(['misreport', 'yes']);
  return Object.fromEntries(said);
}

/** Whether anything at all is filtered away. */
export function selects(selection: Selection): boolean {
  return Object.keys(selectionSearch(selection)).length > 0;
}

/** The words as texts are compared: without difference of case and of how accents are written. */
export function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('sv-SE');
}

/**
 * Makes one test of a selection, to be asked of many facts. Nothing chosen in a list means all, but for the sexes: women and
 * men are told apart only where one asks for them.
 */
export function factMatcher(selection: Selection): (fact: Fact) => boolean {
  const ofIndicator = indicatorMatcher(selection);
  const tests = factFilters.flatMap((filter) => {
    const chosen = selection.lists[filter] ?? (filter === 'sex' ? ['total'] : []);
    if (chosen.length === 0) return [];
    const wanted = new Set<string | null>(chosen);
    const value = factValue[filter];
    return [(fact: Fact) => wanted.has(value(fact))];
  });
  const { run, below } = selection;
  if (run !== null) {
    tests.push((fact) => signOf(run.way, fact.indicator.direction) * fact.run >= run.tertials);
  }
  if (below !== null) tests.push((fact) => fact.value !== null && fact.n !== null && fact.n < below);
  if (selection.misreported) tests.push((fact) => fact.misreports > 0);
  if (selection.words !== '') tests.push(wordsMatcher(selection));
  return (fact) => ofIndicator(fact.indicator) && tests.every((test) => test(fact));
}

/** Whether a way is upwards (1) or downwards (-1); 0 where it is neither. */
function signOf(way: RunWay, direction: Direction): -1 | 0 | 1 {
  if (way === 'rising') return 1;
  if (way === 'falling') return -1;
  if (direction === 'band') return 0;
  return (way === 'better') === (direction === 'higher') ? 1 : -1;
}

/** How many facts are gone through at a time. */
const factsInTurn = 5_000;

/**
 * The facts that a selection lets through, in their order. It stops after every few thousand, so that whoever asks for
 * many can do other things between.
 */
export function* siftFacts(facts: readonly Fact[], selection: Selection): Generator<undefined, readonly Fact[]> {
  const matches = factMatcher(selection);
  const found: Fact[] = [];
  for (let start = 0; start < facts.length; start += factsInTurn) {
    for (let place = start; place < Math.min(facts.length, start + factsInTurn); place += 1) {
      const fact = facts[place];
      if (fact !== undefined && matches(fact)) found.push(fact);
    }
    yield;
  }
  return found;
}

/**
 * Makes a test of the lists and the words of a selection for rows of any kind. Several values of a list mean any of them;
 * a list that rows have no values for is not asked about.
 *
 * @param values What a row has for a list.
 * @param textOf Where the words are looked for.
 */
export function listMatcher<Row>(
  selection: Selection,
  values: { readonly [F in SelectionList]?: (row: Row) => readonly string[] },
  textOf: (row: Row) => string,
): (row: Row) => boolean {
  const tests = selectionLists.flatMap((list) => {
    const wanted = new Set(selection.lists[list] ?? []);
    const own = values[list];
    return wanted.size === 0 || own === undefined ? [] : [(row: Row) => own(row).some((value) => wanted.has(value))];
  });
  const words = folded(selection.words).split(/\s+/).filter(Boolean);
  if (words.length > 0) {
    tests.push((row) => {
      const text = folded(textOf(row));
      return words.every((word) => text.includes(word));
    });
  }
  return (row) => tests.every((test) => test(row));
}

/** What an indicator alone decides is asked once for each, as thousands of facts have the same one. */
function indicatorMatcher(selection: Selection): (indicator: AnalysedIndicator) => boolean {
  return rememberedOf(listMatcher({ ...selection, words: '' }, indicatorValues, () => ''));
}

/** Every word has to be in what names the indicator or the unit. Each name is gone through once. */
function wordsMatcher({ words }: Selection): (fact: Fact) => boolean {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  const missingIn = (names: string) => wanted.filter((word) => !names.includes(word));
  const missingInIndicator = rememberedOf((indicator: AnalysedIndicator) => missingIn(namesOf(indicator)));
  const missingInUnit = rememberedOf(({ code, name }: AnalysedUnit) => missingIn(folded(`${code} ${name}`)));
  return ({ indicator, unit }) => {
    const missing = missingInIndicator(indicator);
    return missing.length === 0 || (unit !== null && missing.every((word) => !missingInUnit(unit).includes(word)));
  };
}

/** The names of an indicator as words are looked for in them: there may be sixty units in it, and another letter every moment. */
function namesOf(indicator: AnalysedIndicator): string {
  const known = indicatorNames.get(indicator);
  if (known !== undefined) return known;
  const { code, name, goal, foundBy } = indicator;
  const names = folded([code, name, goal.number, goal.title, ...foundBy].join(' '));
  indicatorNames.set(indicator, names);
  return names;
}
const indicatorNames = new WeakMap<AnalysedIndicator, string>();

/** The names by which an indicator is found beside its own: its service areas, and among totals the units that report it. */
export function foundBy(
  level: 'totals' | 'units',
  areas: readonly string[],
  reportedBy: readonly string[],
): readonly string[] {
  return level === 'totals' ? [...areas, ...reportedBy] : areas;
}

function rememberedOf<Subject extends object, Answer>(
  find: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const known = new Map<Subject, Answer>();
  return (subject) => {
    const before = known.get(subject);
    if (before !== undefined) return before;
    const found = find(subject);
    known.set(subject, found);
    return found;
  };
}

const indicatorFilters = ['area', 'goal', 'indicator', 'target', 'measure'] as const satisfies SelectionList[];
const factFilters = [
  'year',
  'tertial',
  'sex',
  'unit',
  'division',
  'status',
  'trend',
  'stage',
] as const satisfies Exclude<SelectionList, (typeof indicatorFilters)[number]>[];

const indicatorValues: {
  readonly [F in (typeof indicatorFilters)[number]]: (indicator: AnalysedIndicator) => readonly string[];
} = {
  area: (indicator) => indicator.serviceAreaIds,
  goal: (indicator) => [indicator.goal.family],
  indicator: (indicator) => [indicator.family],
  target: (indicator) => [indicator.targetMove],
  measure: (indicator) => [indicator.unit],
};

const factValue: { readonly [F in (typeof factFilters)[number]]: (fact: Fact) => string | null } = {
  year: (fact) => String(fact.year),
  tertial: (fact) => fact.tertial,
  sex: (fact) => fact.sex,
  unit: (fact) => fact.unit?.id ?? null,
  division: (fact) => fact.unit?.division?.id ?? null,
  status: (fact) => fact.status,
  trend: trendOf,
  stage: (fact) => fact.stage,
};

function trendOf({ trend }: Fact): TrendFilter {
  return trendFilterOf(trend);
}

/** How a trend, or none, is filtered by. */
export function trendFilterOf(trend: Pick<FactTrend, 'noise' | 'quality'> | null): TrendFilter {
  if (trend === null) return 'none';
  return trend.noise ? 'noise' : trend.quality;
}
