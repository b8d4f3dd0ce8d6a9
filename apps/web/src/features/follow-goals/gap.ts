import { type Decimal, decimal, type Target } from '@tertial/domain';

const one = decimal('1');
const zero = decimal('0');

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

/** What the list of gaps needs to know about an indicator; figures as the contract writes them. */
export interface GapSource {
  readonly id: string;
  readonly position: number;
  readonly target: WrittenTarget | null;
  readonly results: readonly { readonly tertial: string; readonly value: string | null }[];
}

/** A target with its figures as text. */
export interface WrittenTarget {
  readonly operator: Target['operator'];
  readonly value: string;
  readonly upper: string | null;
}

/** An indicator that has not reached its target. */
export interface Gap<S extends GapSource> {
  readonly indicator: S;
  /** What it showed in the tertial. */
  readonly result: S['results'][number];
  /** The outcome, unrounded. */
  readonly value: string;
  readonly target: WrittenTarget;
  /** How much of the way it has come, 0 up to but not including 1. */
  readonly share: number;
}

/** The indicators that have the longest way left in one tertial, longest first; ties in the order of the goal chain. */
export function largestGaps<S extends GapSource>(indicators: readonly S[], tertial: string, count: number): Gap<S>[] {
  return indicators
    .flatMap((indicator): Gap<S>[] => {
      const result: S['results'][number] | undefined = indicator.results.find((each) => each.tertial === tertial);
      const value = result?.value ?? null;
      const target = indicator.target;
      if (!result || value === null || !target) return [];
      const share = shareOfTheWay(decimal(value), readWritten(target));
      return share.lt(one) ? [{ indicator, result, value, target, share: share.toNumber() }] : [];
    })
    .sort((a, b) => a.share - b.share || a.indicator.position - b.indicator.position)
    .slice(0, count);
}

function readWritten(target: WrittenTarget): Target {
  return {
    operator: target.operator,
    value: decimal(target.value),
    upper: target.upper === null ? null : decimal(target.upper),
  };
}
