import type { Decimal } from '../decimal.ts';
import type { EditionStatus, Lineage } from '../goal.ts';
import type { MeasureDefinition } from '../measurement.ts';
import type { Day } from '../organisation/day.ts';
import type { SharedMeasure } from '../release/shared-measure.ts';
import type { Target } from '../target.ts';
import type { Tertial } from '../tertial.ts';

/** A goal of the council. */
export interface PlannedOverarchingGoal {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

/** A task that the council gives the committee. */
export interface PlannedAssignment extends PlannedOverarchingGoal {
  readonly overarchingGoalId: string;
  readonly description: string | null;
}

/** Something to be done for a goal. */
export interface PlannedActivity {
  readonly id: string;
  readonly title: string;
}

/** A goal of the committee; it may serve several assignments, or none. */
export interface PlannedGoal extends PlannedAssignment {
  readonly assignmentIds: readonly string[];
  readonly activities: readonly PlannedActivity[];
  readonly predecessorId: string | null;
}

/** One revision of a target, from 1. `carried`: it stood in the plan before anybody set one of its own. */
export interface PlannedTarget extends Target {
  readonly revision: number;
  readonly note: string | null;
  readonly carried: boolean;
}

/** An indicator as the plan of a year has it. */
export interface PlannedIndicator extends MeasureDefinition {
  readonly id: string;
  readonly goalId: string;
  readonly code: string;
  readonly name: string;
  readonly bySex: boolean;
  readonly survey: boolean;
  /** The range in which a figure is expected. */
  readonly lowest: Decimal | null;
  readonly highest: Decimal | null;
  readonly definition: string | null;
  readonly method: string | null;
  readonly baseline: Decimal | null;
  readonly lineage: Lineage;
  readonly predecessorId: string | null;
  /** The code of the shared measure that it is tied to, for comparing with other municipalities. */
  readonly sharedMeasure: string | null;
  readonly serviceAreaIds: readonly string[];
  readonly reportingUnitIds: readonly string[];
  readonly concernedUnitIds: readonly string[];
  /** Oldest first; the last one holds. */
  readonly targets: readonly PlannedTarget[];
}

/** An indicator of the year before with its last figure, all units together. */
export interface PreviousIndicator {
  readonly indicator: PlannedIndicator;
  readonly lastOutcome: Decimal | null;
}

/** The goal chain of one year, in order, with what a change of it is held against. */
export interface Plan {
  readonly year: number;
  readonly status: EditionStatus;
  readonly overarchingGoals: readonly PlannedOverarchingGoal[];
  readonly assignments: readonly PlannedAssignment[];
  readonly goals: readonly PlannedGoal[];
  readonly indicators: readonly PlannedIndicator[];
  /** The indicators of the year before; none where that year is not known. */
  readonly previous: readonly PreviousIndicator[];
  /** Who has ever reported what. */
  readonly reported: readonly { readonly indicatorId: string; readonly unitId: string }[];
  /** The tertials of the year that are released. */
  readonly lockedTertials: readonly Tertial[];
  /** The units and service areas that can be chosen. */
  readonly unitIds: readonly string[];
  /** The units that have a last day, with it. */
  readonly endingUnits: readonly { readonly unitId: string; readonly validTo: Day }[];
  readonly serviceAreaIds: readonly string[];
  /** The measures that an indicator can be tied to. */
  readonly sharedMeasures: readonly SharedMeasure[];
}

/** What can be put in order, and removed from a draft. */
export const planParts = ['overarchingGoal', 'assignment', 'goal', 'indicator'] as const;
export type PlanPart = (typeof planParts)[number];

/** Which field of a form a problem stands at; `plan` is the whole of it. */
export const planFields = [
  'plan',
  'number',
  'title',
  'description',
  'overarchingGoal',
  'assignments',
  'activities',
  'goal',
  'code',
  'name',
  'unit',
  'decimals',
  'direction',
  'construction',
  'timing',
  'aggregation',
  'dueTertials',
  'reportingUnits',
  'concernedUnits',
  'serviceAreas',
  'definition',
  'method',
  'bySex',
  'survey',
  'lowest',
  'highest',
  'baseline',
  'target',
  'sharedMeasure',
  'reason',
] as const;
export type PlanField = (typeof planFields)[number];

/**
 * Why something is not changed. `decided`: it stands firm since the committee decided. `inUse`: other parts hang on it.
 * `hasOutcomes`: something is reported on it. `published`: what is released counts it in. `noneChosen`: at least one is needed. `targetDoesNotFit` and `doesNotFit`:
 * it contradicts the rest.
 */
export const planReasons = [
  'notPermitted',
  'notFound',
  'decided',
  'inUse',
  'hasOutcomes',
  'published',
  'empty',
  'tooLong',
  'unreadable',
  'taken',
  'unknown',
  'noneChosen',
  'outOfRange',
  'doesNotFit',
  'reasonMissing',
  'yearExists',
  'incomplete',
  'changedMeanwhile',
] as const;
export type PlanReason = (typeof planReasons)[number];

/** One problem at one field. */
export interface PlanProblem {
  readonly field: PlanField;
  readonly reason: PlanReason;
}

/** What comes of a change: the plan as it stands afterwards, or everything that is wrong. */
export type PlanDecision =
  | { readonly kind: 'accepted'; readonly plan: Plan }
  | { readonly kind: 'refused'; readonly problems: readonly PlanProblem[] };

/** The decision that refuses for one reason. */
export function refusedPlan(field: PlanField, reason: PlanReason): PlanDecision {
  return { kind: 'refused', problems: [{ field, reason }] };
}

/** Whether everything in a plan may change: only while it is a draft. */
export function isDraft(plan: Pick<Plan, 'status'>): boolean {
  return plan.status === 'draft';
}

/** The target that holds; null where none is set. */
export function currentTarget(indicator: Pick<PlannedIndicator, 'targets'>): PlannedTarget | null {
  return indicator.targets.at(-1) ?? null;
}
