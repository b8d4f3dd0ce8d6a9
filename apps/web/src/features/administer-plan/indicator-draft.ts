import {
  decimal,
  decimalText,
  type IndicatorForm,
  nextCode,
  type Plan,
  type PlanProblem,
  saveIndicator,
} from '@tertial/domain';
import type { EditableIndicator } from './plan-of.ts';

/** An indicator while it is filled in: every field as text. */
export type IndicatorDraft = Omit<IndicatorForm, 'decimals'> & {
  readonly decimals: string;
  readonly target: string;
  readonly lowest: string;
  readonly highest: string;
  readonly baseline: string;
  readonly definition: string;
  readonly method: string;
  readonly reason: string;
};

/** What is filled in from the beginning: what stands, or the usual for what is new. `target` is the target in words. */
export function indicatorDraft(
  standing: EditableIndicator | null,
  plan: Plan,
  goalId: string,
  target: string,
): IndicatorDraft {
  const usual = {
    id: '',
    goalId,
    code: nextCode(plan),
    name: '',
    unit: 'percent',
    decimals: 0,
    direction: 'higher',
    construction: 'ratio',
    timing: 'period',
    aggregation: 'weighted',
    dueTertials: ['T1', 'T2', 'T3'],
    bySex: false,
    survey: false,
    lowest: null,
    highest: null,
    definition: null,
    method: null,
    baseline: null,
    serviceAreaIds: [],
    reportingUnitIds: [],
    concernedUnitIds: [],
    sharedMeasure: null,
  } as const;
  const { id, code, name, unit, direction, construction, timing, aggregation, dueTertials, ...from } =
    standing ?? usual;
  return {
    ...{ id, goalId: from.goalId, code, name, unit, direction, construction, timing, aggregation, dueTertials },
    bySex: from.bySex,
    survey: from.survey,
    decimals: String(from.decimals),
    lowest: written(from.lowest),
    highest: written(from.highest),
    baseline: written(from.baseline),
    definition: from.definition ?? '',
    method: from.method ?? '',
    serviceAreaIds: from.serviceAreaIds,
    reportingUnitIds: from.reportingUnitIds,
    concernedUnitIds: from.concernedUnitIds,
    sharedMeasure: from.sharedMeasure,
    target,
    reason: '',
  };
}

/** The draft as it is sent. A decided plan is sent a target only where it is another one than `standingTarget`. */
export function formOf(draft: IndicatorDraft, plan: Plan, standingTarget: string): IndicatorForm {
  const sendsTarget = plan.status === 'draft' || draft.target !== standingTarget;
  return {
    ...draft,
    decimals: /^\d+$/.test(draft.decimals.trim()) ? Number(draft.decimals) : Number.NaN,
    target: sendsTarget ? draft.target : null,
    reason: draft.reason === '' ? null : draft.reason,
  };
}

/** Everything that is wrong with a draft as it stands. */
export function draftProblems(form: IndicatorForm, plan: Plan): readonly PlanProblem[] {
  const decision = saveIndicator(plan, form);
  return decision.kind === 'refused' ? decision.problems : [];
}

/** A figure as a Swede writes it; with a comma, which is read in one way only. */
function written(figure: string | null): string {
  return figure === null ? '' : decimalText(decimal(figure)).replace('.', ',');
}
