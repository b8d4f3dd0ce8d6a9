import type { AttainmentStatus } from '@tertial/domain';

/** How many indicators stand where in one tertial, as the contract counts them. */
export interface StandingCount {
  readonly tertial: string;
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

/** The parts of a bar, in the order they are drawn. `none` is asked for but without a figure. */
export const standingParts = ['met', 'nearly', 'partly', 'notMet', 'none'] as const;
export type StandingPart = (typeof standingParts)[number];

/** In which part of a bar an indicator is counted; null for one that is not asked for. */
export function partOf(status: AttainmentStatus): StandingPart | null {
  if (status === 'notDue') return null;
  return status === 'notMeasured' || status === 'notReported' ? 'none' : status;
}

/** The lengths of the parts of a bar; indicators that are not due are left out. */
export function partsOf(count: StandingCount): Record<StandingPart, number> {
  return {
    met: count.met,
    nearly: count.nearly,
    partly: count.partly,
    notMet: count.notMet,
    none: count.notMeasured + count.notReported,
  };
}

/** The parts that are told of: the steps in use, whatever else has been counted, and what lacks a figure. */
export function partsTold(counts: readonly StandingCount[], steps: readonly string[]): StandingPart[] {
  return standingParts.filter(
    (part) => part === 'none' || steps.includes(part) || counts.some((count) => partsOf(count)[part] > 0),
  );
}

/** How many are asked for in the tertial. */
export function dueIn(count: StandingCount): number {
  return count.total - count.notDue;
}
