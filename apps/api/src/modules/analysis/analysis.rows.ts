import {
  aggregations,
  constructions,
  type Decimal,
  directions,
  editionStatuses,
  lineages,
  type Measurement,
  measureUnits,
  periodStates,
  sexes,
  targetOperators,
  timings,
  unitKinds,
} from '@tertial/domain';
import * as z from 'zod';
import { figure, tertial, viewer } from '../../platform/row-shapes.ts';
import { schemeRow } from '../../platform/status-schemes.ts';
import { readFigures } from './analysis.figures.ts';

const day = z.string().nullable();

const pool = z
  .object({
    indicatorId: z.string(),
    tertial,
    sex: z.enum(sexes),
    value: figure.nullable(),
    numerator: figure.nullable(),
    denominator: figure.nullable(),
    answers: z.number().nullable(),
    units: z.number(),
    unitIds: z.array(z.string()).nullable(),
  })
  .transform(({ value, numerator, denominator, ...rest }) => ({
    ...rest,
    measurement: sumOf(value, numerator, denominator),
  }));

function sumOf(value: Decimal | null, numerator: Decimal | null, denominator: Decimal | null): Measurement | null {
  if (numerator && denominator) return { kind: 'ratio', numerator, denominator };
  return value && { kind: 'value', value };
}

const told = z.object({
  viewer,
  /** Null where there is no such year. */
  status: z.enum(editionStatuses).nullable(),
  periods: z.array(
    z.object({ year: z.number(), tertial, state: z.enum(periodStates), schemeRevision: z.number().nullable() }),
  ),
  schemes: z.array(schemeRow),
  units: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      name: z.string(),
      kind: z.enum(unitKinds),
      parentId: z.string().nullable(),
      validFrom: day,
      validTo: day,
      successorId: z.string().nullable(),
      endReason: z.string().nullable(),
      placements: z.array(z.object({ from: z.string(), parentId: z.string().nullable(), name: z.string() })),
    }),
  ),
  serviceAreas: z.array(z.object({ id: z.string(), name: z.string() })),
  goals: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      title: z.string(),
      overarching: z.string(),
      family: z.string().nullable(),
    }),
  ),
  indicators: z.array(
    z.object({
      id: z.string(),
      year: z.number(),
      goalId: z.string(),
      code: z.string(),
      name: z.string(),
      position: z.number(),
      unit: z.enum(measureUnits),
      decimals: z.number(),
      direction: z.enum(directions),
      construction: z.enum(constructions),
      timing: z.enum(timings),
      aggregation: z.enum(aggregations),
      dueTertials: z.array(tertial),
      bySex: z.boolean(),
      definition: z.string().nullable(),
      lineage: z.enum(lineages),
      predecessorId: z.string().nullable(),
      family: z.string().nullable(),
    }),
  ),
  targets: z.array(
    z.object({
      indicatorId: z.string(),
      operator: z.enum(targetOperators),
      value: figure,
      upper: figure.nullable(),
    }),
  ),
  /** Pairs of indicator and service area. */
  areas: z.array(z.tuple([z.string(), z.string()])),
  /** By indicator, the places of the units that report it. */
  reporting: z.record(z.string(), z.string()),
  /** The units that places count, from 1. */
  places: z.array(z.string()),
  pools: z.array(pool),
  alternatives: z.array(
    z.object({ indicatorId: z.string(), tertial, value: figure, reason: z.string(), source: z.string() }),
  ),
  /** Pairs of unit and tertial whose report is approved. */
  approved: z.array(z.tuple([z.string(), tertial])),
  /** When a figure of the year was last saved. */
  savedAt: z.string().nullable(),
});

/** What the one statement behind an analysis answers with, checked and turned into the domain's own types. */
export const analysisRows = z
  .object({ rows: told, figures: z.string() })
  .transform(({ rows: { places, reporting, ...rows }, figures }) => ({
    ...rows,
    /** By indicator, the units that report it, in the order of the organisation. */
    reporting: new Map(Object.entries(reporting).map(([id, units]) => [id, unitsAt(units, places)])),
    figures: readFigures(
      figures,
      rows.indicators.map(({ id }) => id),
      places,
    ),
  }));

function unitsAt(text: string, places: readonly string[]): string[] {
  return text.split(' ').flatMap((place) => places[Number(place) - 1] ?? []);
}

/** An analysis' rows as read. */
export type AnalysisRows = z.infer<typeof analysisRows>;
/** An edition of an indicator, of the year or of the year before. */
export type EditionRow = AnalysisRows['indicators'][number];
/** The sum of what several units reported, where their total is pooled from it. */
export type PoolRow = AnalysisRows['pools'][number];
