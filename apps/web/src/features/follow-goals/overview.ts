import type { FollowedIndicatorFragment, OverviewQuery } from './__generated__/operations.ts';
import type { StandingCount } from './standing.ts';

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

/** How many more reach their target than in the tertial compared with; null where there is nothing to compare. */
export function metSince(now: StandingCount, before: StandingCount | null): number | null {
  return before === null || now.measured === 0 ? null : now.met - before.met;
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
