import { type Decimal, decimal } from './decimal.ts';
import { isShare, type MeasureDefinition } from './measurement.ts';

/** So many of so many. */
export interface Share {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** From so many on, on both sides, a change speaks for itself. */
const many = decimal(100);
/** The square of the 97.5th percentile of the normal distribution, 1.96. */
const squaredQuantile = decimal('3.8416');
const approximateQuantile = squaredQuantile.toNumber();

/**
 * Whether chance alone may have changed a share: fewer than a hundred were counted on either side, and the 95 % interval of
 * Agresti and Caffo around the difference holds 0. That interval adds one of each kind to both sides, which makes it honest
 * for small numbers too, and never empty at 0 % or 100 %.
 *
 * A. Agresti, B. Caffo: Simple and effective confidence intervals for proportions and differences of proportions result from
 * adding two successes and two failures. The American Statistician 54 (2000), 280–288.
 *
 * Two shares of the same year so far overlap; the interval is then wider than it need be, and silence the safer error. What is
 * no share (a numerator outside 0 and the denominator, nobody counted) is never noise.
 */
export function withinNoise(before: Share, after: Share): boolean {
  if (![before, after].every(isProper)) return false;
  if (before.denominator.gte(many) && after.denominator.gte(many)) return false;
  const margin = approximateMargin(before, after);
  if (Math.abs(margin) > certain) return margin < 0;
  const [first, second] = [adjusted(before), adjusted(after)];
  const difference = first.share.minus(second.share);
  return difference.times(difference).lte(squaredQuantile.times(first.variance.plus(second.variance)));
}

/** Whether one figure after another may be nothing but chance; false for what is no share and where it is not known of what. */
export function isNoise(
  before: { readonly share?: Share | null },
  after: { readonly share?: Share | null },
  measure: Pick<MeasureDefinition, 'unit' | 'construction'>,
): boolean {
  return isShare(measure) && before.share != null && after.share != null && withinNoise(before.share, after.share);
}

/** Beyond this, floating point is in no doubt: all it adds up are a few numbers of at most 4. */
const certain = 1e-9;

/** By how much the squared difference passes what chance allows, in floating point: quick, and right but for close calls. */
function approximateMargin(before: Share, after: Share): number {
  const [first, second] = [approximately(before), approximately(after)];
  return (first.share - second.share) ** 2 - approximateQuantile * (first.variance + second.variance);
}

function approximately({ numerator, denominator }: Share): { share: number; variance: number } {
  const size = denominator.toNumber() + 2;
  const share = (numerator.toNumber() + 1) / size;
  return { share, variance: (share * (1 - share)) / size };
}

function isProper({ numerator, denominator }: Share): boolean {
  return denominator.gte(1) && numerator.gte(0) && numerator.lte(denominator);
}

function adjusted({ numerator, denominator }: Share): { share: Decimal; variance: Decimal } {
  const size = denominator.plus(2);
  const share = numerator.plus(1).div(size);
  return { share, variance: share.times(decimal(1).minus(share)).div(size) };
}
