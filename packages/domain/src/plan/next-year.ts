import { roundHalfAwayFromZero } from '../decimal.ts';
import { type Lineage, proposeBaseline } from '../goal.ts';
import {
  currentTarget,
  isDraft,
  type Plan,
  type PlanDecision,
  type PlannedGoal,
  type PlannedIndicator,
  type PreviousIndicator,
  refusedPlan,
} from './plan.ts';
import { longestPlanText, PlanForm } from './plan-form.ts';

/** What is done with an indicator of last year. */
export const carryings = ['keep', 'reword', 'split', 'retire'] as const;
export type Carrying = (typeof carryings)[number];

/** A source of new ids; each is given once. */
export type NewId = () => string;

/**
 * The draft of the year after: the same chain with every goal and indicator carried on, targets as they stand, baselines
 * proposed from the last outcomes. `outcomes` gives the last released figure of an indicator.
 */
export function nextYear(
  plan: Plan,
  outcomes: (indicatorId: string) => PreviousIndicator['lastOutcome'],
  newId: NewId,
): Plan {
  const ids = new Map<string, string>();
  const idOf = (id: string) => {
    const made = ids.get(id) ?? newId();
    ids.set(id, made);
    return made;
  };
  const previous = plan.indicators.map((indicator) => ({ indicator, lastOutcome: outcomes(indicator.id) }));
  const indicators: PlannedIndicator[] = [];
  const draft: Plan = {
    ...plan,
    year: plan.year + 1,
    status: 'draft',
    overarchingGoals: plan.overarchingGoals.map((part) => ({ ...part, id: idOf(part.id) })),
    assignments: plan.assignments.map((part) => ({
      ...part,
      id: idOf(part.id),
      overarchingGoalId: idOf(part.overarchingGoalId),
    })),
    goals: plan.goals.map(
      (goal): PlannedGoal => ({
        ...goal,
        id: idOf(goal.id),
        overarchingGoalId: idOf(goal.overarchingGoalId),
        assignmentIds: goal.assignmentIds.map(idOf),
        activities: goal.activities.map(({ title }) => ({ id: newId(), title })),
        predecessorId: goal.id,
      }),
    ),
    indicators: [],
    previous,
    reported: [],
  };
  for (const each of previous) indicators.push(carried({ ...draft, indicators }, each, idOf(each.indicator.id)));
  return { ...draft, indicators };
}

/**
 * Decides what becomes of an indicator of last year: kept as it was, reworded (one name), split (two names or more), or
 * retired, which takes it out of the draft. Its last decision holds, and can be made anew.
 */
export function carryOn(
  plan: Plan,
  wanted: { readonly predecessorId: string; readonly how: Carrying; readonly names: readonly string[] },
  newId: NewId,
): PlanDecision {
  if (!isDraft(plan)) return refusedPlan('plan', 'decided');
  const before = plan.previous.find(({ indicator }) => indicator.id === wanted.predecessorId);
  if (!before) return refusedPlan('plan', 'notFound');
  const { how } = wanted;
  const form = new PlanForm();
  const names = how === 'reword' || how === 'split' ? readNames(form, wanted.names) : [before.indicator.name];
  if (how === 'reword' && (names.length !== 1 || names[0] === before.indicator.name)) form.refuse('name', 'doesNotFit');
  if (how === 'split' && new Set(names).size < 2) form.refuse('name', 'doesNotFit');
  if (form.problems.length > 0) return { kind: 'refused', problems: form.problems };
  if (how === 'retire') return withSuccessors(plan, wanted.predecessorId, []);
  if (!goalFor(plan, before)) return refusedPlan('goal', 'unknown');

  const lineage = ({ keep: 'kept', reword: 'reworded', split: 'split' } as const satisfies Record<string, Lineage>)[
    how
  ];
  const standing = plan.indicators.filter(({ predecessorId }) => predecessorId === wanted.predecessorId);
  let made = plan;
  const successors = names.map((name, place) => {
    const one = standing[place] ?? carried(made, before, newId());
    made = { ...made, indicators: [...made.indicators, one] };
    return { ...one, name, lineage };
  });
  return withSuccessors(plan, wanted.predecessorId, successors);
}

/** The next code of a year: `2024-07` where six are taken. */
export function nextCode(plan: Pick<Plan, 'year' | 'indicators'>): string {
  const taken = new Set(plan.indicators.map(({ code }) => code));
  for (let number = plan.indicators.length + 1; ; number += 1) {
    const code = `${plan.year}-${String(number).padStart(2, '0')}`;
    if (!taken.has(code)) return code;
  }
}

function carried(plan: Plan, { indicator, lastOutcome }: PreviousIndicator, id: string): PlannedIndicator {
  const { timing, construction, unit, decimals } = indicator;
  const proposed = proposeBaseline({ timing, construction, unit, lastOutcome });
  const target = currentTarget(indicator);
  const sameNumber = indicator.code.replace(/^\d{4}(?=-)/, String(plan.year));
  const isFree = sameNumber !== indicator.code && !plan.indicators.some(({ code }) => code === sameNumber);
  const isTied = plan.indicators.some(({ sharedMeasure }) => sharedMeasure === indicator.sharedMeasure);
  return {
    ...indicator,
    id,
    goalId: goalFor(plan, { indicator })?.id ?? '',
    code: isFree ? sameNumber : nextCode(plan),
    baseline: proposed && roundHalfAwayFromZero(proposed, decimals),
    lineage: 'kept',
    predecessorId: indicator.id,
    sharedMeasure: isTied ? null : indicator.sharedMeasure,
    reportingUnitIds: indicator.reportingUnitIds.filter((unitId) => plan.unitIds.includes(unitId)),
    concernedUnitIds: indicator.concernedUnitIds.filter((unitId) => plan.unitIds.includes(unitId)),
    serviceAreaIds: indicator.serviceAreaIds.filter((areaId) => plan.serviceAreaIds.includes(areaId)),
    targets: target ? [{ ...target, revision: 1, note: null, carried: true }] : [],
  };
}

function goalFor(plan: Plan, { indicator }: Pick<PreviousIndicator, 'indicator'>): PlannedGoal | undefined {
  return plan.goals.find(({ predecessorId }) => predecessorId === indicator.goalId) ?? plan.goals[0];
}

function readNames(form: PlanForm, names: readonly string[]): string[] {
  return names.map((name) => form.line('name', name, longestPlanText.title));
}

/** Puts the successors where the first of them stood, or last. */
function withSuccessors(plan: Plan, predecessorId: string, successors: readonly PlannedIndicator[]): PlanDecision {
  const isOld = (indicator: PlannedIndicator) => indicator.predecessorId === predecessorId;
  const place = plan.indicators.findIndex(isOld);
  const others = plan.indicators.filter((indicator) => !isOld(indicator));
  const at = place < 0 ? others.length : place;
  return {
    kind: 'accepted',
    plan: { ...plan, indicators: [...others.slice(0, at), ...successors, ...others.slice(at)] },
  };
}
