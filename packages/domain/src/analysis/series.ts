import type { Decimal } from '../decimal.ts';
import type { Lineage } from '../goal.ts';
import type { MeasureDefinition } from '../measurement.ts';
import { isNoise } from '../noise.ts';
import type { Target } from '../target.ts';
import { isLikeCovered, type TrendPoint } from '../trend.ts';
import type { TargetMove } from './fact.ts';

/** An edition of an indicator as far as it matters for reading it as one series with the edition before. */
export type SeriesEdition = Pick<MeasureDefinition, 'unit' | 'construction' | 'timing' | 'aggregation'> & {
  readonly lineage: Lineage;
  readonly definition: string | null;
};

/**
 * Whether the figures of an edition should not be read as one series with those of the edition before: it was split, the
 * kinship is unconfirmed, what is counted or how it adds up is another, or it is defined in other words. New words in its
 * name alone break nothing.
 */
export function breaksSeries(previous: SeriesEdition | null, current: SeriesEdition): boolean {
  if (previous === null) return false;
  return (
    current.lineage === 'split' ||
    current.lineage === 'uncertain' ||
    previous.unit !== current.unit ||
    previous.construction !== current.construction ||
    previous.timing !== current.timing ||
    previous.aggregation !== current.aggregation ||
    (previous.definition !== null && current.definition !== null && previous.definition !== current.definition)
  );
}

/** What happened to a target since the one before it, by its value; for a band by its lower end and then its upper. */
export function targetMoveOf(before: Target | null, now: Target | null): TargetMove {
  if (now === null) return 'missing';
  if (before === null || before.operator !== now.operator) return 'new';
  const difference = now.value.cmp(before.value) || compareEnds(before.upper, now.upper);
  if (difference === 0) return 'kept';
  return difference > 0 ? 'raised' : 'lowered';
}

function compareEnds(before: Decimal | null, now: Decimal | null): number {
  return before === null || now === null ? 0 : now.cmp(before);
}

/**
 * How many figures in a row have gone one way until the last one: positive for up, negative for down, 0 where the last step
 * stood still or there is none. What adds up from January can only rise within its year, which says nothing: 0. A step within
 * the noise of small numbers is neither up nor down, as for the arrow, and a total of other units than before is no step.
 *
 * @param points The figures of one series in the order of time.
 */
export function runOf(
  points: readonly TrendPoint[],
  measure: Pick<MeasureDefinition, 'unit' | 'timing' | 'construction'>,
): number {
  if (measure.timing === 'cumulative' && measure.construction !== 'ratio') return 0;
  let run = 0;
  for (let place = points.length - 1; place > 0; place -= 1) {
    const [before, after] = [points[place - 1], points[place]];
    if (!before || !after || !isLikeCovered(before.coverage, after.coverage)) break;
    if (isNoise(before, after, measure)) break;
    const step = after.value.cmp(before.value);
    if (step === 0 || (run !== 0 && Math.sign(run) !== step)) break;
    run += step;
  }
  return run;
}
