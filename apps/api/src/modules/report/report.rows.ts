import {
  absences,
  aggregations,
  constructions,
  directions,
  measureUnits,
  periodStates,
  reportActs,
  reportStates,
  roles,
  targetOperators,
  timings,
} from '@tertial/domain';
import * as z from 'zod';
import { figure, moment, tertial } from '../../platform/row-shapes.ts';

/** Women, men, or all together, in the order they are shown. */
export const sexes = ['total', 'women', 'men'] as const;
export type Sex = (typeof sexes)[number];

const grants = z.array(z.object({ role: z.enum(roles), unitId: z.string() }));
const ofReport = { unitId: z.string(), year: z.number(), tertial };
const cell = { indicatorId: z.string(), unitId: z.string(), tertial, sex: z.enum(sexes) };
const answer = {
  value: figure.nullable(),
  numerator: figure.nullable(),
  denominator: figure.nullable(),
  absence: z.enum(absences).nullable(),
  answers: z.number().nullable(),
  invited: z.number().nullable(),
};

/** What the one statement behind a report answers with, checked and turned into the domain's own types. */
export const reportRows = z.object({
  viewer: z.object({ grants }).nullable(),
  fourEyes: z.boolean(),
  periods: z.array(
    z.object({
      year: z.number(),
      tertial,
      state: z.enum(periodStates),
      opensOn: z.string().nullable(),
      dueOn: z.string().nullable(),
      closesOn: z.string().nullable(),
      lockedAt: moment.nullable(),
    }),
  ),
  units: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      name: z.string(),
      kind: z.enum(['committee', 'department', 'division', 'unit']),
      parentId: z.string().nullable(),
      placements: z.array(z.object({ from: z.string(), parentId: z.string().nullable(), name: z.string() })),
    }),
  ),
  reports: z.array(z.object({ ...ofReport, state: z.enum(reportStates), revision: z.number() })),
  events: z.array(
    z.object({
      ...ofReport,
      revision: z.number(),
      act: z.enum(['begin', ...reportActs]),
      comment: z.string().nullable(),
      at: moment,
      by: z.string(),
      byId: z.string(),
    }),
  ),
  indicators: z.array(
    z.object({
      id: z.string(),
      year: z.number(),
      goal: z.string(),
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
      target: z.object({ operator: z.enum(targetOperators), value: figure, upper: figure.nullable() }).nullable(),
    }),
  ),
  due: z.array(z.object({ indicatorId: z.string(), unitId: z.string(), tertial })),
  outcomes: z.array(
    z.object({
      ...cell,
      ...answer,
      year: z.number(),
      accepted: z.string().nullable(),
      comment: z.string().nullable(),
      misreport: z.string().nullable(),
      revision: z.number(),
      savedAt: moment,
      savedBy: z.string(),
      savedById: z.string(),
    }),
  ),
  /** Who has saved figures since the report was last approved, also such as stand no more. */
  contributions: z.array(z.object({ ...ofReport, byId: z.string() })),
  /** Since when changes are told. */
  seen: z.array(z.object({ ...ofReport, at: moment })),
  changed: z.array(z.object({ ...cell, before: z.object(answer).nullable() })),
});

/** Reports as read: of one unit or of all, of one period or of those that are open. */
export type ReportRows = z.infer<typeof reportRows>;
/** A tertial with its calendar. */
export type PeriodRow = ReportRows['periods'][number];
/** An indicator that is due, with its last target. */
export type IndicatorRow = ReportRows['indicators'][number];
/** An outcome of the year or, under the indicator that carries it on, of the year before. */
export type OutcomeRow = ReportRows['outcomes'][number];
/** The columns of an answer. */
export type AnswerRow = Pick<OutcomeRow, keyof typeof answer>;
