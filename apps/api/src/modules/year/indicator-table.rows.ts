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

const answer = z.object({
  unitId: z.string(),
  tertial,
  value: figureOrNull,
  numerator: figureOrNull,
  denominator: figureOrNull,
  absence: z.enum(absences).nullable(),
});

/** What the units of an indicator have answered in three tertials. */
const answers = z.object({
  /** Their shares added up, T1 to T3, as `numerator/denominator/units`; null where nobody has answered. */
  pooled: z.array(z.string().nullable()),
  /** Every unit's own answer, or null where it owes one: instead, where they cannot be added up beforehand. */
  apart: z.array(answer).nullable(),
  /** Whether units report it, and whether any of them is there in T1, T2 and T3; that is told where nobody has answered. */
  reported: z.boolean(),
  there: z.array(z.boolean().nullable()),
});
export type TableAnswers = z.infer<typeof answers>;

const measure = {
  unit: z.enum(measureUnits),
  decimals: z.number(),
  direction: z.enum(directions),
  construction: z.enum(constructions),
  timing: z.enum(timings),
  aggregation: z.enum(aggregations),
  dueTertials: z.array(tertial),
};

/** An indicator of the year as the one statement answers with it. */
const tableRow = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  ...measure,
  serviceAreas: z.array(z.string()),
  operator: z.enum(targetOperators).nullable(),
  target: figureOrNull,
  upper: figureOrNull,
  lineage: z.enum(lineages),
  ...answers.shape,
  /** The indicator that it carries on, where it is needed to tell a trend. */
  previous: z.object({ ...measure, year: z.number(), ...answers.shape }).nullable(),
});
export type TableRow = z.infer<typeof tableRow>;

/** The statement answers with the frame first, then with the indicators in their order. */
export const firstRow = z.object({ frame: tableFrame });
export const tableRows = z.array(tableRow);
