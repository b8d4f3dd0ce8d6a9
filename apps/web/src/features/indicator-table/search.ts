import { everything, readSelection, type Selection, type SelectionList, type Tertial, tertials } from '@tertial/domain';
import * as z from 'zod/mini';

const year = z.catch(z.optional(z.coerce.number().check(z.int(), z.gte(1900), z.lte(2999))), undefined);
const words = z.catch(z.optional(z.coerce.string().check(z.maxLength(400))), undefined);
const tertial = z.catch(z.optional(z.enum(tertials)), undefined);

/** The lists of a selection that the table can be filtered by. The others need figures that it does not have. */
export const tableLists = ['area', 'goal', 'unit', 'status', 'trend', 'measure'] as const satisfies SelectionList[];
export type TableList = (typeof tableLists)[number];

/**
 * What the address says about which indicators to show and in what order. It says it as the address of the explorer does,
 * so that what is filtered on one page is filtered on the other; only here there is one year and one tertial.
 */
export interface IndicatorSearch extends Partial<Record<TableList, string | undefined>> {
  year?: number | undefined;
  /** The tertial that counts, statuses and emphasis speak of; the latest of the year where nothing is said. */
  tertial?: Tertial | undefined;
  q?: string | undefined;
  sort?: string | undefined;
  /** The code of the indicator whose details are open. */
  open?: string | undefined;
}

const schema = z.object({ year, tertial, q: words, sort: words, open: words });

/** Reads the search string; anything unreadable counts as not said. The words stay as they are typed, spaces and all. */
export function readIndicatorSearch(raw: Record<string, unknown>): IndicatorSearch {
  const { lists } = selectionIn(raw);
  const said = tableLists.flatMap((list) =>
    lists[list] === undefined ? [] : [[list, lists[list].join(',')] as const],
  );
  return { ...schema.parse(raw), ...Object.fromEntries(said) };
}

/** What is filtered, out of an address: what the explorer would filter by it, as far as the table can. */
export function selectionIn(search: Readonly<Record<string, unknown>>): Selection {
  const { lists, words: said } = readSelection(search);
  const own = tableLists.flatMap((list) => (lists[list] === undefined ? [] : [[list, lists[list]] as const]));
  return { ...everything, words: said, lists: Object.fromEntries(own) };
}
