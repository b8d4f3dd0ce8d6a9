import { type Tertial, tertials } from '@tertial/domain';
import * as z from 'zod/mini';

/** Everything, or only what is judged other than the figures say. */
export const shows = ['all', 'divergences'] as const;
/** Goals with their indicators, or only one of the two. */
export const kinds = ['all', 'goals', 'indicators'] as const;

const maybe = <T extends z.ZodMiniType>(type: T) => z.catch(z.optional(type), undefined);
const assessSearch = z.object({
  year: maybe(z.coerce.number().check(z.int(), z.gte(1900), z.lte(2999))),
  tertial: maybe(z.enum(tertials)),
  show: maybe(z.enum(shows)),
  kind: maybe(z.enum(kinds)),
});

/** What the address says about what to show; what is left out is as usual. */
export interface AssessSearch {
  year?: number | undefined;
  tertial?: Tertial | undefined;
  show?: (typeof shows)[number] | undefined;
  kind?: (typeof kinds)[number] | undefined;
}

/** Reads `?year=2022&tertial=T3&show=divergences&kind=goals`; anything unreadable counts as not said. */
export function readAssessSearch(raw: Record<string, unknown>): AssessSearch {
  return assessSearch.parse(raw);
}
