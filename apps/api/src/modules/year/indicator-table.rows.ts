import {
  absences,
  aggregations,
  constructions,
  directions,
  editionStatuses,
  lineages,
  measureUnits,
  periodStates,
  roles,
  targetOperators,
  timings,
} from '@tertial/domain';
import * as z from 'zod';
import { figureOrNull, tertial } from '../../platform/row-shapes.ts';
import { schemeRow } from '../../platform/status-schemes.ts';

/** Who asks, and the year that is asked for. */
const tableFrame = z.object({
  viewer: z.array(z.object({ role: z.enum(roles), unitId: z.string() })).nullable(),
  status: z.enum(editionStatuses).nullable(),
  periods: z.array(
    z.object({ year: z.number(), tertial, state: z.enum(periodStates), schemeRevision: z.number().nullable() }),
  ),
  schemes: z.array(schemeRow),
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

/** What the units of an indicator have answered in three tertials. */
const answers = [
  /** What T1 to T3 add up to, as `units/numerator/denominator` or `units/sum`; null where nobody has answered. */
  z.array(z.string().nullable()),
  /** Which units gave a figure in T1 to T3: the same text for the same ones. */
  z.array(z.string().nullable()),
  /** Every unit's own answer, or null where it owes one: instead, where they cannot be added up beforehand. */
  z.array(unitAnswer).nullable(),
  /** Whether units report it; that is told where nobody has answered. */
  z.boolean(),
  /** Whether any of them is there in T1, T2 and T3 and has not answered; null where that decides nothing. */
  z.array(z.boolean().nullable()),
] as const;

const measure = [
  z.enum(measureUnits),
  z.number(),
  z.enum(directions),
  z.enum(constructions),
  z.enum(timings),
  z.enum(aggregations),
  z.array(tertial),
] as const;

/** The indicator that a line carries on: its year, both definitions, its own first, what it measures and what was answered. */
const previousLine = z.tuple([z.number(), z.string().nullable(), z.string().nullable(), ...measure, ...answers]);
export type PreviousLine = z.infer<typeof previousLine>;

/** An indicator of the year. */
const tableLine = z.tuple([
  /** Id, code and name, and the names of its service areas. */
  z.string(),
  z.string(),
  z.string(),
  z.array(z.string()),
  z.enum(lineages),
  /** Its target: operator, value and upper end. */
  z.enum(targetOperators).nullable(),
  figureOrNull,
  figureOrNull,
  ...measure,
  ...answers,
  /** Where it is needed to tell a trend. */
  previousLine.nullable(),
]);
export type IndicatorLine = z.infer<typeof tableLine>;

/** What the statement answers with: the frame, and the indicators in their order. */
export const answer = z.object({ frame: tableFrame, lines: z.array(tableLine) });
