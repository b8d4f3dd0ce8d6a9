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
import { grantsText } from '../../platform/row-shapes.ts';
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
  grants: grantsText,
  /** From the unit up to the root. */
  path: z.string().transform((text) => text.split(' ')),
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
/**
 * $1 the municipality, $2 a person; of each cell $3 the indicator, $4 the unit, $5 the tertial and $6 whom it is about. The plan
 * is not to depend on how many cells there are, or it would be made anew each time: hence the SELECT around each list.
 */
const standing = `
  SELECT a.place::int, (
      SELECT string_agg(concat_ws(' ', g.role, g.unit_id), ',') FROM actor_grant g
      WHERE g.municipality = $1::char(4) AND g.person_id = $2::uuid
    ) AS grants, (
      WITH RECURSIVE up (id, parent_id, height) AS (
        SELECT u.id, u.parent_id, 1
        UNION ALL
        SELECT n.id, n.parent_id, up.height + 1
        FROM up JOIN unit n ON n.municipality = $1::char(4) AND n.id = up.parent_id
        WHERE up.height < 20
      )
      SELECT string_agg(up.id::text, ' ' ORDER BY up.height) FROM up
    ) AS path,
    a.year, a.by_sex AS "bySex", a.survey, a.unit, a.decimals, a.direction, a.construction, a.timing, a.aggregation,
    a.due_tertials::int[] AS "dueTertials", a.lowest::text, a.highest::text,
    p.state AS "periodState", coalesce(r.state, 'notStarted') AS "reportState",
    EXISTS (
      SELECT FROM indicator_unit x
      WHERE x.municipality = $1::char(4) AND x.indicator_id = a.id AND x.unit_id = u.id AND x.reports
    ) AND ${unitIsThere(Prisma.raw('a.year'), Prisma.raw('a.tertial')).text} AS reports,
    o.revision, o.value::text, o.numerator::text, o.denominator::text, o.absence, o.misreport, o.accepted, o.comment,
    o.answers, o.invited
  FROM (
    SELECT c.place, c.unit_id, c.tertial, c.sex, i.id, i.year, i.by_sex, i.survey, i.unit, i.decimals, i.direction,
      i.construction, i.timing, i.aggregation, i.due_tertials, i.lowest, i.highest
    FROM unnest((SELECT $3::uuid[]), (SELECT $4::uuid[]), (SELECT $5::int[]), (SELECT $6::text[]))
      WITH ORDINALITY AS c (indicator_id, unit_id, tertial, sex, place)
    JOIN indicator i ON i.municipality = $1::char(4) AND i.id = c.indicator_id
    ORDER BY i.year, c.tertial, c.unit_id
  ) a
  JOIN unit u ON u.municipality = $1::char(4) AND u.id = a.unit_id
  JOIN LATERAL (
    SELECT p.state FROM period p
    WHERE p.municipality = $1::char(4) AND p.year = a.year AND p.tertial = a.tertial FOR SHARE
  ) p ON true
  LEFT JOIN LATERAL (
    SELECT r.state FROM unit_report r
    WHERE r.municipality = $1::char(4) AND r.year = a.year AND r.tertial = a.tertial AND r.unit_id = a.unit_id
      AND p.state IS NOT NULL FOR SHARE
  ) r ON true
  LEFT JOIN outcome o ON o.municipality = $1::char(4) AND o.indicator_id = a.id AND o.unit_id = a.unit_id
    AND o.tertial = a.tertial AND o.sex = a.sex`;

/**
 * Reads cells and the roles of who asks in one statement. The period of each cell, and then the unit's report, stays as it is
 * until the transaction ends, so that nothing is saved into what is being locked or handed in.
 */
export async function readStanding(tx: Statements, by: SignedIn, cells: readonly Cell[]): Promise<Standing> {
  const { municipality, personId } = by;
  const values = [
    ...[municipality, personId],
    cells.map(({ indicatorId }) => indicatorId),
    cells.map(({ unitId }) => unitId),
    cells.map(({ tertial }) => tertialNumber(tertial)),
    cells.map(sexOf),
  ];
  const rows = z.array(cellRow).parse(await tx.$queryRawUnsafe(standing, ...values));
  const found = new Map(rows.map((each) => [each.place, each]));
  return {
    actor: by.operator ? await readActor(tx, by) : { personId, municipality, grants: rows[0]?.grants ?? [] },
    cells: cells.map((_, index) => {
      const each = found.get(index + 1);
      return each ? stateOf(each) : null;
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

function stateOf(row: z.infer<typeof cellRow>): CellState {
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
    unitPath: row.path,
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
