import type { FollowedIndicatorFragment, OverviewQuery } from './__generated__/operations.ts';

/** The overview of a tertial. */
export type Overview = NonNullable<OverviewQuery['overview']>;
/** A goal, an assignment, a service area or a division in it. */
export type OverviewGroup = Overview['groups'][number];
/** An indicator in it. */
export type FollowedIndicator = FollowedIndicatorFragment;

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
