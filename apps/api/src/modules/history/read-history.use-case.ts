import { parsePeriodKey, secretAnswer } from '@tertial/domain';
import { readActor, type SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { NotPermitted } from '../../platform/failures.ts';
import { permit } from '../../platform/permit.ts';
import { isRowId } from '../../platform/row-id.ts';
import { type HistoryPlace, type HistoryQuery, type RevisionView, readRevisions } from './history.store.ts';

/** What to look for, as it is asked for; what is left out or null does not matter. */
export interface HistoryWish {
  readonly indicatorId?: string | null | undefined;
  readonly unitId?: string | null | undefined;
  /** For example 2022T3, or 2022. */
  readonly period?: string | null | undefined;
  readonly savedBy?: string | null | undefined;
  readonly origin?: HistoryQuery['origin'] | undefined;
  readonly onlyCorrections?: boolean | null | undefined;
}

/** A page of the history, and where the next one begins; null at the end. */
export interface HistoryPage {
  readonly revisions: readonly RevisionView[];
  readonly next: string | null;
}

const pageSize = 100;
const filePageSize = 2000;

/**
 * Reads a page of the history, the latest first. Empty where the wish or the place cannot be one.
 *
 * @param before The `next` of the page before; null for the first one.
 * @throws NotPermitted
 */
export async function readHistory(
  database: Database,
  by: SignedIn,
  wish: HistoryWish,
  before: string | null,
): Promise<HistoryPage> {
  const query = historyQuery(wish);
  const after = before === null ? null : placeOf(before);
  if (query === null || (before !== null && after === null)) return { revisions: [], next: null };
  return readPage(database, by, query, { after, size: pageSize, forCommittee: false });
}

/**
 * Reads all of the history that was asked for, some thousand revisions at a time.
 *
 * @param forCommittee Whether it is to be handed to the committee, so that what figures were is kept back.
 * @throws NotPermitted
 */
export async function* readWholeHistory(
  database: Database,
  by: SignedIn,
  query: HistoryQuery,
  forCommittee = false,
): AsyncGenerator<readonly RevisionView[]> {
  let after: HistoryPlace | null = null;
  do {
    const page: HistoryPage = await readPage(database, by, query, { after, size: filePageSize, forCommittee });
    yield page.revisions;
    after = page.next === null ? null : placeOf(page.next);
  } while (after !== null);
}

function readPage(
  database: Database,
  by: SignedIn,
  query: HistoryQuery,
  { after, size, forCommittee }: { after: HistoryPlace | null; size: number; forCommittee: boolean },
): Promise<HistoryPage> {
  return database.inTenant(by.municipality, async (tx) => {
    const actor = await readActor(tx, by);
    if (!permit(actor, 'history.read', {})) throw new NotPermitted();
    const unreleased = permit(actor, 'outcome.readUnreleased', {});
    const found = await readRevisions(tx, by.municipality, query, { after, limit: size + 1, unreleased });
    const page = found.slice(0, size);
    const last = page.at(-1);
    const isExact = !forCommittee && permit(actor, 'figure.readExact', {});
    const revisions = isExact ? page : page.map(withoutFigures);
    return { revisions, next: last && found.length > size ? nextOf(last) : null };
  });
}

/**
 * A revision as one sees it who stands outside the circle: who changed a figure, when and why, but not from what to what. Two
 * figures of the same cell would give people away where one of them does not; so would the fingerprint, to who guesses.
 */
function withoutFigures(revision: RevisionView): RevisionView {
  const { figure, before } = revision;
  const isFigure = figure !== null && figure.absence === null;
  return {
    ...revision,
    figure: isFigure ? { ...figure, ...secretAnswer } : figure,
    before: before !== null && before.absence === null ? { ...before, ...secretAnswer } : before,
    hash: '',
  };
}

/** What is looked for; null where the wish cannot be one: an id that is none, a period that cannot be read. */
export function historyQuery(wish: HistoryWish): HistoryQuery | null {
  const { indicatorId = null, unitId = null, origin = null, onlyCorrections } = wish;
  const periodText = wish.period?.trim() || null;
  const period = periodText === null ? null : periodOf(periodText);
  if (periodText !== null && period === null) return null;
  if (![indicatorId, unitId].every((id) => id === null || isRowId(id))) return null;
  const savedBy = wish.savedBy?.trim() || null;
  // The database cannot hold what no name can hold either.
  if (savedBy?.includes('\0')) return null;
  return {
    indicatorId,
    unitId,
    year: period?.year ?? null,
    tertial: period?.tertial ?? null,
    savedBy,
    origin,
    onlyCorrections: onlyCorrections === true,
  };
}

function periodOf(text: string) {
  return /^[1-9]\d{3}$/.test(text) ? { year: Number(text), tertial: null } : parsePeriodKey(text);
}

function nextOf({ savedAt, unit, sequence }: RevisionView): string {
  return `${savedAt.getTime()}_${unit.id}_${sequence}`;
}

function placeOf(text: string): HistoryPlace | null {
  const [time = '', unitId = '', sequence = '', ...more] = text.split('_');
  const readable = /^\d{1,14}$/.test(time) && isRowId(unitId) && /^\d{1,15}$/.test(sequence) && more.length === 0;
  return readable ? { savedAt: new Date(Number(time)), unitId, sequence: Number(sequence) } : null;
}
