import {
  type AttainmentStatus,
  attainmentStatuses,
  figureStages,
  isOneOf,
  type RunWay,
  type Selection,
  selectionLists,
  type View,
  viewSearch,
  viewText,
} from '@tertial/domain';
import manifest from '../../package.json' with { type: 'json' };
import type { AnalysisWords } from '../text/analysis.ts';

/** What a file was made of. */
export interface AboutFile {
  readonly words: AnalysisWords;
  readonly municipality: { readonly code: string; readonly name: string; readonly fictitious: boolean };
  readonly view: View;
  /** The first and the last period with a figure, for example 2021T1; null where there is none. */
  readonly periods: { readonly first: string; readonly last: string } | null;
  /** How many figures there are of each status. */
  readonly stages: ReadonlyMap<string, number>;
  readonly savedAt: Date | null;
  readonly madeAt: Date;
  /** Where the program is reached. */
  readonly origin: string;
  readonly nameOf: (id: string) => string;
  /** The word for a status in the steps that hold now, and in those that tertials were released with. */
  readonly statusWord: (status: AttainmentStatus) => string;
  /** True where figures about few people are kept back from the one who asks. */
  readonly guarded: boolean;
}

const swedishTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** What every file says of itself: pairs of what and which. */
export function aboutLines(about: AboutFile): (readonly [string, string])[] {
  const { words, municipality, view, periods, stages, savedAt, madeAt, guarded, origin } = about;
  const told = words.about;
  const rows = [...stages.values()].reduce((sum, count) => sum + count, 0);
  const contained = figureStages.flatMap((stage) => {
    const count = stages.get(stage) ?? 0;
    return count === 0 ? [] : [`${count} ${words.stages[stage]}`];
  });
  const filters = filterLines(about);
  const time = (at: Date) => `${swedishTime.format(at)} (${told.swedishTime})`;
  const { stage, n, toDate, trend, withheld } = words.notes;
  const notes = guarded ? [stage, n, toDate, trend, withheld] : [stage, n, toDate, trend];
  return [
    [
      told.municipality,
      `${municipality.name} (${municipality.code}${municipality.fictitious ? `, ${told.fictitious}` : ''})`,
    ],
    [told.level, told[view.level]],
    [told.period, periods === null ? told.none : [...new Set([periods.first, periods.last])].join('–')],
    [told.rows, String(rows)],
    [told.stages, contained.join(', ') || told.none],
    ...(view.selection.lists.sex === undefined ? [[words.filter.sex, words.sex.total] as const] : []),
    ...(filters.length === 0 ? [[told.filter, told.unfiltered] as const] : filters),
    [told.saved, savedAt === null ? told.none : time(savedAt)],
    [told.made, time(madeAt)],
    [told.program, `Tertial ${manifest.version}`],
    [told.address, new URL(`/utforska?${viewText(viewSearch(view))}`, origin).href],
    ...notes.map((note) => [told.notes, note] as const),
  ];
}

/** Each filter in words. */
function filterLines({ words, view: { selection }, nameOf, statusWord }: AboutFile): (readonly [string, string])[] {
  const { filter } = words;
  const line = (what: string, which: string) => [`${words.about.filter}: ${what}`, which] as const;
  const valueWord: {
    readonly [List in (typeof selectionLists)[number]]?: (value: string) => string;
  } = {
    sex: wordIn(words.sex),
    status: (value) => (isOneOf(attainmentStatuses, value) ? statusWord(value) : value),
    trend: wordIn(words.trend),
    target: wordIn(words.targetMove),
    stage: wordIn(words.stage),
    measure: wordIn(words.measure),
  };
  const lists = selectionLists.flatMap((list) => {
    const values = selection.lists[list] ?? [];
    return values.length === 0 ? [] : [line(filter[list], values.map(valueWord[list] ?? nameOf).join(', '))];
  });
  return [...lists, ...otherFilters(selection).map(([what, which]) => line(filter[what], which || words.yes))];
}

function otherFilters({ words, run, below, misreported }: Selection) {
  const said: ['words' | RunWay | 'below' | 'misreported', string][] = [];
  if (words !== '') said.push(['words', words]);
  if (run !== null) said.push([run.way, String(run.tertials)]);
  if (below !== null) said.push(['below', String(below)]);
  if (misreported) said.push(['misreported', '']);
  return said;
}

function wordIn(words: Readonly<Record<string, string>>): (value: string) => string {
  return (value) => words[value] ?? value;
}
