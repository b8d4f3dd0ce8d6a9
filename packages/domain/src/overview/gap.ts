import { distanceTo } from '../attainment.ts';
import { type Decimal, decimal } from '../decimal.ts';
import type { Target } from '../target.ts';

const one = decimal(1);
const zero = decimal(0);

/**
 * How much of the way to the target an outcome has come, from 0 to 1, on the unrounded figure.
 *
 * The same notion of distance as attainment bands: outcome through target where more is better,
 * target through outcome where less is, and the nearest edge of a band. A target of 0 is reached or not.
 */
export function shareOfTheWay(value: Decimal, target: Target): Decimal {
  if (target.operator === 'atMost') return downTo(value, target.value);
  if (target.operator === 'between' && target.upper && value.gt(target.upper)) return downTo(value, target.upper);
  return upTo(value, target.value);
}

function upTo(value: Decimal, aim: Decimal): Decimal {
  if (value.gte(aim)) return one;
  if (value.lte(zero) || aim.lte(zero)) return zero;
  return value.div(aim);
}

function downTo(value: Decimal, aim: Decimal): Decimal {
  if (value.lte(aim)) return one;
  if (aim.lte(zero)) return zero;
  return aim.div(value);
}

/** Something with a figure that is held against a target. */
export interface Measured {
  /** Its place in the goal chain. */
  readonly position: number;
  readonly target: Target | null;
  /** Unrounded; null where nothing is measured. */
  readonly value: Decimal | null;
}

/** How far something is from its target. */
export interface Gap<S extends Measured> {
  readonly of: S;
  /** How much of the way it has come, 0 up to but not including 1. */
  readonly share: Decimal;
  /** How much is missing, or too much, in the unit of the indicator; above 0. */
  readonly distance: Decimal;
  /** Whether the figure has to rise or to fall. */
  readonly towards: 'up' | 'down';
}

/** What has not reached its target, the one with the longest way left first; ties in the order of the goal chain. */
export function gapsOf<S extends Measured>(all: readonly S[]): Gap<S>[] {
  return all
    .flatMap((of): Gap<S>[] => {
      const { value, target } = of;
      if (value === null || target === null) return [];
      const distance = distanceTo(target, value);
      if (distance.eq(zero)) return [];
      const isAbove = target.operator === 'atMost' || (target.operator === 'between' && value.gt(target.value));
      return [{ of, share: shareOfTheWay(value, target), distance, towards: isAbove ? 'down' : 'up' }];
    })
    .sort((a, b) => a.share.cmp(b.share) || a.of.position - b.of.position);
}
