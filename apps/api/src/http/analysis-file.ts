import { setImmediate } from 'node:timers/promises';
import { type AttainmentStatus, type Fact, isVerdict, periodKey, type StatusScheme, type View } from '@tertial/domain';
import { type ExtractOfYear, extractAnalysis } from '../modules/analysis/extract-analysis.use-case.ts';
import { readViewer } from '../modules/person/read-viewer.use-case.ts';
import { readStatusSchemes, type SchemeView } from '../modules/status/status-scheme.use-case.ts';
import type { SignedIn } from '../platform/actor.ts';
import type { Database } from '../platform/database.ts';
import { NotSignedIn } from '../platform/failures.ts';
import { type AnalysisWords, statusWord } from '../text/analysis.ts';
import { aboutLines } from './analysis-about.ts';
import { type FileColumn, fileColumns } from './analysis-table.ts';

/** What goes into a file, wherever it is written. */
export interface FileContent {
  readonly columns: readonly FileColumn[];
  /** What the file says of itself: pairs of what and which. */
  readonly about: readonly (readonly [string, string])[];
  readonly years: readonly number[];
}

/** What is asked for. */
export interface FileWish {
  readonly view: View;
  readonly words: AnalysisWords;
  readonly at: Date;
  /** Where the program is reached, for example https://tertial.example.se. */
  readonly origin: string;
  /** More figures than this are not put into one file. */
  readonly most: number;
  /** Whether it is to be handed to the committee. */
  readonly forCommittee?: boolean;
}

/** After so many figures others get their turn. */
const atOnce = 2_000;

/**
 * Gathers a file, handing on some thousand figures at a time, so that nobody has to keep them all and others are answered
 * meanwhile.
 *
 * @throws NotPermitted, NotSignedIn
 */
export async function gatherFile(
  database: Database,
  by: SignedIn,
  { view, words, at, most, origin, forCommittee = false }: FileWish,
  keep: (facts: readonly Fact[], columns: readonly FileColumn[]) => void,
): Promise<FileContent | 'yearUnknown' | 'selectionTooLarge'> {
  const viewer = await readViewer(database, by);
  if (!viewer) throw new NotSignedIn();
  const wanted = view.selection.lists.year;
  const years = viewer.years.filter((year) => wanted === undefined || wanted.includes(String(year)));
  if (years.length === 0) return 'yearUnknown';
  const schemes = await readStatusSchemes(database, by);
  const names = new Map<string, string>();
  const nameOf = (id: string) => names.get(id) ?? id;
  const columns = fileColumns({ view, words, schemeOf: (period) => schemeIn(schemes, period), areaName: nameOf });

  const stages = new Map<string, number>();
  const periods: string[] = [];
  let savedAt: Date | null = null;
  let guarded = false;
  let count = 0;
  for await (const extract of extractAnalysis(database, by, view, years, forCommittee)) {
    const { analysis, facts } = extract;
    learnNames(names, extract);
    count += facts.length;
    if (count > most) return 'selectionTooLarge';
    for (const fact of facts) stages.set(fact.stage, (stages.get(fact.stage) ?? 0) + 1);
    periods.push(...new Set(facts.map((fact) => periodKey(fact))));
    if (analysis.savedAt !== null && (savedAt === null || analysis.savedAt > savedAt)) savedAt = analysis.savedAt;
    guarded ||= analysis.guarded;
    for (let from = 0; from < facts.length; from += atOnce) {
      keep(facts.slice(from, from + atOnce), columns);
      await setImmediate();
    }
  }
  periods.sort();
  const [first] = periods;
  const last = periods.at(-1);
  const about = aboutLines({
    ...{ words, view, stages, savedAt, madeAt: at, nameOf, guarded, origin },
    municipality: viewer.municipality,
    periods: first === undefined || last === undefined ? null : { first, last },
    statusWord: (status: AttainmentStatus) => statusNames(words, schemes, status),
  });
  return { columns, about, years };
}

/** What a status is or was called: the word that holds now, and those with which tertials were released. */
function statusNames(words: AnalysisWords, schemes: readonly SchemeView[], status: AttainmentStatus): string {
  const used = schemes.filter(({ current, periods }) => current || periods.length > 0);
  const having = used.filter(({ steps }) => !isVerdict(status) || steps.some(({ verdict }) => verdict === status));
  const ordered = having.toSorted((one, other) => Number(other.current) - Number(one.current));
  const named = ordered.map(({ steps }) => statusWord(words, steps, status));
  return [...new Set(named)].join(' / ') || statusWord(words, [], status);
}

function schemeIn(schemes: readonly SchemeView[], period: string): Pick<StatusScheme, 'steps'> {
  return (
    schemes.find(({ periods }) => periods.includes(period)) ?? schemes.find(({ current }) => current) ?? { steps: [] }
  );
}

/** A later year's name takes the place of an earlier one's. */
function learnNames(names: Map<string, string>, { analysis }: ExtractOfYear): void {
  for (const { id, name } of analysis.serviceAreas) names.set(id, name);
  for (const { id, name, division } of analysis.units) {
    names.set(id, name);
    if (division) names.set(division.id, division.name);
  }
  for (const { family, name, goal } of analysis.indicators) {
    names.set(family, name);
    names.set(goal.family, `${goal.number} ${goal.title}`.trim());
  }
}
