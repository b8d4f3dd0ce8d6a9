import {
  isDraft,
  type Plan,
  type PlanDecision,
  type PlannedActivity,
  type PlannedAssignment,
  type PlannedGoal,
  type PlannedOverarchingGoal,
  type PlanPart,
  refusedPlan,
} from './plan.ts';
import { longestPlanText, PlanForm } from './plan-form.ts';
import { setTarget } from './plan-target.ts';

/** Adds a goal of the council, or changes it. */
export function saveOverarchingGoal(plan: Plan, filled: PlannedOverarchingGoal): PlanDecision {
  if (!isDraft(plan)) return refusedPlan('plan', 'decided');
  const form = new PlanForm();
  const part = { id: filled.id, ...heading(form, plan.overarchingGoals, filled) };
  return done(form, { ...plan, overarchingGoals: withPart(plan.overarchingGoals, part) });
}

/** Adds an assignment, or changes it. */
export function saveAssignment(plan: Plan, filled: PlannedAssignment): PlanDecision {
  if (!isDraft(plan)) return refusedPlan('plan', 'decided');
  const form = new PlanForm();
  const part = { id: filled.id, ...heading(form, plan.assignments, filled), ...below(form, plan, filled) };
  return done(form, { ...plan, assignments: withPart(plan.assignments, part) });
}

/** Adds a committee goal, or changes it. Of a decided plan only the activities change. */
export function saveGoal(plan: Plan, filled: Omit<PlannedGoal, 'predecessorId'>): PlanDecision {
  const form = new PlanForm();
  const before = plan.goals.find(({ id }) => id === filled.id);
  const known = plan.assignments.map(({ id }) => id);
  const part: PlannedGoal = {
    id: filled.id,
    ...heading(form, plan.goals, filled),
    ...below(form, plan, filled),
    assignmentIds: form.known('assignments', filled.assignmentIds, known),
    activities: keepingIds(
      before?.activities ?? [],
      filled.activities.map(({ id, title }) => {
        return { id, title: form.line('activities', title, longestPlanText.title) };
      }),
    ),
    predecessorId: before?.predecessorId ?? null,
  };
  if (!isDraft(plan)) {
    if (!before) return refusedPlan('plan', 'decided');
    for (const field of ['number', 'title', 'description'] as const) {
      if (before[field] !== part[field]) form.refuse(field, 'decided');
    }
    if (before.overarchingGoalId !== part.overarchingGoalId) form.refuse('overarchingGoal', 'decided');
    if (before.assignmentIds.toSorted().join() !== part.assignmentIds.toSorted().join()) {
      form.refuse('assignments', 'decided');
    }
  }
  return done(form, { ...plan, goals: withPart(plan.goals, part) });
}

/** Sets the target of an indicator to what somebody has written; in a decided plan with a reason. */
export function changeTarget(
  plan: Plan,
  wanted: { readonly indicatorId: string; readonly text: string; readonly reason: string | null },
): PlanDecision {
  const indicator = plan.indicators.find(({ id }) => id === wanted.indicatorId);
  if (!indicator) return refusedPlan('plan', 'notFound');
  const form = new PlanForm();
  const targets = setTarget(form, plan, indicator, wanted);
  return done(form, { ...plan, indicators: withPart(plan.indicators, { ...indicator, targets }) });
}

/** Takes a part out of a draft. What others hang on, and what has outcomes, stays. */
export function removePart(plan: Plan, part: PlanPart, id: string): PlanDecision {
  if (!partsOf(plan, part).some((each) => each.id === id)) return refusedPlan('plan', 'notFound');
  if (plan.reported.some(({ indicatorId }) => indicatorId === id)) return refusedPlan('plan', 'hasOutcomes');
  if (!isDraft(plan)) return refusedPlan('plan', 'decided');
  const used = {
    overarchingGoal: () => [...plan.assignments, ...plan.goals].some((each) => each.overarchingGoalId === id),
    assignment: () => false,
    goal: () => plan.indicators.some(({ goalId }) => goalId === id),
    indicator: () => false,
  };
  if (used[part]()) return refusedPlan('plan', 'inUse');
  const others = <Each extends { id: string }>(list: readonly Each[]) => list.filter((each) => each.id !== id);
  return {
    kind: 'accepted',
    plan: {
      ...plan,
      overarchingGoals: others(plan.overarchingGoals),
      assignments: others(plan.assignments),
      goals: others(plan.goals).map((goal) => ({
        ...goal,
        assignmentIds: goal.assignmentIds.filter((assignmentId) => assignmentId !== id),
      })),
      indicators: others(plan.indicators),
    },
  };
}

/** Moves a part of a draft one step among those beside it. At the edge it stays where it is. */
export function movePart(plan: Plan, part: PlanPart, id: string, by: 'up' | 'down'): PlanDecision {
  if (!partsOf(plan, part).some((each) => each.id === id)) return refusedPlan('plan', 'notFound');
  if (!isDraft(plan)) return refusedPlan('plan', 'decided');
  const moved = {
    overarchingGoal: () => ({ overarchingGoals: moveIn(plan.overarchingGoals, id, by, () => '') }),
    assignment: () => ({ assignments: moveIn(plan.assignments, id, by, (each) => each.overarchingGoalId) }),
    goal: () => ({ goals: moveIn(plan.goals, id, by, (each) => each.overarchingGoalId) }),
    indicator: () => ({ indicators: moveIn(plan.indicators, id, by, (each) => each.goalId) }),
  };
  return { kind: 'accepted', plan: { ...plan, ...moved[part]() } };
}

/** The activities as they are filled in; one in the same words goes on being the same one. */
function keepingIds(before: readonly PlannedActivity[], after: readonly PlannedActivity[]): PlannedActivity[] {
  const free = [...before];
  return after.map((activity) => {
    const place = free.findIndex(({ title }) => title === activity.title);
    const [kept] = place < 0 ? [] : free.splice(place, 1);
    return kept ?? activity;
  });
}

function partsOf(plan: Plan, part: PlanPart): readonly { readonly id: string }[] {
  const lists = {
    overarchingGoal: plan.overarchingGoals,
    assignment: plan.assignments,
    goal: plan.goals,
    indicator: plan.indicators,
  };
  return lists[part];
}

function moveIn<Each extends { readonly id: string }>(
  list: readonly Each[],
  id: string,
  by: 'up' | 'down',
  groupOf: (each: Each) => string,
): readonly Each[] {
  const moving = list.find((each) => each.id === id);
  if (!moving) return list;
  const beside = list.filter((each) => groupOf(each) === groupOf(moving));
  const other = beside[beside.indexOf(moving) + (by === 'up' ? -1 : 1)];
  if (!other) return list;
  return list.map((each) => (each === moving ? other : each === other ? moving : each));
}

function heading(form: PlanForm, others: readonly PlannedOverarchingGoal[], filled: PlannedOverarchingGoal) {
  const number = form.line('number', filled.number, longestPlanText.number);
  if (others.some((other) => other.id !== filled.id && other.number === number)) form.refuse('number', 'taken');
  return { number, title: form.line('title', filled.title, longestPlanText.title) };
}

function below(form: PlanForm, plan: Plan, filled: Pick<PlannedAssignment, 'overarchingGoalId' | 'description'>) {
  const { overarchingGoalId } = filled;
  if (!plan.overarchingGoals.some(({ id }) => id === overarchingGoalId)) form.refuse('overarchingGoal', 'unknown');
  return { overarchingGoalId, description: form.text('description', filled.description, longestPlanText.text) };
}

function withPart<Each extends { readonly id: string }>(list: readonly Each[], part: Each): readonly Each[] {
  return list.some(({ id }) => id === part.id)
    ? list.map((each) => (each.id === part.id ? part : each))
    : [...list, part];
}

function done(form: PlanForm, plan: Plan): PlanDecision {
  return form.problems.length > 0 ? { kind: 'refused', problems: form.problems } : { kind: 'accepted', plan };
}
