import { type Tertial, tertials } from '@tertial/domain';
import * as z from 'zod/mini';

const year = z.catch(z.optional(z.coerce.number().check(z.int(), z.gte(1900), z.lte(2999))), undefined);
const words = z.catch(z.optional(z.coerce.string().check(z.maxLength(400))), undefined);
const tertial = z.catch(z.optional(z.enum(tertials)), undefined);

/** What the address says about which indicators to show and in what order. Lists are written with commas. */
export interface IndicatorSearch {
  year?: number | undefined;
  /** The tertial that counts, statuses and emphasis speak of; the latest of the year where nothing is said. */
  tertial?: Tertial | undefined;
  area?: string | undefined;
  goal?: string | undefined;
  unit?: string | undefined;
  status?: string | undefined;
  trend?: string | undefined;
  q?: string | undefined;
  sort?: string | undefined;
  /** The code of the indicator whose details are open. */
  open?: string | undefined;
}

const schema = z.object({
  year,
  tertial,
  area: words,
  goal: words,
  unit: words,
  status: words,
  trend: words,
  q: words,
  sort: words,
  open: words,
});

/** Reads the search string; anything unreadable counts as not said. */
export function readIndicatorSearch(raw: Record<string, unknown>): IndicatorSearch {
  return schema.parse(raw);
}
