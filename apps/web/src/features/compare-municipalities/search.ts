import { type Sex, sexes, type Tertial, tertials } from '@tertial/domain';
import * as z from 'zod/mini';

const year = z.catch(z.optional(z.coerce.number().check(z.int(), z.gte(1900), z.lte(2999))), undefined);
const schema = z.object({
  measure: z.catch(z.optional(z.string().check(z.maxLength(100))), undefined),
  from: year,
  to: year,
  tertial: z.catch(z.optional(z.enum(tertials)), undefined),
  sex: z.catch(z.optional(z.enum(sexes)), undefined),
});

/** What a search string can say about a comparison. */
export interface CompareSearch {
  /** Code of the shared measure. */
  measure?: string | undefined;
  from?: number | undefined;
  to?: number | undefined;
  tertial?: Tertial | undefined;
  sex?: Sex | undefined;
}

/** Reads `?measure=self-support&from=2021&to=2022&tertial=T3&sex=women`; anything unreadable counts as not said. */
export function readCompareSearch(raw: Record<string, unknown>): CompareSearch {
  return schema.parse(raw);
}
