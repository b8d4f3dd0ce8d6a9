import {
  decimalText,
  type Plan,
  type PlannedGoal,
  type PlannedIndicator,
  type PlannedTarget,
  tertialNumber,
  tertials,
} from '@tertial/domain';
import type { TenantTransaction } from '../../platform/database.ts';

/** When and by whom. */
export interface Saved {
  readonly municipality: string;
  readonly at: Date;
  readonly by: string;
}

/** Puts an empty draft in, with its three tertials that have not begun. False where the year is there already. */
export async function insertEdition(tx: TenantTransaction, municipality: string, year: number): Promise<boolean> {
  const { count } = await tx.edition.createMany({
    data: [{ municipality, year, status: 'draft' }],
    skipDuplicates: true,
  });
  if (count === 0) return false;
  await tx.period.createMany({
    data: tertials.map((tertial) => ({ municipality, year, tertial: tertialNumber(tertial), state: 'upcoming' })),
  });
  return true;
}

/** Takes an empty draft away, with its tertials. */
export async function removeEdition(tx: TenantTransaction, municipality: string, year: number): Promise<void> {
  await tx.period.deleteMany({ where: { municipality, year } });
  await tx.edition.deleteMany({ where: { municipality, year } });
}

/** Keeps what has changed between two states of a plan, and nothing else. */
export async function keepPlan(tx: TenantTransaction, before: Plan, after: Plan, saved: Saved): Promise<void> {
  const { municipality } = saved;
  await removeGone(tx, before, after, municipality);
  const { year } = after;
  const at = { municipality, year };
  const key = (id: string) => ({ municipality_id: { municipality, id } });

  for (const { part, position } of changed(before.overarchingGoals, after.overarchingGoals)) {
    const { id, number, title } = part;
    const data = { number, title, position };
    await tx.overarchingGoal.upsert({ where: key(id), update: data, create: { ...at, id, ...data } });
  }
  for (const { part, position } of changed(before.assignments, after.assignments)) {
    const { id, number, title, overarchingGoalId, description } = part;
    const data = { number, title, overarchingGoalId, description, position };
    await tx.assignment.upsert({ where: key(id), update: data, create: { ...at, id, ...data } });
  }
  for (const { part, position } of changed(before.goals, after.goals)) {
    const { id, number, title, overarchingGoalId, description, predecessorId } = part;
    const data = { number, title, overarchingGoalId, description, predecessorId, position };
    await tx.committeeGoal.upsert({ where: key(id), update: data, create: { ...at, id, ...data } });
    await keepGoalLinks(tx, municipality, part);
  }
  await untie(tx, before, after, municipality);
  const standing = new Map(before.indicators.map((indicator) => [indicator.id, indicator]));
  for (const { part, position } of changed(before.indicators, after.indicators)) {
    const data = { ...indicatorColumns(part), position: position + 1 };
    await tx.indicator.upsert({ where: key(part.id), update: data, create: { ...at, id: part.id, ...data } });
    await keepIndicatorLinks(tx, municipality, part);
    await keepTargets(tx, part.id, standing.get(part.id)?.targets ?? [], part.targets, saved);
  }
  if (before.status !== after.status) {
    await tx.edition.update({ where: { municipality_year: at }, data: { status: after.status } });
  }
}

async function removeGone(tx: TenantTransaction, before: Plan, after: Plan, municipality: string): Promise<void> {
  const indicatorId = { in: gone(before.indicators, after.indicators) };
  const goalId = { in: gone(before.goals, after.goals) };
  const assignmentId = { in: gone(before.assignments, after.assignments) };
  const overarchingGoalId = { in: gone(before.overarchingGoals, after.overarchingGoals) };
  if (indicatorId.in.length > 0) {
    const where = { municipality, indicatorId };
    await tx.target.deleteMany({ where });
    await tx.indicatorUnit.deleteMany({ where });
    await tx.indicatorServiceArea.deleteMany({ where });
    await tx.indicator.deleteMany({ where: { municipality, id: indicatorId } });
  }
  if (goalId.in.length > 0) {
    await tx.activity.deleteMany({ where: { municipality, goalId } });
    await tx.goalAssignment.deleteMany({ where: { municipality, goalId } });
    await tx.committeeGoal.deleteMany({ where: { municipality, id: goalId } });
  }
  if (assignmentId.in.length > 0) {
    await tx.goalAssignment.deleteMany({ where: { municipality, assignmentId } });
    await tx.assignment.deleteMany({ where: { municipality, id: assignmentId } });
  }
  if (overarchingGoalId.in.length > 0) {
    await tx.overarchingGoal.deleteMany({ where: { municipality, id: overarchingGoalId } });
  }
}

/**
 * Frees the measures that other indicators may be tied to now. What was released of them is taken back: it was the total of
 * the indicator that was tied.
 */
async function untie(tx: TenantTransaction, before: Plan, after: Plan, municipality: string): Promise<void> {
  const kept = new Map(after.indicators.map(({ id, sharedMeasure }) => [id, sharedMeasure]));
  const untied = before.indicators.filter(
    ({ id, sharedMeasure }) => sharedMeasure !== null && kept.get(id) !== sharedMeasure,
  );
  if (untied.length === 0) return;
  await tx.indicator.updateMany({
    where: { municipality, id: { in: untied.map(({ id }) => id) } },
    data: { sharedMeasure: null },
  });
  const measures = untied.flatMap(({ sharedMeasure }) => sharedMeasure ?? []);
  await tx.releasedTotal.deleteMany({ where: { municipality, year: after.year, measure: { in: measures } } });
}

async function keepGoalLinks(tx: TenantTransaction, municipality: string, goal: PlannedGoal): Promise<void> {
  const key = { municipality, goalId: goal.id };
  await tx.goalAssignment.deleteMany({ where: key });
  await tx.goalAssignment.createMany({ data: goal.assignmentIds.map((assignmentId) => ({ ...key, assignmentId })) });
  await tx.activity.deleteMany({ where: key });
  await tx.activity.createMany({
    data: goal.activities.map(({ id, title }, position) => ({ ...key, id, title, position })),
  });
}

async function keepIndicatorLinks(tx: TenantTransaction, municipality: string, indicator: PlannedIndicator) {
  const key = { municipality, indicatorId: indicator.id };
  await tx.indicatorServiceArea.deleteMany({ where: key });
  await tx.indicatorServiceArea.createMany({
    data: indicator.serviceAreaIds.map((serviceAreaId) => ({ ...key, serviceAreaId })),
  });
  await tx.indicatorUnit.deleteMany({ where: key });
  await tx.indicatorUnit.createMany({
    data: [
      ...indicator.reportingUnitIds.map((unitId) => ({ ...key, unitId, reports: true })),
      ...indicator.concernedUnitIds.map((unitId) => ({ ...key, unitId, reports: false })),
    ],
  });
}

async function keepTargets(
  tx: TenantTransaction,
  indicatorId: string,
  before: readonly PlannedTarget[],
  after: readonly PlannedTarget[],
  { municipality, at, by }: Saved,
): Promise<void> {
  const removed = without(before, after).map(({ revision }) => revision);
  if (removed.length > 0) {
    await tx.target.deleteMany({ where: { municipality, indicatorId, revision: { in: removed } } });
  }
  await tx.target.createMany({
    data: without(after, before).map(({ revision, operator, value, upper, note, carried }) => ({
      ...{ municipality, indicatorId, revision, operator, note },
      value: decimalText(value),
      upper: upper && decimalText(upper),
      savedAt: carried ? null : at,
      savedBy: carried ? null : by,
    })),
  });
}

function indicatorColumns(indicator: PlannedIndicator) {
  const { goalId, code, name, unit, decimals, direction, construction, timing, aggregation } = indicator;
  const { bySex, survey, definition, method, lineage, predecessorId, sharedMeasure } = indicator;
  const { lowest, highest, baseline } = indicator;
  return {
    ...{ goalId, code, name, unit, decimals, direction, construction, timing, aggregation },
    ...{ bySex, survey, definition, method, lineage, predecessorId, sharedMeasure },
    lowest: lowest && decimalText(lowest),
    highest: highest && decimalText(highest),
    baseline: baseline && decimalText(baseline),
    dueTertials: indicator.dueTertials.map(tertialNumber),
  };
}

/** What is new or other than it was; everything where the order is another one. */
function changed<Part extends { readonly id: string }>(before: readonly Part[], after: readonly Part[]) {
  const order = (list: readonly Part[]) => list.map(({ id }) => id).join();
  const known = new Map(before.map((part) => [part.id, JSON.stringify(part)]));
  const all = order(before) !== order(after);
  return after
    .map((part, position) => ({ part, position }))
    .filter(({ part }) => all || known.get(part.id) !== JSON.stringify(part));
}

function gone(before: readonly { readonly id: string }[], after: readonly { readonly id: string }[]): string[] {
  const kept = new Set(after.map(({ id }) => id));
  return before.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
}

function without(list: readonly PlannedTarget[], others: readonly PlannedTarget[]): readonly PlannedTarget[] {
  const known = new Set(others.map((target) => JSON.stringify(target)));
  return list.filter((target) => !known.has(JSON.stringify(target)));
}
