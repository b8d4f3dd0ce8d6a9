import {
  absences,
  aggregations,
  constructions,
  decimal,
  directions,
  editionStatuses,
  type Lineage,
  lineages,
  type MeasureDefinition,
  measureUnits,
  periodStates,
  roles,
  type Target,
  targetOperators,
  tertialNumber,
  tertials,
  timings,
} from '@tertial/domain';
import * as z from 'zod';
import { figureOrNull, tertial } from '../../platform/row-shapes.ts';
import { schemeRow } from '../../platform/status-schemes.ts';
import { parted, wordOf } from '../../platform/told-text.ts';

/** Who asks, and the year that is asked for. */
const tableFrame = z.object({
  viewer: z.array(z.object({ role: z.enum(roles), unitId: z.string() })).nullable(),
  status: z.enum(editionStatuses).nullable(),
  periods: z.array(
    z.object({ year: z.number(), tertial, state: z.enum(periodStates), schemeRevision: z.number().nullable() }),
  ),
  schemes: z.array(schemeRow),
  /** Ids and names, in their order. */
  serviceAreas: z.array(z.tuple([z.string(), z.string()])),
});
export type TableFrame = z.infer<typeof tableFrame>;

const unitAnswer = z.object({
  unitId: z.string(),
  tertial,
  value: figureOrNull,
  numerator: figureOrNull,
  denominator: figureOrNull,
  absence: z.enum(absences).nullable(),
});

export type UnitAnswer = z.infer<typeof unitAnswer>;

const toldApart = [
  z.record(z.string(), z.string()),
  z.array(unitAnswer).nullable(),
  z.boolean(),
  z.array(z.boolean().nullable()),
] as const;
const previousLine = z.tuple([
  z.number(),
  z.string().nullable(),
  z.string().nullable(),
  z.string(),
  z.string(),
  ...toldApart,
]);

const answer = z.object({
  frame: tableFrame,
  codes: z.array(z.string()),
  names: z.array(z.string()),
  lines: z.string(),
  apart: z.array(z.tuple([...toldApart, previousLine.nullable()]).nullable()),
});

/** What the units of an indicator have answered in three tertials. */
export interface Answers {
  /** What T1 to T3 add up to; null where nobody has answered. */
  readonly sums: readonly (Sums | null)[];
  /** Which units gave a figure in T1 to T3: the same text for the same ones. */
  readonly givenBy: readonly (string | undefined)[];
  /** Every unit's own answer, or null where it owes one: instead, where they cannot be added up beforehand. */
  readonly apart: readonly UnitAnswer[] | null;
  /** Whether units report it; that is told where nobody has answered. */
  readonly reported: boolean;
  /** Whether any of them is there in T1, T2 and T3 and has not answered; null where that decides nothing. */
  readonly owed: readonly (boolean | null)[];
}

/** Of how many units, and the numerator and denominator of a share, or the sum. */
export interface Sums {
  readonly units: number;
  readonly sum: string;
  readonly denominator: string | undefined;
}

/** An indicator of the year. */
export interface IndicatorLine {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly lineage: Lineage;
  readonly measure: MeasureDefinition;
  readonly target: Target | null;
  /** The ids of its service areas. */
  readonly serviceAreaIds: readonly string[];
  readonly answers: Answers;
  /** The indicator that it carries on, where that is needed to tell a trend. */
  readonly previous: PreviousLine | null;
}

/** The indicator that a line carries on. */
export interface PreviousLine {
  readonly year: number;
  readonly definition: string | null;
  /** That of the one that carries it on. */
  readonly definitionNow: string | null;
  readonly measure: MeasureDefinition;
  readonly answers: Answers;
}

/** Where the parts of a line begin, after its id and its lineage. */
const placeOf = { measure: 2, target: 9, areas: 12, sums: 13 } as const;

/** Reads what the statement answers with: the frame, and the indicators in their order. */
export function indicatorLines(read: unknown): { frame: TableFrame; lines: IndicatorLine[] } {
  const { frame, codes, names, lines, apart } = answer.parse(read);
  return {
    frame,
    lines: parted(lines, ';').map((line, place) => {
      const parts = line.split('|');
      const own = apart[place] ?? null;
      return {
        id: parts[0] ?? '',
        code: codes[place] ?? '',
        name: names[place] ?? '',
        lineage: wordOf(lineages, parts[1]),
        measure: measureOf(parts, placeOf.measure),
        target: targetOf(parts, placeOf.target),
        serviceAreaIds: parted(parts[placeOf.areas] ?? '', ' '),
        answers: answersOf(parts, placeOf.sums, own ?? wholeAnswers),
        previous: own?.[4] ? previousOf(own[4]) : null,
      };
    }),
  };
}

type ToldApart = readonly [Readonly<Record<string, string>>, Answers['apart'], boolean, Answers['owed'], ...unknown[]];

/** Of three tertials that the same units answered in, all of them and only theirs. */
const wholeAnswers: ToldApart = [{}, null, true, [null, null, null]];

function previousOf([year, definition, definitionNow, measure, sums, ...own]: z.infer<typeof previousLine>) {
  return {
    year,
    definition,
    definitionNow,
    measure: measureOf(measure.split('|'), 0),
    answers: answersOf(parted(sums, '|'), 0, own),
  };
}

const partsOfSum = 4;

/** Of each tertial with a figure its number, how many units gave one, and the two that they add up to. */
function answersOf(parts: readonly string[], from: number, [givenBy, apart, reported, owed]: ToldApart): Answers {
  const sums: (Sums | null)[] = [null, null, null];
  for (let at = from; at + partsOfSum <= parts.length; at += partsOfSum) {
    const denominator = parts[at + 3];
    sums[Number(parts[at]) - 1] = {
      units: Number(parts[at + 1]),
      sum: parts[at + 2] ?? '',
      denominator: denominator === '' ? undefined : denominator,
    };
  }
  return { sums, givenBy: [givenBy['1'], givenBy['2'], givenBy['3']], apart, reported, owed };
}

function measureOf(parts: readonly string[], from: number): MeasureDefinition {
  const due = parts[from + 6] ?? '';
  return {
    unit: wordOf(measureUnits, parts[from]),
    decimals: Number(parts[from + 1]),
    direction: wordOf(directions, parts[from + 2]),
    construction: wordOf(constructions, parts[from + 3]),
    timing: wordOf(timings, parts[from + 4]),
    aggregation: wordOf(aggregations, parts[from + 5]),
    dueTertials: tertials.filter((tertial) => due.includes(String(tertialNumber(tertial)))),
  };
}

function targetOf(parts: readonly string[], from: number): Target | null {
  const [operator, value = '', upper = ''] = [parts[from], parts[from + 1], parts[from + 2]];
  if (operator === '') return null;
  return {
    operator: wordOf(targetOperators, operator),
    value: decimal(value),
    upper: upper === '' ? null : decimal(upper),
  };
}
