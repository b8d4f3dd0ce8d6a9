import { attainmentStatuses } from '../attainment.ts';
import { measureUnits } from '../measurement.ts';
import { sexes } from '../reporting/outcome.ts';
import { tertials } from '../tertial.ts';
import { type Fact, figureStages, targetMoves } from './fact.ts';

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

/** A series that has gone one way for so many tertials in a row, for example falling for two. */
export interface RunFilter {
  readonly way: 'rising' | 'falling';
  /** From 1 to 5: an analysis of a year looks at the year before it too, and no further. */
  readonly tertials: number;
}

/**
 * What is looked at. The search string of an address says all of it and nothing else: `sex=women,men&run=falling2&below=20`.
 * Goals and indicators are named by family, so that they mean the same in every year.
 */
export interface Selection {
  readonly lists: { readonly [F in SelectionList]?: readonly string[] };
  /** Words that the code, the name or the goal has to contain, all of them. */
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
  const run = /^(rising|falling)([1-5])$/.exec(text('run'));
  const below = /^[1-9]\d{0,5}$/.exec(text('below'));
  return {
    lists,
    words: text('q').trim().slice(0, longestWords).trim(),
    run: run === null ? null : { way: run[1] === 'rising' ? 'rising' : 'falling', tertials: Number(run[2]) },
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
  const tests = selectionLists.flatMap((filter) => {
    const chosen = selection.lists[filter] ?? (filter === 'sex' ? ['total'] : []);
    if (chosen.length === 0) return [];
    const wanted = new Set(chosen);
    const values = valuesOf[filter];
    return [(fact: Fact) => values(fact).some((value) => wanted.has(value))];
  });
  const { run, below } = selection;
  if (run !== null) {
    tests.push((fact) => (run.way === 'rising' ? fact.run >= run.tertials : -fact.run >= run.tertials));
  }
  if (below !== null) tests.push((fact) => fact.value !== null && fact.n !== null && fact.n < below);
  if (selection.misreported) tests.push((fact) => fact.misreported);
  const words = folded(selection.words).split(/\s+/).filter(Boolean);
  if (words.length > 0) {
    const texts = new Map<object, boolean>();
    tests.push(({ indicator }) => {
      const before = texts.get(indicator);
      if (before !== undefined) return before;
      const text = folded(`${indicator.code} ${indicator.name} ${indicator.goal.number} ${indicator.goal.title}`);
      const found = words.every((word) => text.includes(word));
      texts.set(indicator, found);
      return found;
    });
  }
  return (fact) => tests.every((test) => test(fact));
}

const valuesOf: { readonly [F in SelectionList]: (fact: Fact) => readonly string[] } = {
  year: (fact) => [String(fact.year)],
  tertial: (fact) => [fact.tertial],
  sex: (fact) => [fact.sex],
  area: (fact) => fact.indicator.serviceAreaIds,
  goal: (fact) => [fact.indicator.goal.family],
  unit: (fact) => (fact.unit === null ? [] : [fact.unit.id]),
  division: (fact) => (fact.unit === null || fact.unit.division === null ? [] : [fact.unit.division.id]),
  indicator: (fact) => [fact.indicator.family],
  status: (fact) => [fact.status],
  trend: (fact) => [trendOf(fact)],
  target: (fact) => [fact.indicator.targetMove],
  stage: (fact) => [fact.stage],
  measure: (fact) => [fact.indicator.unit],
};

function trendOf({ trend }: Fact): (typeof trendFilters)[number] {
  if (trend === null) return 'none';
  return trend.noise ? 'noise' : trend.quality;
}
