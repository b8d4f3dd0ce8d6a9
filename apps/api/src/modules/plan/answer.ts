import { randomUUID } from 'node:crypto';
import { asSeen, type Plan, type PlanDecision, type PlanPart } from '@tertial/domain';
import type { RequestContext } from '../../context.ts';
import type { AuditEntry } from '../../platform/audit.ts';
import { isRowId } from '../../platform/row-id.ts';
import { changePlan, type PlanResult, refused } from './change-plan.use-case.ts';
import { readMeanwhile, readPlan } from './read-plan.use-case.ts';

/** What a mutation of the plan answers with: the plan read anew, or what is wrong. */
export async function answerPlan(context: RequestContext, result: PlanResult) {
  const plan = result.kind === 'changed' ? await readPlan(context.database, context.signedIn(), result.year) : null;
  if (plan) return { __typename: 'PlanChanged' as const, plan };
  const { problems } = result.kind === 'refused' ? result : { problems: [] };
  return { __typename: 'PlanRefused' as const, problems, meanwhile: null };
}

/** Saves a part where it is still what the person saw; where it is not, the answer tells what was saved meanwhile. */
export async function saveAndAnswer(
  context: RequestContext,
  { year, seen = null }: { readonly year: number; readonly seen?: string | null | undefined },
  subject: AuditEntry['subject'] & { readonly part: PlanPart; readonly id: string },
  decide: (plan: Plan) => PlanDecision,
) {
  const { part, id } = subject;
  const answer = await changeAndAnswer(context, year, subject, (plan) => asSeen(plan, { part, id, seen }, decide));
  if (answer.__typename === 'PlanChanged' || !answer.problems.some(({ reason }) => reason === 'changedMeanwhile')) {
    return answer;
  }
  return { ...answer, meanwhile: await readMeanwhile(context.database, context.signedIn(), year, id) };
}

/** Changes a year's plan and answers with it. An id that can be nobody's is not looked for. */
export async function changeAndAnswer(
  context: RequestContext,
  year: number,
  subject: AuditEntry['subject'] & { readonly id: string },
  decide: (plan: Plan) => PlanDecision,
) {
  const { database, signedIn, now } = context;
  const result = isRowId(subject.id)
    ? await changePlan(database, signedIn(), year, subject, now(), decide)
    : refused('notFound');
  return answerPlan(context, result);
}

/** The id of what is changed, or one for what is new. */
export function idOf(input: { readonly id?: string | null | undefined }): string {
  return input.id ?? randomUUID();
}
