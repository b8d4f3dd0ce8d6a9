import { type Decimal, decimal, type Plan, type PlannedIndicator } from '@tertial/domain';
import type { EditablePlanQuery } from './__generated__/operations.ts';

/** A plan as the server tells it. */
export type EditablePlan = NonNullable<EditablePlanQuery['editablePlan']>;
export type EditableIndicator = EditablePlan['indicators'][number];

/** The plan as the rules know it, so that a form is judged while it is filled in. */
export function planOf(plan: EditablePlan): Plan {
  return {
    year: plan.year,
    status: plan.status,
    overarchingGoals: plan.overarchingGoals,
    assignments: plan.assignments,
    goals: plan.goals.map((goal) => ({ ...goal, predecessorId: null })),
    indicators: plan.indicators.map(indicatorOf),
    previous: [],
    reported: [],
    lockedTertials: plan.lockedTertials,
    unitIds: plan.units.map(({ id }) => id),
    endingUnits: plan.endingUnits,
    serviceAreaIds: plan.serviceAreas.map(({ id }) => id),
    sharedMeasures: plan.sharedMeasures,
  };
}

function indicatorOf({ targets, lowest, highest, baseline, ...facts }: EditableIndicator): PlannedIndicator {
  return {
    ...facts,
    lowest: figure(lowest),
    highest: figure(highest),
    baseline: figure(baseline),
    predecessorId: null,
    targets: targets.map(({ revision, note, savedAt, target }) => ({
      operator: target.operator,
      value: decimal(target.value),
      upper: figure(target.upper),
      ...{ revision, note, carried: savedAt === null },
    })),
  };
}

function figure(text: string | null): Decimal | null {
  return text === null ? null : decimal(text);
}
