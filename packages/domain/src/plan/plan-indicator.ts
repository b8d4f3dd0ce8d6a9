import { decimal } from '../decimal.ts';
import type { Lineage } from '../goal.ts';
import { isShare, type MeasureDefinition } from '../measurement.ts';
import { fitsSharedMeasure } from '../release/shared-measure.ts';
import {
  isDraft,
  type Plan,
  type PlanDecision,
  type PlanField,
  type PlannedIndicator,
  type PlanProblem,
  type PlanReason,
} from './plan.ts';
import { longestPlanText, PlanForm } from './plan-form.ts';
import { setTarget } from './plan-target.ts';

/** An indicator as it is filled in: figures and the target as people write them. A null target leaves it as it is. */
export interface IndicatorForm extends MeasureDefinition {
  readonly id: string;
  readonly goalId: string;
  readonly code: string;
  readonly name: string;
  readonly bySex: boolean;
  readonly survey: boolean;
  readonly lowest: string | null;
  readonly highest: string | null;
  readonly definition: string | null;
  readonly method: string | null;
  readonly baseline: string | null;
  /** The code of the shared measure that it is tied to; null for none. */
  readonly sharedMeasure: string | null;
  readonly serviceAreaIds: readonly string[];
  readonly reportingUnitIds: readonly string[];
  readonly concernedUnitIds: readonly string[];
  readonly target: string | null;
  /** Demanded where a decided plan gets another target or other reporting units. */
  readonly reason: string | null;
}

/** Adds an indicator to the end of its goal, or changes it. */
export function saveIndicator(plan: Plan, filled: IndicatorForm): PlanDecision {
  const form = new PlanForm();
  const before = plan.indicators.find(({ id }) => id === filled.id) ?? null;
  const indicator = readIndicator(form, plan, filled, before);
  checkCode(form, plan, indicator);
  checkTie(form, plan, indicator);
  if (!plan.goals.some(({ id }) => id === indicator.goalId)) form.refuse('goal', 'unknown');
  if (!isDraft(plan)) checkDecided(form, before, indicator);
  if (before) checkUnits(form, plan, before, indicator, filled.reason);
  if (form.problems.length > 0) return { kind: 'refused', problems: onePerField(form.problems) };
  const indicators = before
    ? plan.indicators.map((each) => (each.id === indicator.id ? indicator : each))
    : [...plan.indicators, indicator];
  return { kind: 'accepted', plan: { ...plan, indicators } };
}

/** Everything about how an indicator is measured that contradicts itself. */
export function measureProblems(measure: MeasureDefinition): readonly PlanProblem[] {
  const { unit, decimals, construction, aggregation, dueTertials } = measure;
  const found: PlanProblem[] = [];
  const refuse = (field: PlanField, reason: PlanReason) => found.push({ field, reason });
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 6) refuse('decimals', 'outOfRange');
  if (construction === 'count' && unit !== 'count') refuse('construction', 'doesNotFit');
  if (construction === 'ratio' && unit === 'count') refuse('construction', 'doesNotFit');
  if (aggregation === 'weighted' && construction !== 'ratio') refuse('aggregation', 'doesNotFit');
  const addsUp = unit !== 'percent' && unit !== 'scale' && unit !== 'index' && construction !== 'ratio';
  if (aggregation === 'sum' && !addsUp) refuse('aggregation', 'doesNotFit');
  if (dueTertials.length === 0) refuse('dueTertials', 'noneChosen');
  return found;
}

function readIndicator(
  form: PlanForm,
  plan: Plan,
  filled: IndicatorForm,
  before: PlannedIndicator | null,
): PlannedIndicator {
  const { id, goalId, unit, decimals, direction, construction, timing, aggregation, dueTertials } = filled;
  for (const { field, reason } of measureProblems(filled)) form.refuse(field, reason);
  const { bySex, survey } = filled;
  const reporting = form.known('reportingUnits', filled.reportingUnitIds, plan.unitIds);
  if (reporting.length === 0) form.refuse('reportingUnits', 'noneChosen');
  const concerned = form.known('concernedUnits', filled.concernedUnitIds, plan.unitIds);
  const name = form.line('name', filled.name, longestPlanText.title);
  const indicator = {
    ...{ id, goalId, unit, decimals, direction, construction, timing, aggregation, dueTertials, bySex, survey, name },
    code: form.line('code', filled.code, longestPlanText.code),
    lowest: form.figure('lowest', filled.lowest),
    highest: form.figure('highest', filled.highest),
    definition: form.text('definition', filled.definition, longestPlanText.text),
    method: form.text('method', filled.method, longestPlanText.text),
    baseline: form.figure('baseline', filled.baseline),
    sharedMeasure: filled.sharedMeasure,
    lineage: lineageOf(plan, before, name),
    predecessorId: before?.predecessorId ?? null,
    serviceAreaIds: form.known('serviceAreas', filled.serviceAreaIds, plan.serviceAreaIds),
    reportingUnitIds: reporting,
    concernedUnitIds: concerned.filter((unitId) => !reporting.includes(unitId)),
    targets: before?.targets ?? [],
  };
  if (indicator.lowest && indicator.highest && indicator.lowest.gte(indicator.highest)) {
    form.refuse('highest', 'doesNotFit');
  }
  for (const field of ['lowest', 'highest', 'baseline'] as const) {
    const figure = indicator[field];
    if (figure && isShare(filled) && (figure.lt(0) || figure.gt(decimal(100)))) form.refuse(field, 'outOfRange');
  }
  if (filled.target === null) return indicator;
  return { ...indicator, targets: setTarget(form, plan, indicator, { text: filled.target, reason: filled.reason }) };
}

/** Kept with the same name, reworded with another; what is split or uncertain stays so until somebody decides on it. */
function lineageOf(plan: Plan, before: PlannedIndicator | null, name: string): Lineage {
  if (!before || before.predecessorId === null) return before?.lineage ?? 'new';
  if (before.lineage !== 'kept' && before.lineage !== 'reworded') return before.lineage;
  const predecessor = plan.previous.find(({ indicator }) => indicator.id === before.predecessorId);
  if (!predecessor) return before.lineage;
  return predecessor.indicator.name === name ? 'kept' : 'reworded';
}

function checkCode(form: PlanForm, plan: Plan, { id, code }: PlannedIndicator): void {
  if (plan.indicators.some((other) => other.id !== id && other.code === code)) form.refuse('code', 'taken');
}

/** Only one indicator of a year is tied to a measure, and they are counted alike. It may change in a decided plan too. */
function checkTie(form: PlanForm, plan: Plan, indicator: PlannedIndicator): void {
  const { id, sharedMeasure } = indicator;
  if (sharedMeasure === null) return;
  const measure = plan.sharedMeasures.find(({ code }) => code === sharedMeasure);
  if (!measure) form.refuse('sharedMeasure', 'unknown');
  else if (!fitsSharedMeasure(measure, indicator)) form.refuse('sharedMeasure', 'doesNotFit');
  if (plan.indicators.some((other) => other.id !== id && other.sharedMeasure === sharedMeasure)) {
    form.refuse('sharedMeasure', 'taken');
  }
}

const firm = {
  goalId: 'goal',
  code: 'code',
  name: 'name',
  unit: 'unit',
  decimals: 'decimals',
  direction: 'direction',
  construction: 'construction',
  timing: 'timing',
  aggregation: 'aggregation',
  bySex: 'bySex',
  survey: 'survey',
} as const satisfies Partial<Record<keyof PlannedIndicator, PlanField>>;
const firmLists = { dueTertials: 'dueTertials', serviceAreaIds: 'serviceAreas' } as const;
const firmFigures = ['lowest', 'highest', 'baseline'] as const;

function checkDecided(form: PlanForm, before: PlannedIndicator | null, after: PlannedIndicator): void {
  if (!before) {
    form.refuse('plan', 'decided');
    return;
  }
  for (const key of keysOf(firm)) if (before[key] !== after[key]) form.refuse(firm[key], 'decided');
  for (const key of keysOf(firmLists)) if (!sameSet(before[key], after[key])) form.refuse(firmLists[key], 'decided');
  const concerned = before.concernedUnitIds.filter((unitId) => !after.reportingUnitIds.includes(unitId));
  if (!sameSet(concerned, after.concernedUnitIds)) form.refuse('concernedUnits', 'decided');
  for (const key of firmFigures) {
    const [was, is] = [before[key], after[key]];
    if (was === null || is === null ? was !== is : !was.eq(is)) form.refuse(key, 'decided');
  }
}

/**
 * A unit that has reported goes on being a reporting unit, and so does one that a released tertial counts in ("4 of 6
 * units"); in a decided plan another choice demands a reason.
 */
function checkUnits(
  form: PlanForm,
  plan: Plan,
  before: PlannedIndicator,
  after: PlannedIndicator,
  reason: string | null,
): void {
  const lost = before.reportingUnitIds.filter((unitId) => !after.reportingUnitIds.includes(unitId));
  if (lost.some((lostId) => plan.reported.some((r) => r.indicatorId === before.id && r.unitId === lostId))) {
    form.refuse('reportingUnits', 'hasOutcomes');
  }
  if (lost.length > 0 && before.dueTertials.some((tertial) => plan.lockedTertials.includes(tertial))) {
    form.refuse('reportingUnits', 'published');
  }
  if (!isDraft(plan) && !sameSet(before.reportingUnitIds, after.reportingUnitIds)) {
    if (form.text('reason', reason, longestPlanText.reason) === null) form.refuse('reason', 'reasonMissing');
  }
}

function sameSet(first: readonly string[], second: readonly string[]): boolean {
  return first.length === second.length && first.every((each) => second.includes(each));
}

function keysOf<T extends object>(record: T): (keyof T)[] {
  const keys: (keyof T)[] = [];
  for (const key in record) keys.push(key);
  return keys;
}

function onePerField(problems: readonly PlanProblem[]): readonly PlanProblem[] {
  return problems.filter(({ field }, place) => problems.findIndex((other) => other.field === field) === place);
}
