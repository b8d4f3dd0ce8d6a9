import { decimal, type Lineage, roundHalfAwayFromZero, type Timing } from '@tertial/domain';

/** The order in which a plan is read: what stays, what changed its words, what may be the same, what is new. */
export const lineageOrder = ['kept', 'reworded', 'split', 'uncertain', 'new'] as const satisfies readonly Lineage[];

/** What a plan needs to know about an indicator; figures as the contract writes them. */
export interface PlannedIndicator {
  readonly lineage: Lineage;
  readonly direction: string;
  readonly baseline: string | null;
  readonly predecessor: {
    readonly lastOutcome: string | null;
    readonly decimals: number;
    readonly timing: Timing;
  } | null;
}

/** How many indicators a plan keeps, rewords, splits, adds and is unsure of. */
export interface PlanCount {
  readonly total: number;
  readonly kept: number;
  readonly reworded: number;
  readonly split: number;
  readonly uncertain: number;
  readonly new: number;
  readonly withoutBaseline: number;
  readonly lowerIsBetter: number;
}

/** Counts a plan, or the part of it under one goal. */
export function countPlan(indicators: readonly PlannedIndicator[]): PlanCount {
  const of = (lineage: Lineage) => indicators.filter((each) => each.lineage === lineage).length;
  return {
    total: indicators.length,
    kept: of('kept'),
    reworded: of('reworded'),
    split: of('split'),
    uncertain: of('uncertain'),
    new: of('new'),
    withoutBaseline: indicators.filter((each) => each.baseline === null).length,
    lowerIsBetter: indicators.filter((each) => each.direction === 'lower').length,
  };
}

/**
 * How the committee's baseline stands to the last outcome:
 * - `missing`: the committee wrote none
 * - `alone`: there is no last outcome to hold it against
 * - `same`: equal as shown, with the decimals of the old indicator
 * - `restarted`: a cumulative count begins the year at 0
 * - `differs`: anything else
 */
export type BaselineStanding = 'missing' | 'alone' | 'same' | 'restarted' | 'differs';

/** Holds the committee's baseline against the last outcome. */
export function baselineStanding(indicator: PlannedIndicator): BaselineStanding {
  const { baseline, predecessor } = indicator;
  if (baseline === null) return 'missing';
  if (!predecessor || predecessor.lastOutcome === null) return 'alone';
  const written = decimal(baseline);
  const outcome = decimal(predecessor.lastOutcome);
  if (written.eq(outcome) || written.eq(roundHalfAwayFromZero(outcome, predecessor.decimals))) return 'same';
  return predecessor.timing === 'cumulative' && written.eq(decimal('0')) ? 'restarted' : 'differs';
}
