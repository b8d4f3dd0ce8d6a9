import {
  absences,
  aggregations,
  constructions,
  directions,
  editionStatuses,
  judgementReasons,
  lineages,
  measureUnits,
  periodStates,
  sexes,
  targetOperators,
  timings,
  verdicts,
} from '@tertial/domain';
import * as z from 'zod';
import { figure, moment, tertial, viewer } from '../../platform/row-shapes.ts';
import { schemeRow } from '../../platform/status-schemes.ts';

/** What the one statement behind a lineage answers with, checked and turned into the domain's own types. */
export const lineageRows = z.object({
  viewer,
  periods: z.array(
    z.object({ year: z.number(), tertial, state: z.enum(periodStates), schemeRevision: z.number().nullable() }),
  ),
  schemes: z.array(schemeRow),
  units: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      parentId: z.string().nullable(),
      validFrom: z.string().nullable(),
      validTo: z.string().nullable(),
      placements: z.array(z.object({ from: z.string(), parentId: z.string().nullable(), name: z.string() })),
    }),
  ),
  serviceAreas: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      names: z.array(z.object({ from: z.string(), name: z.string() })),
    }),
  ),
  goals: z.array(z.object({ id: z.string(), number: z.string(), title: z.string(), family: z.string().nullable() })),
  indicators: z.array(
    z.object({
      id: z.string(),
      family: z.string(),
      year: z.number(),
      status: z.enum(editionStatuses),
      goalId: z.string(),
      code: z.string(),
      name: z.string(),
      unit: z.enum(measureUnits),
      decimals: z.number(),
      direction: z.enum(directions),
      construction: z.enum(constructions),
      timing: z.enum(timings),
      aggregation: z.enum(aggregations),
      dueTertials: z.array(tertial),
      bySex: z.boolean(),
      definition: z.string().nullable(),
      method: z.string().nullable(),
      lineage: z.enum(lineages),
      predecessorId: z.string().nullable(),
    }),
  ),
  targets: z.array(
    z.object({
      indicatorId: z.string(),
      revision: z.number(),
      operator: z.enum(targetOperators),
      value: figure,
      upper: figure.nullable(),
      note: z.string().nullable(),
      savedAt: moment.nullable(),
      savedBy: z.string().nullable(),
    }),
  ),
  /** Pairs of indicator and service area. */
  areas: z.array(z.tuple([z.string(), z.string()])),
  /** Pairs of indicator and reporting unit. */
  reporting: z.array(z.tuple([z.string(), z.string()])),
  outcomes: z.array(
    z.object({
      indicatorId: z.string(),
      unitId: z.string(),
      tertial,
      sex: z.enum(sexes),
      value: figure.nullable(),
      numerator: figure.nullable(),
      denominator: figure.nullable(),
      absence: z.enum(absences).nullable(),
      misreport: z.string().nullable(),
      answers: z.number().nullable(),
      comment: z.string().nullable(),
      savedAt: moment,
    }),
  ),
  alternatives: z.array(
    z.object({ indicatorId: z.string(), tertial, value: figure, reason: z.string(), source: z.string() }),
  ),
  /** Triples of unit, year and tertial whose report is approved. */
  approved: z.array(z.tuple([z.string(), z.number(), tertial])),
  comments: z.array(z.object({ indicatorId: z.string(), tertial, body: z.string() })),
  judgements: z.array(
    z.object({
      indicatorId: z.string(),
      tertial,
      verdict: z.enum(verdicts),
      reasonCode: z.enum(judgementReasons).nullable(),
      reason: z.string().nullable(),
      savedAt: moment,
      savedBy: z.string(),
    }),
  ),
});

/** The rows of one or of all lineages as read. */
export type LineageRows = z.infer<typeof lineageRows>;
/** One edition of an indicator. */
export type EditionRow = LineageRows['indicators'][number];
