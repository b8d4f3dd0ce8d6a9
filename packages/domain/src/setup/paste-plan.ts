import { type Decimal, decimalText } from '../decimal.ts';
import { type Construction, isShare, type MeasureUnit } from '../measurement.ts';
import { saveGoal, saveOverarchingGoal } from '../plan/change-plan.ts';
import { nextCode } from '../plan/next-year.ts';
import { isDraft, type Plan, type PlanDecision, type PlanField, type PlanReason } from '../plan/plan.ts';
import { saveIndicator } from '../plan/plan-indicator.ts';
import { readTarget, type TargetOperator } from '../target.ts';
import { type Tertial, tertials } from '../tertial.ts';
import {
  cellOf,
  type PasteColumn,
  type PastedRow,
  type PasteProblem,
  type PasteReason,
  pastedRows,
  wholeProblem,
} from './paste.ts';

const measureWords: Readonly<Record<string, MeasureUnit>> = {
  '%': 'percent',
  procent: 'percent',
  andel: 'percent',
  percent: 'percent',
  'per cent': 'percent',
  share: 'percent',
  antal: 'count',
  st: 'count',
  styck: 'count',
  count: 'count',
  number: 'count',
  dagar: 'days',
  dygn: 'days',
  days: 'days',
  skala: 'scale',
  betyg: 'scale',
  scale: 'scale',
  index: 'index',
  tkr: 'tkr',
  kronor: 'tkr',
  'tusental kronor': 'tkr',
  'thousand kronor': 'tkr',
  'thousands of kronor': 'tkr',
};

const constructionOf: Readonly<Record<MeasureUnit, Construction>> = {
  percent: 'ratio',
  count: 'count',
  days: 'value',
  scale: 'value',
  index: 'value',
  tkr: 'value',
};
const aggregationOf = {
  percent: 'weighted',
  count: 'sum',
  days: 'mean',
  scale: 'mean',
  index: 'mean',
  tkr: 'sum',
} as const satisfies Record<MeasureUnit, string>;
const directionOf = { atLeast: 'higher', atMost: 'lower', between: 'band' } as const satisfies Record<
  TargetOperator,
  string
>;

/** What pasted goals and indicators are held against. */
export interface PastePlanRules {
  readonly plan: Plan;
  readonly units: readonly { readonly id: string; readonly code: string; readonly kind: string }[];
  readonly serviceAreas: readonly { readonly id: string; readonly code: string; readonly name: string }[];
  /** What a goal of the council is called until somebody words it. */
  readonly overarchingTitle: (number: string) => string;
  readonly newId: () => string;
}

/**
 * Reads the rows `number, goal, indicator, unit of measure, target, how it is measured, codes of units, tertials, the
 * council's goal, names or codes of service areas` into a draft. A row without a goal belongs to the goal of the row before;
 * without units all units report; without tertials it is asked for in all three. What stands before the point of a goal's
 * number is the number of the council's goal; what that is called may stand on any of its rows.
 */
export function pastePlan(
  text: string,
  { plan, units, serviceAreas, overarchingTitle, newId }: PastePlanRules,
): { readonly plan: Plan; readonly problems: readonly PasteProblem[] } {
  const rows = pastedRows(text, 'plan');
  const whole = wholeProblem(text, rows);
  if (whole) return { plan, problems: [whole] };
  if (!isDraft(plan)) return { plan, problems: [{ row: 0, column: null, reason: 'decided' }] };
  const council = readCouncilGoals(rows);
  const problems: PasteProblem[] = [...council.problems];
  let made = plan;
  let number = '';
  for (const row of rows) {
    const before = problems.length;
    const step = (decision: PlanDecision) => {
      if (decision.kind === 'accepted') made = decision.plan;
      else problems.push(...decision.problems.map((each) => ({ row: row.row, ...placeOf(each.field, each.reason) })));
    };
    number = cellOf(row, 'plan', 'number') || number;
    const title = cellOf(row, 'plan', 'goal');
    if (number === '') {
      problems.push({ row: row.row, column: 'number', reason: 'missing' });
      continue;
    }
    if (!made.goals.some((goal) => goal.number === number)) {
      const above = councilNumber(number);
      if (!made.overarchingGoals.some((goal) => goal.number === above)) {
        const named = council.titles.get(above) ?? overarchingTitle(above);
        step(saveOverarchingGoal(made, { id: newId(), number: above, title: named }));
      }
      const overarchingGoalId = made.overarchingGoals.find((goal) => goal.number === above)?.id ?? '';
      const goal = { id: newId(), number, title, overarchingGoalId, description: null };
      step(saveGoal(made, { ...goal, assignmentIds: [], activities: [] }));
    }
    if (problems.length > before) continue;
    const goalId = made.goals.find((goal) => goal.number === number)?.id ?? '';
    const read = readIndicatorRow(row, units, serviceAreas);
    if ('column' in read) problems.push({ row: row.row, ...read });
    else step(saveIndicator(made, { ...read, id: newId(), goalId, code: nextCode(made) }));
  }
  return { plan: made, problems };
}

/** The number of the council's goal that a goal with a number serves. */
function councilNumber(number: string): string {
  return number.includes('.') ? (number.split('.')[0]?.trim() ?? '') : '1';
}

/** What the council's goals are called, by number; each has one name. */
function readCouncilGoals(rows: readonly PastedRow[]) {
  const titles = new Map<string, string>();
  const problems: PasteProblem[] = [];
  let number = '';
  for (const row of rows) {
    number = cellOf(row, 'plan', 'number') || number;
    const title = cellOf(row, 'plan', 'council');
    if (number === '' || title === '') continue;
    const known = titles.get(councilNumber(number));
    if (known === undefined) titles.set(councilNumber(number), title);
    else if (known !== title) problems.push({ row: row.row, column: 'council', reason: 'doesNotFit' });
  }
  return { titles, problems };
}

function readIndicatorRow(
  row: PastedRow,
  units: PastePlanRules['units'],
  serviceAreas: PastePlanRules['serviceAreas'],
) {
  const at = (column: PasteColumn) => cellOf(row, 'plan', column);
  const wrong = (column: PasteColumn, reason: PasteReason) => ({ column, reason });
  const target = at('target');
  const unit = measureWords[at('measure').toLowerCase()] ?? (at('measure') === '' ? unitIn(target) : undefined);
  if (unit === undefined) return wrong('measure', at('measure') === '' ? 'missing' : 'unknown');
  if (target === '') return wrong('target', 'missing');
  const aim = readTarget(target, 'higher');
  if (aim === null) return wrong('target', 'form');
  const measure = { unit, construction: constructionOf[unit] };
  if (isShare(measure) && (aim.value.lt(0) || (aim.upper ?? aim.value).gt(100))) return wrong('target', 'doesNotFit');
  const wanted = at('unit')
    .split(/[,\s]+/)
    .filter(Boolean);
  const everyUnit = wanted.length === 0 || isAll(wanted.join());
  const found = wanted.map((code) => units.find((each) => each.code.toLowerCase() === code.toLowerCase()));
  if (!everyUnit && found.some((each) => each === undefined)) return wrong('unit', 'unknown');
  const reporting = everyUnit ? units.filter(({ kind }) => kind === 'unit') : found.flatMap((each) => each ?? []);
  const dueTertials = readTertials(at('tertials'));
  if (dueTertials === null) return wrong('tertials', 'form');
  const serviceAreaIds = readAreas(at('area'), serviceAreas);
  if (serviceAreaIds === null) return wrong('area', 'unknown');
  return {
    ...measure,
    name: at('indicator'),
    decimals: Math.max(decimalsOf(aim.value), aim.upper === null ? 0 : decimalsOf(aim.upper)),
    direction: directionOf[aim.operator],
    timing: 'period' as const,
    aggregation: aggregationOf[unit],
    dueTertials,
    bySex: false,
    survey: false,
    ...{ lowest: null, highest: null, definition: null, baseline: null, sharedMeasure: null, reason: null },
    method: at('method') || null,
    serviceAreaIds,
    reportingUnitIds: reporting.map(({ id }) => id),
    concernedUnitIds: [],
    target,
  };
}

/**
 * The ids of service areas by name or code, with commas between, each once; null where one is not there. A name may have
 * commas in it: the longest one that is known holds.
 */
function readAreas(text: string, areas: PastePlanRules['serviceAreas']): readonly string[] | null {
  let words = text.split(',').map(plainWords);
  const ids = new Set<string>();
  while (words.length > 0) {
    const lengths = words.map((_, place) => words.length - place);
    const found = lengths.flatMap((length) => {
      const wanted = words.slice(0, length).join(', ');
      const area = areas.find(({ code, name }) => plainWords(name) === wanted || plainWords(code) === wanted);
      return area ? [{ id: area.id, length }] : [];
    })[0];
    if (found) ids.add(found.id);
    else if (words[0] !== '') return null;
    words = words.slice(found?.length ?? 1);
  }
  return [...ids];
}

function plainWords(text: string): string {
  return text
    .split(',')
    .map((part) => part.trim().replace(/\s+/g, ' ').toLowerCase())
    .join(', ');
}

/** How many decimals a figure is written with. */
function decimalsOf(figure: Decimal): number {
  return decimalText(figure).split('.')[1]?.length ?? 0;
}

/** The unit of measure that a target is written in, as in `minst 60 %`. */
function unitIn(target: string): MeasureUnit | undefined {
  return measureWords[/([^\d\s.,]+)\s*$/.exec(target.toLowerCase())?.[1] ?? ''];
}

/** Whether a word means every unit, or every tertial. */
function isAll(word: string): boolean {
  return ['alla', 'all'].includes(word.toLowerCase());
}

/** `T1, T3`, `1 och 3`, `helår`, in English too; all where nothing stands. Null where it cannot be read. */
function readTertials(text: string): readonly Tertial[] | null {
  const plain = text.toLowerCase().trim();
  if (plain === '' || isAll(plain)) return tertials;
  if (['helår', 'år', 'full year', 'year'].includes(plain)) return ['T3'];
  const words = plain.split(/[\s,;+&]+|och|and/).filter(Boolean);
  const found = words.map((word) => tertials.find((tertial) => word.replace(/^t/, '') === tertial.slice(1)));
  return found.length === 0 || found.includes(undefined) ? null : tertials.filter((tertial) => found.includes(tertial));
}

const columnOf: Partial<Record<PlanField, PasteColumn>> = {
  number: 'number',
  title: 'goal',
  name: 'indicator',
  target: 'target',
  method: 'method',
  reportingUnits: 'unit',
  serviceAreas: 'area',
  dueTertials: 'tertials',
};
const reasonOf: Partial<Record<PlanReason, PasteReason>> = {
  empty: 'missing',
  noneChosen: 'missing',
  tooLong: 'tooLong',
  unreadable: 'form',
  taken: 'taken',
  unknown: 'unknown',
  decided: 'decided',
};

function placeOf(field: PlanField, reason: PlanReason): { column: PasteColumn | null; reason: PasteReason } {
  return { column: columnOf[field] ?? null, reason: reasonOf[reason] ?? 'doesNotFit' };
}
