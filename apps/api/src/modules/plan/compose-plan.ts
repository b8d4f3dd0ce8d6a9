import {
  aggregate,
  type Carrying,
  currentTarget,
  type Decimal,
  isDraft,
  type Measurement,
  nextCode,
  type Plan,
  type PlannedIndicator,
  type PlanPart,
  partVersion,
  planObstacles,
  proposeBaseline,
  roundHalfAwayFromZero,
  tertials,
} from '@tertial/domain';
import type { PlanIndicatorRow, PlanRows } from './plan.rows.ts';

type Edition = NonNullable<PlanRows['edition']>;

/** A plan as the API tells it. */
export type PlanView = ReturnType<typeof planView>;

/** The plan as the rules know it. `forYear` is the year in which units and service areas are to be there still. */
export function composePlan(rows: PlanRows, edition: Edition, forYear: number): Plan {
  const { year, status } = edition;
  const own = rows.indicators.filter((row) => row.year === year);
  const linked = new Set(forYear === year ? own.flatMap(({ units }) => units.map(({ unitId }) => unitId)) : []);
  const linkedAreas = new Set(forYear === year ? own.flatMap((row) => row.serviceAreaIds) : []);
  const lasts = (validTo: string | null) => validTo === null || validTo >= `${forYear}-01-01`;
  return {
    year,
    status,
    overarchingGoals: rows.overarchingGoals,
    assignments: rows.assignments,
    goals: rows.goals,
    indicators: own.map(plannedIndicator),
    previous: rows.indicators
      .filter((row) => row.year !== year)
      .map((row) => ({ indicator: plannedIndicator(row), lastOutcome: lastOutcome(row) })),
    reported: own.flatMap(({ id, reportedUnitIds }) => reportedUnitIds.map((unitId) => ({ indicatorId: id, unitId }))),
    lockedTertials: rows.lockedTertials,
    endingUnits: rows.units.flatMap(({ id, validTo }) => (validTo === null ? [] : [{ unitId: id, validTo }])),
    unitIds: rows.units.flatMap(({ id, validTo }) => (lasts(validTo) || linked.has(id) ? [id] : [])),
    serviceAreaIds: rows.serviceAreas.flatMap(({ id, validTo }) => (lasts(validTo) || linkedAreas.has(id) ? [id] : [])),
    sharedMeasures: rows.sharedMeasures,
  };
}

/** The last released figures of the indicators, all units together and unrounded. */
export function lastOutcomes(rows: PlanRows): (indicatorId: string) => Decimal | null {
  const found = new Map(rows.indicators.map((row) => [row.id, lastOutcome(row)]));
  return (indicatorId) => found.get(indicatorId) ?? null;
}

/** The plan with everything that a form needs, and what stands in the way of deciding on it. */
export function planView(rows: PlanRows, edition: Edition, mayChange: boolean) {
  const plan = composePlan(rows, edition, edition.year);
  const histories = new Map(rows.indicators.map(({ id, targets }) => [id, targets]));
  const reported = new Set(plan.reported.map(({ indicatorId }) => indicatorId));
  const goalTitles = new Map(rows.indicators.map(({ id, goalTitle }) => [id, goalTitle]));
  const versionOf = (part: PlanPart, { id }: { readonly id: string }) => partVersion(plan, part, id) ?? '';
  return {
    id: String(plan.year),
    year: plan.year,
    status: plan.status,
    mayChange,
    mayStartNext: mayChange && edition.isLast && plan.status === 'decided',
    nextCode: nextCode(plan),
    lockedTertials: plan.lockedTertials,
    overarchingGoals: plan.overarchingGoals.map((each) => ({ ...each, version: versionOf('overarchingGoal', each) })),
    assignments: plan.assignments.map((each) => ({ ...each, version: versionOf('assignment', each) })),
    goals: plan.goals.map((each) => ({ ...each, version: versionOf('goal', each) })),
    indicators: plan.indicators.map((indicator) => ({
      ...indicator,
      version: versionOf('indicator', indicator),
      target: currentTarget(indicator),
      targets: (histories.get(indicator.id) ?? []).map((target) => ({ ...target, target })),
      hasOutcomes: reported.has(indicator.id),
      changes: changesOf(rows, indicator.id),
    })),
    previous: isDraft(plan) ? plan.previous.map((each) => previousView(plan, each, goalTitles)) : [],
    sharedMeasures: plan.sharedMeasures.map((measure) => ({ ...measure, id: measure.code })),
    obstacles: isDraft(plan) ? planObstacles(plan) : [],
    units: rows.units.filter(({ id }) => plan.unitIds.includes(id)),
    endingUnits: plan.endingUnits,
    serviceAreas: rows.serviceAreas.filter(({ id }) => plan.serviceAreaIds.includes(id)),
  };
}

/** Why an indicator was changed, but for the reasons that its targets tell. */
function changesOf(rows: PlanRows, indicatorId: string) {
  const notes = rows.indicators.find(({ id }) => id === indicatorId)?.targets ?? [];
  return rows.reasons.filter(
    ({ reason, savedAt, ...change }) =>
      change.indicatorId === indicatorId &&
      !notes.some(({ note, savedAt: set }) => note === reason && set?.getTime() === savedAt.getTime()),
  );
}

function previousView(
  plan: Plan,
  { indicator, lastOutcome }: Plan['previous'][number],
  goalTitles: ReadonlyMap<string, string>,
) {
  const { id, code, name, unit, decimals, timing, construction } = indicator;
  const successors = plan.indicators.filter(({ predecessorId }) => predecessorId === id);
  const proposed = proposeBaseline({ timing, construction, unit, lastOutcome });
  return {
    ...{ id, code, name, unit, decimals, timing, lastOutcome },
    goalTitle: goalTitles.get(id) ?? '',
    target: currentTarget(indicator),
    proposedBaseline: proposed && roundHalfAwayFromZero(proposed, decimals),
    carrying: carryingOf(successors),
    successors: successors.map((successor) => successor.name),
  };
}

function carryingOf(successors: readonly PlannedIndicator[]): Carrying | null {
  const [first] = successors;
  if (!first) return 'retire';
  if (first.lineage === 'split') return 'split';
  return first.lineage === 'kept' ? 'keep' : first.lineage === 'reworded' ? 'reword' : null;
}

function plannedIndicator(row: PlanIndicatorRow): PlannedIndicator {
  const { year: _year, goalTitle: _title, units, outcomes: _outcomes, reportedUnitIds: _reported, ...facts } = row;
  return {
    ...facts,
    reportingUnitIds: units.flatMap(({ unitId, reports }) => (reports ? [unitId] : [])),
    concernedUnitIds: units.flatMap(({ unitId, reports }) => (reports ? [] : [unitId])),
    targets: row.targets.map(({ savedAt, savedBy: _by, ...target }) => ({ ...target, carried: savedAt === null })),
  };
}

function lastOutcome(row: PlanIndicatorRow): Decimal | null {
  const values = tertials.map((tertial) => {
    const parts = row.units
      .filter(({ reports }) => reports)
      .map(({ unitId }) => {
        const outcome = row.outcomes.find((each) => each.unitId === unitId && each.tertial === tertial);
        return { unitId, measurement: outcome ? measurementOf(outcome) : null, misreport: null };
      });
    return aggregate(parts, row).value;
  });
  return values.findLast((value) => value !== null) ?? null;
}

function measurementOf(row: PlanIndicatorRow['outcomes'][number]): Measurement | null {
  const { absence, numerator, denominator, value } = row;
  if (absence) return { kind: 'absent', reason: absence };
  if (numerator && denominator) return { kind: 'ratio', numerator, denominator };
  return value && { kind: 'value', value };
}
