import * as z from 'zod/mini';

/** Which of all targets are listed. */
export const targetFilters = ['all', 'easier', 'harder', 'missed'] as const;
export type TargetFilter = (typeof targetFilters)[number];

const schema = z.object({
  period: z.catch(z.optional(z.string().check(z.regex(/^\d{4}T[123]$/))), undefined),
  targets: z.catch(z.optional(z.enum(targetFilters)), undefined),
});

/** What a search string can say about an indicator through the years. */
export interface LineageSearch {
  /** The tertial whose units are shown, for example 2022T3. */
  period?: string | undefined;
  /** Lists the targets of all indicators. */
  targets?: TargetFilter | undefined;
}

/** Reads `?period=2022T3&targets=easier`; anything unreadable counts as not said. */
export function readLineageSearch(raw: Record<string, unknown>): LineageSearch {
  return schema.parse(raw);
}
