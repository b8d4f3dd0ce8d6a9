import { type Tertial, tertials } from '@tertial/domain';
import * as z from 'zod/mini';

const maybe = <T extends z.ZodMiniType>(type: T) => z.catch(z.optional(type), undefined);
const overviewSearch = z.object({
  year: maybe(z.coerce.number().check(z.int(), z.gte(1900), z.lte(2999))),
  tertial: maybe(z.enum(tertials)),
  unapproved: maybe(z.enum(['yes'])),
});
const meetingSearch = z.extend(overviewSearch, { part: maybe(z.coerce.number().check(z.int(), z.gte(1), z.lte(99))) });

/** Which tertial an overview is of, and what it counts; what is left out is as usual. */
export interface OverviewSearch {
  year?: number | undefined;
  tertial?: Tertial | undefined;
  /** Figures count that nobody has approved. */
  unapproved?: 'yes' | undefined;
}

/** The same at a meeting. */
export interface MeetingSearch extends OverviewSearch {
  /** Which part is on show, counted from 1. */
  part?: number | undefined;
}

/** Reads `?year=2022&tertial=T3&unapproved=yes`; anything unreadable counts as not said. */
export function readOverviewSearch(raw: Record<string, unknown>): OverviewSearch {
  return overviewSearch.parse(raw);
}

/** Reads `?year=2022&tertial=T3&part=2`; anything unreadable counts as not said. */
export function readMeetingSearch(raw: Record<string, unknown>): MeetingSearch {
  return meetingSearch.parse(raw);
}
