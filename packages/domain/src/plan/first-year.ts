import { isDraft, type Plan, type PlanReason } from './plan.ts';

/**
 * Why a year is not taken back, with all that was put in it; null where it may be: it was begun by mistake, so it is a draft,
 * the only year there is, and nobody has reported anything in it.
 */
export function whyYearStays(
  { status, reported }: Pick<Plan, 'status' | 'reported'>,
  years: number,
): PlanReason | null {
  if (!isDraft({ status })) return 'decided';
  if (years > 1) return 'inUse';
  return reported.length > 0 ? 'hasOutcomes' : null;
}
