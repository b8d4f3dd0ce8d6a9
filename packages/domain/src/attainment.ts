import { type Decimal, decimal, roundHalfAwayFromZero } from './decimal.ts';
import type { Target } from './target.ts';

/**
 * What an outcome is when held against its target, from the best to the worst. `nearly` exists only where a municipality
 * tells status in four steps; in three, `partly` is what is nearly there.
 */
export const verdicts = ['met', 'nearly', 'partly', 'notMet'] as const;
export type Verdict = (typeof verdicts)[number];

/**
 * Where an indicator stands in one tertial. `notDue`: it is not asked for then. `notReported`: it is asked for and nobody has
 * answered. `notMeasured`: somebody has answered that there is no figure.
 */
export const attainmentStatuses = [...verdicts, 'notMeasured', 'notReported', 'notDue'] as const;
export type AttainmentStatus = (typeof attainmentStatuses)[number];

/** Why a judgement departs from what the figures say. */
export const judgementReasons = [
  'targetUnrealistic',
  'targetRealisticNotReached',
  'misreport',
  'strongTrend',
  'fewObservations',
  'hardToMeasure',
  'dependsOnOthers',
  'other',
] as const;
export type JudgementReason = (typeof judgementReasons)[number];

/** The municipality's own setting: the shares of the target, above 0 and at most 1, from which an outcome has come so far. */
export interface Bands {
  /** Above `partlyShare`; null where there are three steps. */
  readonly nearlyShare: Decimal | null;
  readonly partlyShare: Decimal;
}

/** Nine tenths, unless the municipality has decided otherwise. */
export const defaultBands: Bands = { nearlyShare: null, partlyShare: decimal('0.9') };

/**
 * Holds an outcome against its target, always unrounded: 99.5 shown as 100 does not reach 100.
 *
 * Met: reached. Nearly, partly: at least that share of the target; where lower is better, the target at least that share of the
 * outcome; for a band, outside it by at most the rest of that share (of 0.9 a tenth) of its width. A target of 0 or below has no
 * near miss, since a share of it says nothing.
 */
export function assess(value: Decimal, target: Target, bands: Bands): Verdict {
  if (distanceTo(target, value).eq(0)) return 'met';
  if (bands.nearlyShare !== null && isNear(value, target, bands.nearlyShare)) return 'nearly';
  return isNear(value, target, bands.partlyShare) ? 'partly' : 'notMet';
}

const mostMoreDecimals = 3;

/**
 * With how many decimals to show an outcome so that it does not contradict its status: 39.68 against 40 is not met, and
 * "40 %" beside that would look like a mistake, so it is shown as 39.7. At most three more than asked for; where that does
 * not help, as asked for.
 */
export function tellingDecimals(value: Decimal, target: Target, bands: Bands, decimals: number): number {
  const status = assess(value, target, bands);
  for (let more = 0; more <= mostMoreDecimals; more += 1) {
    const shown = roundHalfAwayFromZero(value, decimals + more);
    if (assess(shown, target, bands) === status) return decimals + more;
  }
  return decimals;
}

/** How far an outcome is from reaching its target, in the unit of the indicator; 0 when it does. */
export function distanceTo(target: Target, value: Decimal): Decimal {
  const lower = target.operator === 'atMost' ? null : target.value;
  const upper = target.operator === 'atMost' ? target.value : target.upper;
  if (lower !== null && value.lt(lower)) return lower.minus(value);
  if (target.operator !== 'atLeast' && upper !== null && value.gt(upper)) return value.minus(upper);
  return decimal(0);
}

function isNear(value: Decimal, target: Target, share: Decimal): boolean {
  switch (target.operator) {
    case 'atLeast':
      return target.value.gt(0) && value.gte(target.value.times(share));
    case 'atMost':
      return target.value.gt(0) && target.value.gte(value.times(share));
    case 'between': {
      const width = (target.upper ?? target.value).minus(target.value);
      return distanceTo(target, value).lte(width.times(decimal(1).minus(share)));
    }
  }
}

/** How many indicators stand where. `measured` = met + nearly + partly + notMet; `total` counts all of them. */
export interface AttainmentCount {
  readonly total: number;
  readonly measured: number;
  readonly met: number;
  readonly nearly: number;
  readonly partly: number;
  readonly notMet: number;
  readonly notMeasured: number;
  readonly notReported: number;
  readonly notDue: number;
}

/** Counts statuses. What was never measured is counted apart and never as unmet; what has no status is not counted. */
export function countAttainment(statuses: Iterable<AttainmentStatus | null>): AttainmentCount {
  const count = { met: 0, nearly: 0, partly: 0, notMet: 0, notMeasured: 0, notReported: 0, notDue: 0 };
  let total = 0;
  for (const status of statuses) {
    if (status === null) continue;
    count[status] += 1;
    total += 1;
  }
  return { total, measured: count.met + count.nearly + count.partly + count.notMet, ...count };
}

/**
 * What the figures say about a goal: met when all its measured indicators are, not met when none is, else partly.
 * Null when nothing is measured.
 */
export function suggestGoal(count: AttainmentCount): Verdict | null {
  if (count.measured === 0) return null;
  if (count.met === count.measured) return 'met';
  return count.met === 0 ? 'notMet' : 'partly';
}

/** Whether a status is a verdict: there is a figure, and a target to hold it against. */
export function isVerdict(status: AttainmentStatus | null): status is Verdict {
  return verdicts.some((known) => known === status);
}

/** Whether a verdict is not what the figures say. Where they say nothing there is nothing to depart from. */
export function verdictDiffers(verdict: Verdict, computed: AttainmentStatus | null): boolean {
  return isVerdict(computed) && verdict !== computed;
}
