import type { FollowedIndicatorFragment, OverviewQuery } from './__generated__/operations.ts';
import type { CountedSearch } from './search.ts';
import type { StandingPart } from './standing.ts';

/** The overview of a tertial. */
export type Overview = NonNullable<OverviewQuery['overview']>;
/** A goal, an assignment, a service area or a division in it. */
export type OverviewGroup = Overview['groups'][number];
/** An indicator in it. */
export type FollowedIndicator = FollowedIndicatorFragment;

/** The address of the very indicators that are counted, in a group or in all; of those that stand in one part, or of all. */
export function countedIn(
  { year, tertial, unapproved }: Pick<Overview, 'year' | 'tertial' | 'unapproved'>,
  group: Pick<OverviewGroup, 'kind' | 'key'> | null,
  part?: StandingPart,
): CountedSearch {
  return { year, tertial, unapproved: unapproved ? 'yes' : undefined, kind: group?.kind, key: group?.key, part };
}

/** The groups of one kind. */
export function groupsOf({ groups }: Overview, kind: OverviewGroup['kind']): OverviewGroup[] {
  return groups.filter((group) => group.kind === kind);
}

/** What is said of the goals, by the figures and by those who judge. */
export function goalsIn(overview: Overview) {
  const goals = groupsOf(overview, 'goal');
  return {
    all: goals.length,
    met: goals.filter(({ suggested }) => suggested === 'met').length,
    judged: goals.filter(({ judged }) => judged !== null).length,
    judgedMet: goals.filter(({ judged }) => judged === 'met').length,
  };
}
