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
  reportStates,
  roles,
  sexes,
  targetOperators,
  timings,
  verdicts,
} from '@tertial/domain';
import * as z from 'zod';
import { figure, moment, tertial } from '../../platform/row-shapes.ts';
import { schemeRow } from '../../platform/status-schemes.ts';

const grant = z.object({
  role: z.enum(roles),
  unitId: z.string(),
});

const unit = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  kind: z.enum(['committee', 'department', 'division', 'unit']),
  parentId: z.string().nullable(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  placements: z.array(z.object({ from: z.string(), parentId: z.string().nullable(), name: z.string() })),
});

const part = z.object({ id: z.string(), number: z.string(), title: z.string() });

const indicator = z.object({
  id: z.string(),
  year: z.number(),
  goalId: z.string(),
  goalTitle: z.string(),
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
  method: z.string().nullable(),
  baseline: figure.nullable(),
  lineage: z.enum(lineages),
  predecessorId: z.string().nullable(),
});

const target = z.object({
  indicatorId: z.string(),
  operator: z.enum(targetOperators),
  value: figure,
  upper: figure.nullable(),
  note: z.string().nullable(),
});

const outcome = z.object({
  indicatorId: z.string(),
  unitId: z.string(),
  tertial,
  sex: z.enum(sexes),
  revision: z.number(),
  value: figure.nullable(),
  numerator: figure.nullable(),
  denominator: figure.nullable(),
  absence: z.enum(absences).nullable(),
  answers: z.number().nullable(),
  misreport: z.string().nullable(),
  accepted: z.string().nullable(),
  comment: z.string().nullable(),
  savedAt: moment,
  savedBy: z.string(),
});

const written = { subjectId: z.string(), tertial, revision: z.number(), savedAt: moment, savedBy: z.string() };

/** What the one statement behind a year answers with, checked and turned into the domain's own types. */
export const yearRows = z.object({
  viewer: z.object({ id: z.string(), name: z.string(), grants: z.array(grant) }).nullable(),
  edition: z.object({ year: z.number(), status: z.enum(editionStatuses) }).nullable(),
  periods: z.array(
    z.object({ year: z.number(), tertial, state: z.enum(periodStates), schemeRevision: z.number().nullable() }),
  ),
  fourEyes: z.boolean(),
  schemes: z.array(schemeRow),
  reports: z.array(z.object({ unitId: z.string(), year: z.number(), tertial, state: z.enum(reportStates) })),
  units: z.array(unit),
  serviceAreas: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      name: z.string(),
      names: z.array(z.object({ from: z.string(), name: z.string() })),
    }),
  ),
  overarchingGoals: z.array(part),
  assignments: z.array(part.extend({ overarchingGoalId: z.string(), description: z.string().nullable() })),
  goals: z.array(
    part.extend({ overarchingGoalId: z.string(), description: z.string().nullable(), family: z.string() }),
  ),
  goalAssignments: z.array(z.object({ goalId: z.string(), assignmentId: z.string() })),
  activities: z.array(z.object({ id: z.string(), goalId: z.string(), title: z.string() })),
  indicators: z.array(indicator),
  targets: z.array(target),
  indicatorAreas: z.array(z.object({ indicatorId: z.string(), serviceAreaId: z.string() })),
  indicatorUnits: z.array(z.object({ indicatorId: z.string(), unitId: z.string(), reports: z.boolean() })),
  outcomes: z.array(outcome),
  alternatives: z.array(
    z.object({ indicatorId: z.string(), tertial, value: figure, reason: z.string(), source: z.string() }),
  ),
  comments: z.array(z.object({ ...written, body: z.string() })),
  judgements: z.array(
    z.object({
      ...written,
      verdict: z.enum(verdicts),
      reasonCode: z.enum(judgementReasons).nullable(),
      reason: z.string().nullable(),
    }),
  ),
});

/** A year's rows as read, the year before included as far as it is needed. */
export type YearRows = z.infer<typeof yearRows>;
/** A row of an indicator, of the year or of the year before. */
export type IndicatorRow = YearRows['indicators'][number];
/** A row of one unit's outcome. */
export type OutcomeRow = YearRows['outcomes'][number];
