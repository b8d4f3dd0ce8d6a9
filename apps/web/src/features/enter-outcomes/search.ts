import * as z from 'zod/mini';

/** How the report is shown, as the address says it. */
export interface ReportSearch {
  /** One question at a time, or all in a sheet; a phone begins with the one, other screens with the other. */
  vy?: 'fraga' | 'alla' | undefined;
  /** Which question, counted from 1. */
  nr?: number | undefined;
}

const schema = z.object({
  vy: z.catch(z.optional(z.enum(['fraga', 'alla'])), undefined),
  nr: z.catch(z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(999))), undefined),
});

/** Reads the search string; anything unreadable counts as not said. */
export function readReportSearch(raw: Record<string, unknown>): ReportSearch {
  return schema.parse(raw);
}
