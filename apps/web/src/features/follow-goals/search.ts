import { type Tertial, tertials } from '@tertial/domain';
import * as z from 'zod/mini';
import type { OverviewGroup } from './overview.ts';
import { type StandingPart, standingParts } from './standing.ts';

const maybe = <T extends z.ZodMiniType>(type: T) => z.catch(z.optional(type), undefined);
const overviewSearch = z.object({
  year: maybe(z.coerce.number().check(z.int(), z.gte(1900), z.lte(2999))),
  tertial: maybe(z.enum(tertials)),
  unapproved: maybe(z.enum(['yes'])),
});
const meetingSearch = z.extend(overviewSearch, { part: maybe(z.coerce.number().check(z.int(), z.gte(1), z.lte(99))) });

const countedSearch = z.extend(overviewSearch, {
  kind: maybe(z.enum(['goal', 'assignment', 'serviceArea', 'division'])),
  key: maybe(z.string()),
  part: maybe(z.enum(standingParts)),
});

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

/** Which of the indicators that an overview counts. */
export interface CountedSearch extends OverviewSearch {
  /** What kind of group they are of; all are meant where it or the key is not said. */
  kind?: OverviewGroup['kind'] | undefined;
  /** By which the group is found among those of its kind. */
  key?: string | undefined;
  /** Those that stand there; all where it is not said. */
  part?: StandingPart | undefined;
}

/** Reads `?year=2022&tertial=T3&kind=division&key=Barn+och+unga&part=met`; anything unreadable counts as not said. */
export function readCountedSearch(raw: Record<string, unknown>): CountedSearch {
  return countedSearch.parse(raw);
}

/** Reads `?year=2022&tertial=T3&unapproved=yes`; anything unreadable counts as not said. */
export function readOverviewSearch(raw: Record<string, unknown>): OverviewSearch {
  return overviewSearch.parse(raw);
}

/** Reads `?year=2022&tertial=T3&part=2`; anything unreadable counts as not said. */
export function readMeetingSearch(raw: Record<string, unknown>): MeetingSearch {
  return meetingSearch.parse(raw);
}
