import { isActiveIn } from '../organisation/unit.ts';
import type { Tertial } from '../tertial.ts';
import { currentTarget, isDraft, type Plan, type PlanDecision, refusedPlan } from './plan.ts';
import { measureProblems } from './plan-indicator.ts';
import { targetFits } from './plan-target.ts';

/** What a plan can lack before the committee can decide on it. */
export const planLacks = [
  'noIndicators',
  'noGoal',
  'noTarget',
  'targetDoesNotFit',
  'noReportingUnit',
  'reportingUnitsGone',
  'noDueTertials',
  'measureDoesNotFit',
] as const;
export type PlanLack = (typeof planLacks)[number];

/** Something that stands in the way of deciding; of an indicator, or of the plan where that is null. */
export interface PlanObstacle {
  readonly indicatorId: string | null;
  readonly lack: PlanLack;
}

/** Everything that stands in the way of deciding on a plan, in its order. */
export function planObstacles(plan: Plan): readonly PlanObstacle[] {
  if (plan.indicators.length === 0) return [{ indicatorId: null, lack: 'noIndicators' }];
  return plan.indicators.flatMap((indicator) => {
    const target = currentTarget(indicator);
    const lacks: PlanLack[] = [];
    if (!plan.goals.some(({ id }) => id === indicator.goalId)) lacks.push('noGoal');
    if (!target) lacks.push('noTarget');
    if (target && !targetFits(target, indicator)) lacks.push('targetDoesNotFit');
    if (indicator.reportingUnitIds.length === 0) lacks.push('noReportingUnit');
    else if (indicator.reportingUnitIds.every((id) => isGoneWhenDue(plan, id, indicator.dueTertials))) {
      lacks.push('reportingUnitsGone');
    }
    if (indicator.dueTertials.length === 0) lacks.push('noDueTertials');
    if (measureProblems(indicator).some(({ field }) => field !== 'dueTertials')) lacks.push('measureDoesNotFit');
    return lacks.map((lack) => ({ indicatorId: indicator.id, lack }));
  });
}

/**
 * How many indicators no service area tells anything about, where the municipality has areas. It is no obstacle, but worth
 * saying before the decision: after it their areas stand firm.
 */
export function countWithoutArea({ indicators, serviceAreaIds }: Plan): number {
  if (serviceAreaIds.length === 0) return 0;
  return indicators.filter((indicator) => indicator.serviceAreaIds.length === 0).length;
}

/** Whether a unit has ended before every tertial of the year in which something is due, so that it is never asked. */
export function isGoneWhenDue(
  { year, endingUnits }: Pick<Plan, 'year' | 'endingUnits'>,
  id: string,
  dueTertials: readonly Tertial[],
): boolean {
  const ending = endingUnits.find(({ unitId }) => unitId === id);
  if (!ending || dueTertials.length === 0) return false;
  const lasting = { validFrom: null, validTo: ending.validTo };
  return dueTertials.every((tertial) => !isActiveIn(lasting, { year, tertial }));
}

/** The draft becomes the plan that the committee has decided; not while anything stands in the way. */
export function decideEdition(plan: Plan): PlanDecision {
  if (!isDraft(plan)) return refusedPlan('plan', 'decided');
  if (planObstacles(plan).length > 0) return refusedPlan('plan', 'incomplete');
  return { kind: 'accepted', plan: { ...plan, status: 'decided' } };
}
