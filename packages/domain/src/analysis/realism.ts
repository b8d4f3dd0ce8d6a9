import type { AttainmentStatus } from '../attainment.ts';
import type { Target } from '../target.ts';

/** What became of the demand of a target: harder or easier to reach, whichever way is good; `other` where they cannot be compared. */
export const demandMoves = ['harder', 'easier', 'kept', 'other', 'none'] as const;
export type DemandMove = (typeof demandMoves)[number];

/** One year's target in the history of an indicator. */
export interface TargetYear {
  readonly year: number;
  readonly target: Target | null;
  /** At the end of the year; null where the year is not over, or what it came to may not be told. */
  readonly status: AttainmentStatus | null;
  /** True where the figures of the two years are of one kind, so that their targets may be compared. */
  readonly comparable: boolean;
}

/** A year's target with what it came to, and what was made of it. */
export interface TargetStep {
  readonly year: number;
  /** Null where nothing was measured against a target at the year's end. */
  readonly reached: boolean | null;
  /** What became of the demand the year after; `none` where there is no target to compare with. */
  readonly next: DemandMove;
}

/** The history of many targets in numbers. */
export interface TargetSummary {
  /** Targets that a figure was held against at the year's end. */
  readonly measured: number;
  readonly reached: number;
  readonly missed: number;
  /** Made easier the year after they were missed. */
  readonly easedAfterMissed: number;
  /** Made harder the year after they were reached. */
  readonly hardenedAfterReached: number;
  /** Kept as they were the year after they were missed. */
  readonly keptAfterMissed: number;
}

/** What became of the demand from one target to the next. A band is harder where it lies within the one before it. */
export function demandMove(before: Target | null, now: Target | null): DemandMove {
  if (before === null || now === null) return 'none';
  if (before.operator !== now.operator) return 'other';
  const value = now.value.cmp(before.value);
  if (now.operator !== 'between') {
    if (value === 0) return 'kept';
    return value > 0 === (now.operator === 'atLeast') ? 'harder' : 'easier';
  }
  if (before.upper === null || now.upper === null) return 'other';
  const upper = now.upper.cmp(before.upper);
  if (value === 0 && upper === 0) return 'kept';
  if (value >= 0 && upper <= 0) return 'harder';
  return value <= 0 && upper >= 0 ? 'easier' : 'other';
}

/**
 * Follows a target through the years.
 *
 * @param years In the order of time, one for each edition that continues the one before it.
 */
export function targetSteps(years: readonly TargetYear[]): TargetStep[] {
  return years.map(({ year, target, status }, place) => {
    const next = years[place + 1];
    const isMeasured = target !== null && status !== null && measuredStatuses.has(status);
    return {
      year,
      reached: isMeasured ? status === 'met' : null,
      next: next?.comparable ? demandMove(target, next.target) : 'none',
    };
  });
}

/** Sums the histories of targets up. */
export function summariseTargets(steps: readonly TargetStep[]): TargetSummary {
  const count = (holds: (step: TargetStep) => boolean) => steps.filter(holds).length;
  return {
    measured: count(({ reached }) => reached !== null),
    reached: count(({ reached }) => reached === true),
    missed: count(({ reached }) => reached === false),
    easedAfterMissed: count(({ reached, next }) => reached === false && next === 'easier'),
    hardenedAfterReached: count(({ reached, next }) => reached === true && next === 'harder'),
    keptAfterMissed: count(({ reached, next }) => reached === false && next === 'kept'),
  };
}

const measuredStatuses: ReadonlySet<AttainmentStatus> = new Set(['met', 'nearly', 'partly', 'notMet']);
