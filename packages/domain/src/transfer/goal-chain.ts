import { type Decimal, decimalText } from '../decimal.ts';
import { currentTarget, type Plan } from '../plan/plan.ts';
import type { WrittenField } from './outcome-fields.ts';
import type { ChainKind } from './plan-issue.ts';
import { targetText } from './targets.ts';

/** The fields of a goal chain in a file, in this order; in JSON the year stands beside the list. */
export const chainFields = [
  'kind',
  'number',
  'title',
  'parent',
  'assignments',
  'goal',
  'description',
  'unit',
  'decimals',
  'direction',
  'construction',
  'timing',
  'aggregation',
  'dueTertials',
  'units',
  'concernedUnits',
  'serviceAreas',
  'target',
  'baseline',
  'definition',
  'method',
  'bySex',
  'survey',
  'lowest',
  'highest',
  'lineage',
  'predecessor',
  'sharedMeasure',
] as const;
export type ChainField = (typeof chainFields)[number];

/** Those that are numbers. */
export const chainNumbers = ['decimals', 'baseline', 'lowest', 'highest'] as const satisfies readonly ChainField[];

/** Something that is named by id in a plan and by code in a file. */
export interface Coded {
  readonly id: string;
  readonly code: string;
}

/** What the codes of a file stand for. `previousGoals` has the numbers of the goals of the year before. */
export interface ChainCodes {
  readonly units: readonly Coded[];
  readonly serviceAreas: readonly Coded[];
  readonly previousGoals: readonly Coded[];
}

/** One row of a goal chain as it is written. */
export type WrittenPart = Readonly<Record<ChainField, WrittenField>>;

/** A goal chain as the rows of a file: the council's goals, assignments, goals with their activities, indicators. */
export function writeGoalChain(plan: Plan, codes: ChainCodes): readonly WrittenPart[] {
  const numbers = new Map([...plan.overarchingGoals, ...plan.assignments, ...plan.goals].map((p) => [p.id, p.number]));
  const number = (id: string) => text(numbers.get(id));
  const previous = plan.previous.map(({ indicator }) => indicator);
  return [
    ...plan.overarchingGoals.map((part) => row('overarchingGoal', part)),
    ...plan.assignments.map((part) => {
      return {
        ...row('assignment', part),
        parent: number(part.overarchingGoalId),
        description: text(part.description),
      };
    }),
    ...plan.goals.flatMap((part) => [
      {
        ...row('goal', part),
        parent: number(part.overarchingGoalId),
        assignments: list(part.assignmentIds.map((id) => numbers.get(id) ?? '').toSorted()),
        description: text(part.description),
        predecessor: text(codes.previousGoals.find(({ id }) => id === part.predecessorId)?.code),
      },
      ...part.activities.map(({ title }) => ({ ...row('activity', { title }), goal: text(part.number) })),
    ]),
    ...plan.indicators.map((part) => {
      const target = currentTarget(part);
      return {
        ...row('indicator', { number: part.code, title: part.name }),
        goal: number(part.goalId),
        unit: text(part.unit),
        decimals: { number: String(part.decimals) },
        direction: text(part.direction),
        construction: text(part.construction),
        timing: text(part.timing),
        aggregation: text(part.aggregation),
        dueTertials: list([...part.dueTertials]),
        units: list(codesOf(codes.units, part.reportingUnitIds)),
        concernedUnits: list(codesOf(codes.units, part.concernedUnitIds)),
        serviceAreas: list(codesOf(codes.serviceAreas, part.serviceAreaIds)),
        target: target && text(targetText(target, part.unit)),
        baseline: figure(part.baseline),
        definition: text(part.definition),
        method: text(part.method),
        bySex: text(part.bySex ? 'yes' : 'no'),
        survey: text(part.survey ? 'yes' : 'no'),
        lowest: figure(part.lowest),
        highest: figure(part.highest),
        lineage: text(part.lineage),
        predecessor: text(previous.find(({ id }) => id === part.predecessorId)?.code),
        sharedMeasure: text(part.sharedMeasure),
      };
    }),
  ];
}

function row(kind: ChainKind, { number, title }: { number?: string; title: string }): WrittenPart {
  return { ...empty, kind: text(kind), number: text(number), title: text(title) };
}

const empty: WrittenPart = {
  ...{ kind: null, number: null, title: null, parent: null, assignments: null, goal: null, description: null },
  ...{ unit: null, decimals: null, direction: null, construction: null, timing: null, aggregation: null },
  ...{ dueTertials: null, units: null, concernedUnits: null, serviceAreas: null, target: null, baseline: null },
  ...{ definition: null, method: null, bySex: null, survey: null, lowest: null, highest: null },
  ...{ lineage: null, predecessor: null, sharedMeasure: null },
};

/** Codes in the order of those that there are, so that the same ones are always written alike. */
function codesOf(coded: readonly Coded[], ids: readonly string[]): readonly string[] {
  return coded.flatMap(({ id, code }) => (ids.includes(id) ? [code] : []));
}

function list(codes: readonly string[]): WrittenField {
  return text(codes.join(';'));
}

function text(value: string | null | undefined): WrittenField {
  return value ? { text: value } : null;
}

function figure(value: Decimal | null): WrittenField {
  return value && { number: decimalText(value) };
}
