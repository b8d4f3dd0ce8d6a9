import {
  type Actor,
  absences,
  aggregations,
  constructions,
  decimal,
  directions,
  type EntryMeasure,
  type MeasureDefinition,
  type Measurement,
  measureUnits,
  type OutcomeState,
  type PeriodState,
  periodStates,
  type ReportState,
  reportStates,
  roles,
  type Sex,
  type Survey,
  type Tertial,
  tertialNumber,
  tertialOf,
  timings,
  unansweredOutcome,
} from '@tertial/domain';
import { Prisma } from '@tertial/prisma';
import * as z from 'zod';
import { readActor, type SignedIn } from '../../platform/actor.ts';
import type { Statements } from '../../platform/database.ts';
import { unitIsThere } from '../../platform/unit-in-tertial.ts';

/** One cell of the reporting: what is measured, by whom, for when, and about whom; about all where nothing is said. */
export interface Cell {
  readonly indicatorId: string;
  readonly unitId: string;
  readonly tertial: Tertial;
  readonly sex?: Sex | undefined;
}

/** A cell as it stands, with what is needed to decide about it. */
export interface CellState {
  readonly measure: MeasureDefinition & EntryMeasure;
  readonly year: number;
  readonly periodState: PeriodState;
  readonly reportState: ReportState;
  readonly reports: boolean;
  readonly bySex: boolean;
  readonly survey: boolean;
  readonly outcome: OutcomeState;
  /** The unit's id and those of all above it. */
  readonly unitPath: readonly string[];
}

/** Cells as they stand, and the roles of who wants to answer them. */
export interface Standing {
  readonly actor: Actor;
  /** In the order asked for; null where the indicator or the unit is not known. */
  readonly cells: readonly (CellState | null)[];
}

const figure = z.string().nullable();
const cellRow = z.object({
  place: z.number(),
  unitId: z.string(),
  year: z.number(),
  bySex: z.boolean(),
  survey: z.boolean(),
  unit: z.enum(measureUnits),
  decimals: z.number(),
  direction: z.enum(directions),
  construction: z.enum(constructions),
  timing: z.enum(timings),
  aggregation: z.enum(aggregations),
  dueTertials: z.array(z.number()),
  lowest: figure,
  highest: figure,
  periodState: z.enum(periodStates),
  reportState: z.enum(reportStates),
  reports: z.boolean(),
  revision: z.number().nullable(),
  value: figure,
  numerator: figure,
  denominator: figure,
  absence: z.enum(absences).nullable(),
  misreport: z.string().nullable(),
  accepted: z.string().nullable(),
  comment: z.string().nullable(),
  answers: z.number().nullable(),
  invited: z.number().nullable(),
});
const standingRow = z.object({
  standing: z.object({
    grants: z.array(z.object({ role: z.enum(roles), unitId: z.string() })),
    /** From each unit up to the root. */
    paths: z.array(z.array(z.string())),
    cells: z.array(cellRow),
  }),
});

/**
 * Reads cells and the roles of who asks in one statement. The periods, and then the units' reports, stay as they are until the
 * transaction ends, so that nothing is saved into what is being locked or handed in.
 */
export async function readStanding(tx: Statements, by: SignedIn, cells: readonly Cell[]): Promise<Standing> {
  const { municipality, personId } = by;
  const [row] = await tx.$queryRaw`
    WITH RECURSIVE asked AS MATERIALIZED (
      SELECT a.place, a.unit_id, a.tertial, a.sex, i.*
      FROM unnest(
        ${cells.map(({ indicatorId }) => indicatorId)}::uuid[],
        ${cells.map(({ unitId }) => unitId)}::uuid[],
        ${cells.map(({ tertial }) => tertialNumber(tertial))}::int[],
        ${cells.map(sexOf)}::text[]
      ) WITH ORDINALITY AS a (indicator_id, unit_id, tertial, sex, place)
      JOIN indicator i ON i.municipality = ${municipality}::char(4) AND i.id = a.indicator_id
    ), held_period AS MATERIALIZED (
      SELECT p.year, p.tertial, p.state FROM period p
      WHERE p.municipality = ${municipality}::char(4) AND (p.year, p.tertial) IN (SELECT a.year, a.tertial FROM asked a)
      ORDER BY p.year, p.tertial FOR SHARE
    ), held_report AS MATERIALIZED (
      SELECT r.year, r.tertial, r.unit_id, r.state FROM unit_report r
      WHERE r.municipality = ${municipality}::char(4) AND (SELECT count(*) FROM held_period) > 0
        AND (r.year, r.tertial, r.unit_id) IN (SELECT a.year, a.tertial, a.unit_id FROM asked a)
      ORDER BY r.year, r.tertial, r.unit_id FOR SHARE
    ), up AS (
      SELECT u.id AS leaf, u.id, u.parent_id, 1 AS height
      FROM unit u WHERE u.municipality = ${municipality}::char(4) AND u.id IN (SELECT a.unit_id FROM asked a)
      UNION ALL
      SELECT up.leaf, u.id, u.parent_id, up.height + 1
      FROM up JOIN unit u ON u.municipality = ${municipality}::char(4) AND u.id = up.parent_id
      WHERE up.height < 20
    )
    SELECT json_build_object(
      'held', (SELECT count(*) FROM held_report),
      'grants', coalesce((
        SELECT json_agg(json_build_object('role', g.role, 'unitId', g.unit_id)) FROM actor_grant g
        WHERE g.municipality = ${municipality}::char(4) AND g.person_id = ${personId}::uuid
      ), '[]'),
      'paths', coalesce((
        SELECT json_agg(p.path) FROM (SELECT json_agg(up.id ORDER BY up.height) AS path FROM up GROUP BY up.leaf) p
      ), '[]'),
      'cells', coalesce((
        SELECT json_agg(json_build_object('place', a.place, 'unitId', a.unit_id, 'year', a.year, 'bySex', a.by_sex,
          'survey', a.survey, 'unit', a.unit, 'decimals', a.decimals, 'direction', a.direction,
          'construction', a.construction, 'timing', a.timing, 'aggregation', a.aggregation,
          'dueTertials', to_json(a.due_tertials), 'lowest', a.lowest::text, 'highest', a.highest::text, 'periodState', p.state,
          'reportState', coalesce(r.state, 'notStarted'),
          'reports', EXISTS (SELECT FROM indicator_unit x WHERE x.municipality = a.municipality
                             AND x.indicator_id = a.id AND x.unit_id = u.id AND x.reports)
            AND ${unitIsThere(Prisma.sql`p.year`, Prisma.sql`p.tertial`)},
          'revision', o.revision, 'value', o.value::text, 'numerator', o.numerator::text,
          'denominator', o.denominator::text, 'absence', o.absence, 'misreport', o.misreport,
          'accepted', o.accepted, 'comment', o.comment, 'answers', o.answers, 'invited', o.invited))
        FROM asked a
        JOIN unit u ON u.municipality = a.municipality AND u.id = a.unit_id
        JOIN held_period p ON p.year = a.year AND p.tertial = a.tertial
        LEFT JOIN held_report r ON r.year = a.year AND r.tertial = a.tertial AND r.unit_id = a.unit_id
        LEFT JOIN outcome o ON o.municipality = a.municipality AND o.indicator_id = a.id AND o.unit_id = a.unit_id
          AND o.tertial = a.tertial AND o.sex = a.sex
      ), '[]')
    ) AS standing`;
  const { grants, paths, cells: rows } = standingRow.parse(row).standing;
  const found = new Map(rows.map((each) => [each.place, each]));
  const pathOf = new Map(paths.map((path) => [path[0], path]));
  return {
    actor: by.operator ? await readActor(tx, by) : { personId, municipality, grants },
    cells: cells.map((_, index) => {
      const each = found.get(index + 1);
      return each ? stateOf(each, pathOf.get(each.unitId) ?? []) : null;
    }),
  };
}

/** Whom a cell is about. */
export function sexOf({ sex = 'total' }: Cell): Sex {
  return sex;
}

/** A cell as one word, the unit first. */
export function placeOf(cell: Cell): string {
  return `${cell.unitId}:${cell.indicatorId}:${cell.tertial}:${sexOf(cell)}`;
}

function stateOf(row: z.infer<typeof cellRow>, unitPath: readonly string[]): CellState {
  const { unit, decimals, direction, construction, timing, aggregation } = row;
  const { year, periodState, reportState, reports, bySex, survey, revision, misreport, accepted, comment } = row;
  const dueTertials = row.dueTertials.flatMap((number) => tertialOf(number) ?? []);
  return {
    measure: {
      ...{ unit, decimals, direction, construction, timing, aggregation, dueTertials },
      lowest: row.lowest === null ? null : decimal(row.lowest),
      highest: row.highest === null ? null : decimal(row.highest),
    },
    year,
    periodState,
    reportState,
    reports,
    bySex,
    survey,
    unitPath,
    outcome:
      revision === null
        ? unansweredOutcome
        : { revision, measurement: measurementOf(row), misreport, accepted, comment, survey: surveyOf(row) },
  };
}

function surveyOf({ answers, invited }: z.infer<typeof cellRow>): Survey | null {
  return answers === null ? null : { answers, invited };
}

function measurementOf(row: z.infer<typeof cellRow>): Measurement | null {
  if (row.absence) return { kind: 'absent', reason: row.absence };
  if (row.numerator !== null && row.denominator !== null) {
    return { kind: 'ratio', numerator: decimal(row.numerator), denominator: decimal(row.denominator) };
  }
  return row.value === null ? null : { kind: 'value', value: decimal(row.value) };
}
