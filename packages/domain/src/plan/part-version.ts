import { type Plan, type PlanDecision, type PlanPart, refusedPlan } from './plan.ts';

/** Names a part as it stands: the same content has the same version, another content another one. Null where it is gone. */
export function partVersion(plan: Plan, part: PlanPart, id: string): string | null {
  const lists = {
    overarchingGoal: plan.overarchingGoals,
    assignment: plan.assignments,
    goal: plan.goals,
    indicator: plan.indicators,
  };
  const found = lists[part].find((each) => each.id === id);
  return found ? digest(JSON.stringify(found)) : null;
}

/**
 * Decides only where the part is still what the person saw; what is new is decided at once. A part that exists is never
 * changed by somebody who does not tell what they saw.
 */
export function asSeen(
  plan: Plan,
  { part, id, seen }: { readonly part: PlanPart; readonly id: string; readonly seen: string | null },
  decide: (plan: Plan) => PlanDecision,
): PlanDecision {
  const version = partVersion(plan, part, id);
  if (version === null) return seen === null ? decide(plan) : refusedPlan('plan', 'notFound');
  return version === seen ? decide(plan) : refusedPlan('plan', 'changedMeanwhile');
}

/** Two sums of 32 bits each, with different multipliers (FNV-1a and a sister); it tells edits apart and keeps no secret. */
function digest(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x85ebca6b);
  }
  return [first, second].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}
