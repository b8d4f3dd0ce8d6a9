import { folded, type Selection, type SelectionList } from '@tertial/domain';

/** A question that can be asked by choosing it, and the words that lead to it. */
export interface Suggestion {
  readonly id: string;
  /** What it asks, as it is shown. */
  readonly label: string;
  /** Other words for the same, with spaces between. */
  readonly alike: string;
  readonly asks: Asks;
}

/** Either all that is selected, or one more value of a list. */
export type Asks =
  | { readonly kind: 'question'; readonly selection: Selection }
  | { readonly kind: 'value'; readonly list: SelectionList; readonly value: string };

const most = 6;
const shortest = 2;

/**
 * The suggestions that all of the words lead to, in their order, but those first whose own label begins with what is typed. A word
 * leads to what has a word that begins with it.
 *
 * @param skipped Words that say nothing, such as `och`, with spaces between.
 */
export function suggested(words: string, all: readonly Suggestion[], skipped: string): Suggestion[] {
  const typed = folded(words).trim();
  const without = new Set(wordsIn(skipped));
  const wanted = wordsIn(typed).filter((word) => !without.has(word));
  if (typed.length < shortest || wanted.length === 0) return [];
  const found = all.filter(({ label, alike }) => {
    const own = wordsIn(`${label} ${alike}`);
    return wanted.every((word) => own.some((each) => each.startsWith(word)));
  });
  const rank = ({ label }: Suggestion) => (folded(label).startsWith(typed) ? 0 : 1);
  return found.toSorted((one, other) => rank(one) - rank(other)).slice(0, most);
}

/** What is selected once a suggestion is chosen: what was typed has led to it and is gone. */
export function asked(selection: Selection, { asks }: Suggestion): Selection {
  if (asks.kind === 'question') return asks.selection;
  const values = selection.lists[asks.list] ?? [];
  const lists = { ...selection.lists, [asks.list]: [...new Set([...values, asks.value])] };
  return { ...selection, words: '', lists };
}

function wordsIn(text: string): string[] {
  return folded(text)
    .split(/[^\p{L}\p{N}.%]+/u)
    .filter(Boolean);
}
