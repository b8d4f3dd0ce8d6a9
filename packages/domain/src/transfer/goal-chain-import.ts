import { type Lineage, lineages } from '../goal.ts';
import {
  aggregations,
  type Construction,
  constructions,
  directions,
  type MeasureUnit,
  measureUnits,
  timings,
} from '../measurement.ts';
import { saveAssignment, saveGoal, saveOverarchingGoal } from '../plan/change-plan.ts';
import type { NewId } from '../plan/next-year.ts';
import type { Plan, PlanDecision, PlannedIndicator } from '../plan/plan.ts';
import { saveIndicator } from '../plan/plan-indicator.ts';
import { tertials } from '../tertial.ts';
import type { FileIssue, FileRow } from './cell.ts';
import { ChainCells } from './chain-cells.ts';
import { type ChainCodes, type ChainField, type Coded, type WrittenPart, writeGoalChain } from './goal-chain.ts';
import {
  type ChainKind,
  chainKinds,
  type PlanFileChange,
  type PlanFileProblem,
  type PlanFileReading,
} from './plan-issue.ts';

type Cells = ChainCells;

/**
 * Adds the parts of a file to a draft, or changes those that have the same number or code. Nothing is taken away, but for
 * activities: a goal that the file gives any has those. A field that the file does not have leaves what is there.
 */
export function importGoalChain(
  plan: Plan,
  rows: readonly FileRow<ChainField>[],
  codes: ChainCodes,
  newId: NewId,
): PlanFileReading {
  const issues: FileIssue<PlanFileProblem>[] = [];
  const all = rows.map((row) => new ChainCells(row, issues));
  const parts = all.map((cells) => ({ cells, kind: cells.word('kind', chainKinds, null) }));
  checkTwice(parts, issues);
  const of = (kind: ChainKind) => parts.flatMap((part) => (part.kind === kind ? [part.cells] : []));
  const activities = of('activity');
  let made = plan;
  const step = (cells: Cells, decision: PlanDecision) => {
    if (decision.kind === 'accepted') made = decision.plan;
    else cells.refuse(decision.problems);
  };
  for (const cells of of('overarchingGoal')) step(cells, saveOverarchingGoal(made, heading(cells, made, newId)));
  for (const cells of of('assignment')) step(cells, saveAssignment(made, below(cells, made, made.assignments, newId)));
  for (const cells of of('goal')) step(cells, goalOf(cells, made, activities, codes, newId));
  for (const cells of activities) {
    const number = cells.text('goal') ?? '';
    if (!of('goal').some((goal) => goal.text('number') === number)) cells.issue('goal', 'codeUnknown');
  }
  for (const cells of of('indicator')) step(cells, indicatorOf(cells, made, codes, newId));
  return { plan: made, issues, ...compared(plan, made, parts, codes) };
}

/** What is other than it was, told by what would be written of it. */
function compared(
  before: Plan,
  after: Plan,
  parts: readonly { readonly cells: Cells; readonly kind: ChainKind | null }[],
  codes: ChainCodes,
): { readonly changes: readonly PlanFileChange[]; readonly unchanged: number } {
  const written = (plan: Plan) => new Map(writeGoalChain(plan, codes).map((part) => [keyOf(part), part] as const));
  const [was, is] = [written(before), written(after)];
  const changes: PlanFileChange[] = [];
  let unchanged = 0;
  for (const { cells, kind } of parts) {
    if (kind === null) continue;
    const code = cells.text('number') ?? '';
    const name = cells.line('title');
    const key = kind === 'activity' ? `${kind}:${cells.text('goal')}:${name}` : `${kind}:${code}`;
    const [old, now] = [was.get(key), is.get(key)];
    if (old && JSON.stringify(old) === JSON.stringify(now)) unchanged += 1;
    else {
      const told = { before: textOf(old?.target), after: textOf(now?.target) };
      const differs = told.before !== told.after ? told : { before: null, after: null };
      changes.push({ row: cells.row, kind: old ? 'updated' : 'created', part: kind, code, name, ...differs });
    }
  }
  return { changes, unchanged };
}

function keyOf({ kind, number, goal, title }: WrittenPart): string {
  return textOf(kind) === 'activity'
    ? `activity:${textOf(goal)}:${textOf(title)}`
    : `${textOf(kind)}:${textOf(number) ?? ''}`;
}

function textOf(field: WrittenPart[ChainField] | undefined): string | null {
  return field && 'text' in field ? field.text : null;
}

function checkTwice(
  parts: readonly { readonly cells: Cells; readonly kind: ChainKind | null }[],
  issues: FileIssue<PlanFileProblem>[],
): void {
  const seen = new Map<string, number>();
  for (const { cells, kind } of parts) {
    const number = cells.text('number');
    if (kind === 'activity' || !number) continue;
    const first = seen.get(`${kind}:${number}`);
    if (first === undefined) seen.set(`${kind}:${number}`, cells.row);
    else issues.push({ row: cells.row, column: cells.column('number'), problem: 'rowTwice', found: String(first) });
  }
}

function heading(cells: Cells, plan: Plan, newId: NewId, standing = plan.overarchingGoals) {
  const number = cells.text('number') ?? '';
  const before = standing.find((each) => each.number === number);
  return { id: before?.id ?? newId(), number, title: cells.text('title') ?? '' };
}

function below(cells: Cells, plan: Plan, standing: Plan['assignments'], newId: NewId) {
  const part = heading(cells, plan, newId, standing);
  const before = standing.find(({ id }) => id === part.id);
  const parent = cells.text('parent');
  return {
    ...part,
    overarchingGoalId: parent ? idOf(parent, plan.overarchingGoals) : (before?.overarchingGoalId ?? ''),
    description: cells.has('description') ? (cells.text('description') ?? null) : (before?.description ?? null),
  };
}

function goalOf(cells: Cells, plan: Plan, activities: readonly Cells[], codes: ChainCodes, newId: NewId): PlanDecision {
  const part = below(cells, plan, plan.goals, newId);
  const before = plan.goals.find(({ id }) => id === part.id);
  const own = activities.filter((activity) => activity.text('goal') === part.number);
  const known = plan.assignments.map(({ id, number }) => ({ id, code: number }));
  const decision = saveGoal(plan, {
    ...part,
    assignmentIds: cells.ids('assignments', known, before?.assignmentIds ?? []),
    activities:
      own.length === 0
        ? (before?.activities ?? [])
        : own.map((activity) => {
            const title = activity.line('title');
            return before?.activities.find((each) => each.title === title) ?? { id: newId(), title };
          }),
  });
  if (decision.kind === 'refused') return decision;
  const predecessorId = predecessor(cells, codes.previousGoals, before?.predecessorId ?? null);
  const goals = decision.plan.goals.map((goal) => (goal.id === part.id ? { ...goal, predecessorId } : goal));
  return { kind: 'accepted', plan: { ...decision.plan, goals } };
}

function indicatorOf(cells: Cells, plan: Plan, codes: ChainCodes, newId: NewId): PlanDecision {
  const code = cells.text('number') ?? '';
  const before = plan.indicators.find((each) => each.code === code);
  const id = before?.id ?? newId();
  const goal = cells.text('goal');
  const unit = cells.word('unit', measureUnits, before?.unit ?? null) ?? 'count';
  const figure = (field: 'lowest' | 'highest' | 'baseline') => cells.figure(field, before?.[field] ?? null);
  const text = (field: 'definition' | 'method') =>
    cells.has(field) ? (cells.text(field) ?? null) : (before?.[field] ?? null);
  const decision = saveIndicator(plan, {
    ...{ id, code, unit, name: cells.text('title') ?? '' },
    goalId: goal ? idOf(goal, plan.goals) : (before?.goalId ?? ''),
    decimals: cells.whole('decimals', before?.decimals ?? 0),
    direction: cells.word('direction', directions, before?.direction ?? 'higher') ?? 'higher',
    construction: cells.word('construction', constructions, before?.construction ?? usual[unit][0]) ?? 'value',
    timing: cells.word('timing', timings, before?.timing ?? 'period') ?? 'period',
    aggregation: cells.word('aggregation', aggregations, before?.aggregation ?? usual[unit][1]) ?? 'mean',
    dueTertials: cells.words('dueTertials', tertials, before?.dueTertials ?? tertials),
    reportingUnitIds: cells.ids('units', codes.units, before?.reportingUnitIds ?? []),
    concernedUnitIds: cells.ids('concernedUnits', codes.units, before?.concernedUnitIds ?? []),
    serviceAreaIds: cells.ids('serviceAreas', codes.serviceAreas, before?.serviceAreaIds ?? []),
    target: cells.text('target') || null,
    reason: null,
    ...{ baseline: figure('baseline'), lowest: figure('lowest'), highest: figure('highest') },
    ...{ definition: text('definition'), method: text('method') },
    bySex: cells.yes('bySex', before?.bySex ?? false),
    survey: cells.yes('survey', before?.survey ?? false),
    sharedMeasure: cells.has('sharedMeasure') ? cells.text('sharedMeasure') || null : (before?.sharedMeasure ?? null),
  });
  if (decision.kind === 'refused') return decision;
  const previous = plan.previous.map(({ indicator }) => ({ id: indicator.id, code: indicator.code }));
  const predecessorId = predecessor(cells, previous, before?.predecessorId ?? null);
  const saved = decision.plan.indicators.find((each) => each.id === id);
  const lineage = cells.word('lineage', lineages, before?.lineage ?? saved?.lineage ?? 'new') ?? 'new';
  return { kind: 'accepted', plan: withLineage(decision.plan, id, lineage, predecessorId) };
}

function withLineage(plan: Plan, id: string, lineage: Lineage, predecessorId: string | null): Plan {
  const set = (each: PlannedIndicator) => (each.id === id ? { ...each, lineage, predecessorId } : each);
  return { ...plan, indicators: plan.indicators.map(set) };
}

/** The part of last year that a row names. Where nothing is known of that year the name tells nothing. */
function predecessor(cells: Cells, previous: readonly Coded[], standing: string | null): string | null {
  if (!cells.has('predecessor')) return standing;
  const code = cells.text('predecessor');
  if (!code || previous.length === 0) return null;
  const found = previous.find((each) => each.code === code);
  if (!found) cells.issue('predecessor', 'codeUnknown');
  return found?.id ?? null;
}

function idOf(number: string, parts: readonly { readonly id: string; readonly number: string }[]): string {
  return parts.find((part) => part.number === number)?.id ?? '';
}

/** How figures of a kind are made and put together where the file does not say. */
const usual = {
  percent: ['ratio', 'weighted'],
  count: ['count', 'sum'],
  days: ['value', 'mean'],
  scale: ['value', 'mean'],
  index: ['value', 'mean'],
  tkr: ['value', 'sum'],
} as const satisfies Record<MeasureUnit, readonly [Construction, string]>;
