import { decimal } from '../decimal.ts';
import { type Direction, isShare, type MeasureDefinition } from '../measurement.ts';
import { isInUnit, readTarget, type Target, type TargetOperator } from '../target.ts';
import { isDraft, type Plan, type PlannedIndicator, type PlannedTarget } from './plan.ts';
import { longestPlanText, type PlanForm } from './plan-form.ts';

const operators = { higher: 'atLeast', lower: 'atMost', band: 'between' } as const satisfies Record<
  Direction,
  TargetOperator
>;

/** Whether a target says what the indicator's direction says, and whether a share can reach it. */
export function targetFits(target: Target, measure: Pick<MeasureDefinition, 'direction' | 'unit' | 'construction'>) {
  if (target.operator !== operators[measure.direction]) return false;
  return !isShare(measure) || (target.value.gte(0) && (target.upper ?? target.value).lte(decimal(100)));
}

/**
 * The targets of an indicator after somebody has written one. An empty text and the target that holds already change nothing.
 * In a draft the one that was carried over stays beside the new one, so that the change can be told; a decided plan keeps
 * them all and demands a reason.
 */
export function setTarget(
  form: PlanForm,
  plan: Pick<Plan, 'status'>,
  indicator: Pick<PlannedIndicator, 'targets' | 'direction' | 'unit' | 'construction'>,
  wanted: { readonly text: string; readonly reason: string | null },
): readonly PlannedTarget[] {
  const { targets } = indicator;
  if (wanted.text.trim() === '') {
    if (!isDraft(plan) && targets.length > 0) form.refuse('target', 'empty');
    return isDraft(plan) ? targets.filter(({ carried }) => carried) : targets;
  }
  const read = readTarget(wanted.text, indicator.direction);
  if (read === null) {
    form.refuse('target', 'unreadable');
    return targets;
  }
  if (!targetFits(read, indicator) || !isInUnit(wanted.text, indicator.unit)) form.refuse('target', 'doesNotFit');
  const standing = targets.at(-1);
  if (standing && sameTarget(standing, read)) return targets;
  const note = form.text('reason', wanted.reason, longestPlanText.reason);
  if (!isDraft(plan)) {
    if (note === null) form.refuse('reason', 'reasonMissing');
    return [...targets, next(targets, read, note)];
  }
  const before = targets.filter(({ carried }) => carried);
  const last = before.at(-1);
  return last && sameTarget(last, read) ? before : [...before, next(before, read, note)];
}

/** Whether two targets ask for the same. */
export function sameTarget(first: Target, second: Target): boolean {
  if (first.operator !== second.operator || !first.value.eq(second.value)) return false;
  return first.upper === null || second.upper === null ? first.upper === second.upper : first.upper.eq(second.upper);
}

function next(before: readonly PlannedTarget[], target: Target, note: string | null): PlannedTarget {
  return { ...target, revision: (before.at(-1)?.revision ?? 0) + 1, note, carried: false };
}
