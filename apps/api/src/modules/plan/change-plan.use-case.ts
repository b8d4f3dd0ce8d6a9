import type { Plan, PlanDecision, PlanProblem } from '@tertial/domain';
import { readActor, type SignedIn } from '../../platform/actor.ts';
import { type AuditEntry, audit } from '../../platform/audit.ts';
import type { Database } from '../../platform/database.ts';
import { permit } from '../../platform/permit.ts';
import { composePlan } from './compose-plan.ts';
import { keepPlan } from './keep-plan.store.ts';
import { holdEdition, readPlanRows } from './plan.store.ts';

/** What came of it: the year that was changed, or everything that is wrong. */
export type PlanResult =
  | { readonly kind: 'changed'; readonly year: number }
  | { readonly kind: 'refused'; readonly problems: readonly PlanProblem[] };

/** Refuses the whole of it for one reason. */
export function refused(reason: PlanProblem['reason']): PlanResult {
  return { kind: 'refused', problems: [{ field: 'plan', reason }] };
}

/** Changes a year's plan: permit, hold, load, decide, keep, tell. One transaction, one person at a time. */
export async function changePlan(
  database: Database,
  by: SignedIn,
  year: number,
  subject: AuditEntry['subject'],
  at: Date,
  decide: (plan: Plan) => PlanDecision,
): Promise<PlanResult> {
  const { municipality, personId } = by;
  return database.inTenant(municipality, async (tx) => {
    if (!permit(await readActor(tx, by), 'plan.change', {})) return refused('notPermitted');
    await holdEdition(tx, municipality, year);
    const rows = await readPlanRows(tx, municipality, personId, year);
    if (!rows.edition) return refused('notFound');
    const plan = composePlan(rows, rows.edition, year);
    const decision = decide(plan);
    if (decision.kind === 'refused') return decision;
    await keepPlan(tx, plan, decision.plan, { municipality, at, by: personId });
    await audit(tx, by, [{ at, act: 'plan.change', subject: { year, ...subject } }]);
    return { kind: 'changed', year };
  });
}
