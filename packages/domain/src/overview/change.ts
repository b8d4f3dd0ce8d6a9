import { type AttainmentStatus, isVerdict, verdicts } from '../attainment.ts';
import { type Decimal, decimal } from '../decimal.ts';
import { comparePeriods, type PeriodKey } from '../tertial.ts';
import type { Trend } from '../trend.ts';
import { type Measured, shareOfTheWay } from './gap.ts';

/** Something measured, with where it is heading. */
export interface Moving extends Measured {
  readonly status: AttainmentStatus;
  /** Where it stood in the tertial compared with; null where it was not there. */
  readonly statusThen: AttainmentStatus | null;
  /** The trend that ends in the tertial; null where there is nothing to compare with. */
  readonly trend: Pick<Trend, 'quality' | 'change' | 'noise'> | null;
}

/** What rose and what fell, each with the greatest change first. */
export interface Changes<S extends Moving> {
  /** Better than before, whatever way the figure goes. */
  readonly risen: readonly S[];
  readonly fallen: readonly S[];
  /** How many changed so little, on so few, that chance alone may have made the change: in neither list. */
  readonly withinNoise: number;
  /** How many had anything to be compared with. */
  readonly compared: number;
}

/**
 * Sorts what is measured by whether it became better or worse. First come those that passed from one step of status to another,
 * the most steps first; then by how much of the way to the target was won or lost; ties in the order of the goal chain.
 */
export function changesOf<S extends Moving>(all: readonly S[]): Changes<S> {
  const compared = all.filter(({ trend }) => trend !== null);
  const moved = (quality: 'better' | 'worse') =>
    compared
      .filter(({ trend }) => trend?.quality === quality)
      .map((of) => ({ of, steps: stepsPassed(of), way: wayMoved(of) }))
      .sort((a, b) => b.steps - a.steps || b.way.cmp(a.way) || a.of.position - b.of.position)
      .map(({ of }) => of);
  return {
    risen: moved('better'),
    fallen: moved('worse'),
    withinNoise: compared.filter(({ trend }) => trend?.noise).length,
    compared: compared.length,
  };
}

/** Whether the trend is of the tertial itself, and not of an earlier one. */
export function endsIn(latest: PeriodKey | undefined, period: PeriodKey): boolean {
  return latest !== undefined && comparePeriods(latest, period) === 0;
}

function stepsPassed({ status, statusThen }: Moving): number {
  if (!isVerdict(status) || !isVerdict(statusThen)) return 0;
  return Math.abs(verdicts.indexOf(status) - verdicts.indexOf(statusThen));
}

function wayMoved({ value, target, trend }: Moving): Decimal {
  if (value === null || target === null || trend === null) return decimal(0);
  const before = value.minus(trend.change);
  return shareOfTheWay(value, target).minus(shareOfTheWay(before, target)).abs();
}
