import { characterCount, readableText } from '../text.ts';
import { folded } from './selection.ts';
import { readView, viewSearch } from './view.ts';

/** The longest name of a saved view, in characters, and the longest search string. */
export const longestViewName = 120;
export const longestViewSearch = 2_000;
/** As many views as one person can keep. */
export const mostOwnViews = 200;

/** A view that somebody keeps under a name. */
export interface SavedView {
  readonly id: string;
  readonly ownerId: string;
  readonly name: string;
  /** True: everybody of the municipality may open it; only the owner changes it. */
  readonly shared: boolean;
  /** As {@link viewText} writes it. */
  readonly search: string;
  /** From 1. */
  readonly revision: number;
}

/** A view as it is to be. `id` null makes a new one. */
export interface SaveView {
  readonly id: string | null;
  readonly name: string;
  readonly shared: boolean;
  /** The search string of an address of the explorer, with or without `?`. */
  readonly search: string;
  /** The revision that the person saw; 0 for a new one. */
  readonly expectedRevision: number;
}

/** Why a view is not saved or removed. */
export const savedViewRefusals = [
  'notPermitted',
  'notFound',
  /** Shared by somebody else. */
  'notOwner',
  /** Sharing is not for everybody; keeping it for oneself is. */
  'sharingNotPermitted',
  'conflict',
  'nameMissing',
  'nameTooLong',
  'nameUnreadable',
  /** The owner has another view of that name, in whatever case. */
  'nameTaken',
  'searchTooLong',
  /** It says something that the explorer does not read, or twice the same. */
  'searchNotCanonical',
  'tooMany',
] as const;
export type SavedViewRefusal = (typeof savedViewRefusals)[number];

/** What comes of it. */
export type SavedViewDecision =
  | { readonly kind: 'saved'; readonly view: Omit<SavedView, 'id' | 'ownerId'> }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly reason: SavedViewRefusal };

/** Who wants it. */
export interface ViewKeeper {
  readonly personId: string;
  readonly mayShare: boolean;
}

/**
 * Decides whether a view is kept.
 *
 * @param visible The views that the person may open, all own ones among them.
 */
export function saveView(visible: readonly SavedView[], keeper: ViewKeeper, command: SaveView): SavedViewDecision {
  const refused = (reason: SavedViewRefusal) => ({ kind: 'refused', reason }) as const;
  const before = command.id === null ? null : changeable(visible, keeper, command.id);
  if (typeof before === 'string') return refused(before);
  const readable = readableText(command.name)?.trim() ?? null;
  if (readable === null || readable.includes('\n')) return refused('nameUnreadable');
  const name = readable.replace(/[ \t\u00a0]+/g, ' ');
  if (name === '') return refused('nameMissing');
  if (characterCount(name) > longestViewName) return refused('nameTooLong');
  if (command.search.length > 3 * longestViewSearch) return refused('searchTooLong');
  const search = canonicalSearch(command.search);
  if (search === null) return refused('searchNotCanonical');
  if (search.length > longestViewSearch) return refused('searchTooLong');
  const { shared } = command;
  if (before && before.name === name && before.shared === shared && before.search === search) {
    return { kind: 'unchanged' };
  }
  if ((before?.revision ?? 0) !== command.expectedRevision) return refused('conflict');
  if (shared && !keeper.mayShare) return refused('sharingNotPermitted');
  const own = visible.filter(({ id, ownerId }) => ownerId === keeper.personId && id !== before?.id);
  if (own.some((other) => folded(other.name) === folded(name))) return refused('nameTaken');
  if (own.length >= mostOwnViews) return refused('tooMany');
  return { kind: 'saved', view: { name, shared, search, revision: (before?.revision ?? 0) + 1 } };
}

/** Why a view is not removed; null where it may be. */
export function refuseRemoval(
  visible: readonly SavedView[],
  keeper: ViewKeeper,
  { id, expectedRevision }: { readonly id: string; readonly expectedRevision: number },
): SavedViewRefusal | null {
  const before = changeable(visible, keeper, id);
  if (typeof before === 'string') return before;
  return before.revision === expectedRevision ? null : 'conflict';
}

function changeable(visible: readonly SavedView[], keeper: ViewKeeper, id: string): SavedView | SavedViewRefusal {
  const found = visible.find((view) => view.id === id);
  if (!found) return 'notFound';
  return found.ownerId === keeper.personId ? found : 'notOwner';
}

/** The search string of a view as addresses carry it, without `?`. */
export function viewText(search: Readonly<Record<string, string>>): string {
  return new URLSearchParams(Object.entries(search)).toString().replaceAll('%2C', ',');
}

/** The one way to write what a search string says; null where it says something that would be lost. */
function canonicalSearch(text: string): string | null {
  const said = [...new URLSearchParams(text.replace(/^\?/, ''))];
  const canonical = viewSearch(readView(Object.fromEntries(said)));
  const isSame =
    said.length === Object.keys(canonical).length && said.every(([key, value]) => canonical[key] === value);
  return isSame ? viewText(canonical) : null;
}
