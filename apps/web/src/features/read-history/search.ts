import * as z from 'zod/mini';
import type { HistoryFilter } from './__generated__/operations.ts';

/** How a figure can have come. */
export const origins = ['typed', 'pasted', 'imported', 'sample'] as const;

const words = z.catch(z.optional(z.string().check(z.maxLength(200))), undefined);
const schema = z.object({
  unitId: words,
  indicatorId: words,
  period: words,
  savedBy: words,
  origin: z.catch(z.optional(z.enum(origins)), undefined),
  onlyCorrections: z.catch(z.optional(z.stringbool()), undefined),
});

/** What a search string can say about the history; the file of the history reads the same. */
export type HistorySearch = z.infer<typeof schema>;

/** Reads `?unitId=…&period=2022T3&onlyCorrections=true`; anything unreadable counts as not said. */
export function readHistorySearch(raw: Record<string, unknown>): HistorySearch {
  return schema.parse({
    ...raw,
    ...('onlyCorrections' in raw ? { onlyCorrections: String(raw.onlyCorrections) } : {}),
  });
}

/** The search as the server is asked. */
export function filterOf({ onlyCorrections, ...said }: HistorySearch): HistoryFilter {
  return {
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value)),
    onlyCorrections: onlyCorrections ?? null,
  };
}

/** Where the same revisions can be fetched as a file. */
export function fileAddress(search: HistorySearch, municipality: string): string {
  const said = Object.entries(search).flatMap(([key, value]): [string, string][] =>
    value === undefined || value === '' || value === false ? [] : [[key, String(value)]],
  );
  return `/export/history.csv?${new URLSearchParams([['municipality', municipality], ...said])}`;
}

/** Things that happened at a moment, by day in the order they came; the day as 2023-05-15 where the reader sits. */
export function byDay<T extends { readonly savedAt: string }>(
  revisions: readonly T[],
  dayOf: (moment: Date) => string,
): readonly { readonly day: string; readonly revisions: readonly T[] }[] {
  const days = new Map<string, T[]>();
  for (const revision of revisions) {
    const day = dayOf(new Date(revision.savedAt));
    days.set(day, [...(days.get(day) ?? []), revision]);
  }
  return [...days].map(([day, ofDay]) => ({ day, revisions: ofDay }));
}
