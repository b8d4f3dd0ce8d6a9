import {
  absences,
  aggregations,
  constructions,
  directions,
  editionStatuses,
  lineages,
  measureUnits,
  targetOperators,
  timings,
} from '@tertial/domain';
import * as z from 'zod';
import { figure, moment, tertial, viewer } from '../../platform/row-shapes.ts';

const part = z.object({ id: z.string(), number: z.string(), title: z.string() });
const below = part.extend({ overarchingGoalId: z.string(), description: z.string().nullable() });

const target = z.object({
  revision: z.number(),
  operator: z.enum(targetOperators),
  value: figure,
  upper: figure.nullable(),
  note: z.string().nullable(),
  savedAt: moment.nullable(),
  savedBy: z.string().nullable(),
});

const indicator = z.object({
  id: z.string(),
  year: z.number(),
  goalId: z.string(),
  goalTitle: z.string(),
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
  survey: z.boolean(),
  lowest: figure.nullable(),
  highest: figure.nullable(),
  definition: z.string().nullable(),
  method: z.string().nullable(),
  baseline: figure.nullable(),
  lineage: z.enum(lineages),
  predecessorId: z.string().nullable(),
  sharedMeasure: z.string().nullable(),
  serviceAreaIds: z.array(z.string()),
  units: z.array(z.object({ unitId: z.string(), reports: z.boolean() })),
  targets: z.array(target),
  outcomes: z.array(
    z.object({
      unitId: z.string(),
      tertial,
      value: figure.nullable(),
      numerator: figure.nullable(),
      denominator: figure.nullable(),
      absence: z.enum(absences).nullable(),
    }),
  ),
  reportedUnitIds: z.array(z.string()),
});

/** What the one statement behind a plan answers with. */
export const planRows = z.object({
  viewer,
  edition: z.object({ year: z.number(), status: z.enum(editionStatuses), isLast: z.boolean() }).nullable(),
  lockedTertials: z.array(tertial),
  /** Why indicators of the year were changed, oldest first. */
  reasons: z.array(
    z.object({ indicatorId: z.string(), reason: z.string(), savedAt: moment, savedBy: z.string().nullable() }),
  ),
  units: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      name: z.string(),
      kind: z.enum(['committee', 'department', 'division', 'unit']),
      validTo: z.string().nullable(),
    }),
  ),
  serviceAreas: z.array(
    z.object({ id: z.string(), code: z.string(), name: z.string(), validTo: z.string().nullable() }),
  ),
  sharedMeasures: z.array(
    z.object({ code: z.string(), name: z.string(), unit: z.enum(measureUnits), direction: z.enum(directions) }),
  ),
  overarchingGoals: z.array(part),
  assignments: z.array(below),
  goals: z.array(
    below.extend({
      predecessorId: z.string().nullable(),
      assignmentIds: z.array(z.string()),
      activities: z.array(z.object({ id: z.string(), title: z.string() })),
    }),
  ),
  indicators: z.array(indicator),
});

/** A year's plan as read, the indicators of the year before included. */
export type PlanRows = z.infer<typeof planRows>;
/** An indicator of the year or of the year before. */
export type PlanIndicatorRow = PlanRows['indicators'][number];
