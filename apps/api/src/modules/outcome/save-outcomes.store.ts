import { begunReport, decimalText, type OutcomeState, tertialNumber, untouchedReport } from '@tertial/domain';
import { Prisma } from '@tertial/prisma';
import * as z from 'zod';
import type { SignedIn } from '../../platform/actor.ts';
import { type AuditEntry, auditing } from '../../platform/audit.ts';
import type { Statements } from '../../platform/database.ts';
import { type Cell, type CellState, placeOf, sexOf } from './outcome.store.ts';

/** An answer that is to be saved, and where. */
export interface Answer {
  readonly cell: Cell;
  readonly state: CellState;
  readonly outcome: OutcomeState;
  /** Why it was corrected after it was approved or locked. */
  readonly reason: string | null;
}

/** How a figure came to be saved. */
export type Origin = 'typed' | 'pasted' | 'imported' | 'sample';

/** When and by whom, and how it came; `source` names the file or the command. */
export interface Saved {
  readonly at: Date;
  readonly by: SignedIn;
  readonly origin: Origin;
  readonly source: string | null;
}

const keptRow = z.object({ kept: z.boolean() });

/**
 * Saves answers, each as the next revision of its cell, begins the reports that they are the first of, and writes down for
 * the audit what was done: one statement. False where somebody else was first: then roll back. Rows are written in one order
 * by everybody, so that nobody waits in a circle.
 *
 * @param isLast Nothing comes after it in the transaction, which can end with it.
 */
export async function saveOutcomes(
  tx: Statements,
  answers: readonly Answer[],
  saved: Saved,
  told: readonly AuditEntry[],
  isLast: boolean,
): Promise<boolean> {
  const [first = [], ...later] = inRounds(answers);
  const ends = later.length === 0 && isLast;
  if (!(await saveRound(tx, first, saved, reportsToBegin(answers), told, ends))) return false;
  for (const round of later) if (!(await saveRound(tx, round, saved, [], [], false))) return false;
  return true;
}

async function saveRound(
  tx: Statements,
  answers: readonly Answer[],
  { at, by, origin, source }: Saved,
  reports: ReturnType<typeof reportsToBegin>,
  told: readonly AuditEntry[],
  isLast: boolean,
): Promise<boolean> {
  const { municipality, personId } = by;
  const rows = answers.toSorted(byPlace).map(({ cell, outcome, reason }, place) => ({
    place,
    indicator_id: cell.indicatorId,
    unit_id: cell.unitId,
    tertial: tertialNumber(cell.tertial),
    sex: sexOf(cell),
    revision: outcome.revision,
    ...columnsOf(outcome),
    reason,
  }));
  const begun = begunReport(untouchedReport);
  const ask = isLast && tx.$queryLast;
  const kept = Prisma.sql`(SELECT count(*) FROM kept) = ${rows.length}::int AND (SELECT count(*) FROM begun_report) = ${reports.length}::int`;
  const statement = Prisma.sql`
    WITH answer AS MATERIALIZED (
      SELECT * FROM json_to_recordset(${JSON.stringify(rows)}::json) AS a (
        place int, indicator_id uuid, unit_id uuid, tertial int, sex text, revision int, value numeric, numerator numeric,
        denominator numeric, absence text, misreport text, accepted text, comment text, answers int, invited int, reason text)
    ), begun_report AS (
      INSERT INTO unit_report (municipality, year, tertial, unit_id, revision, state)
      SELECT ${municipality}::char(4), r.year, r.tertial, r.unit_id, ${begun.report.revision}::int, ${begun.report.state}
      FROM json_to_recordset(${JSON.stringify(reports)}::json) AS r (year int, tertial int, unit_id uuid)
      ORDER BY r.year, r.tertial, r.unit_id
      ON CONFLICT DO NOTHING
      RETURNING *
    ), begun_event AS (
      INSERT INTO unit_report_event (municipality, year, tertial, unit_id, revision, act, comment, at, by)
      SELECT r.municipality, r.year, r.tertial, r.unit_id, r.revision, e.act, e.comment,
        ${at}::timestamptz, ${personId}::uuid
      FROM begun_report r, json_to_recordset(${JSON.stringify(begun.events)}::json) AS e (act text, comment text)
    ), kept AS (
      INSERT INTO outcome AS o (municipality, indicator_id, unit_id, tertial, sex, revision, value, numerator, denominator,
        absence, misreport, accepted, comment, answers, invited, saved_at, saved_by)
      SELECT ${municipality}::char(4), a.indicator_id, a.unit_id, a.tertial, a.sex, a.revision, a.value, a.numerator,
        a.denominator, a.absence, a.misreport, a.accepted, a.comment, a.answers, a.invited,
        ${at}::timestamptz, ${personId}::uuid
      FROM answer a ORDER BY a.place
      ON CONFLICT (municipality, indicator_id, unit_id, tertial, sex) DO UPDATE
        SET revision = excluded.revision, value = excluded.value, numerator = excluded.numerator,
          denominator = excluded.denominator, absence = excluded.absence, misreport = excluded.misreport,
          accepted = excluded.accepted, comment = excluded.comment, answers = excluded.answers,
          invited = excluded.invited, saved_at = excluded.saved_at, saved_by = excluded.saved_by
        WHERE o.revision = excluded.revision - 1
      RETURNING o.*
    ), chained AS (
      INSERT INTO outcome_revision (municipality, indicator_id, unit_id, tertial, sex, revision, value, numerator,
        denominator, absence, misreport, accepted, comment, answers, invited, origin, source, reason, saved_at, saved_by)
      SELECT k.municipality, k.indicator_id, k.unit_id, k.tertial, k.sex, k.revision, k.value, k.numerator, k.denominator,
        k.absence, k.misreport, k.accepted, k.comment, k.answers, k.invited, ${origin}, ${source}, a.reason,
        k.saved_at, k.saved_by
      FROM kept k
      JOIN answer a ON a.indicator_id = k.indicator_id AND a.unit_id = k.unit_id AND a.tertial = k.tertial AND a.sex = k.sex
      ORDER BY a.place
    ), told AS (
      ${auditing(by, told)}
    )
    SELECT ${ask ? Prisma.sql`kept_or_undone(${kept})` : kept} AS kept`;
  try {
    const [row] = await (ask ? ask(statement) : tx.$queryRaw(statement));
    return keptRow.parse(row).kept;
  } catch (error) {
    if (isUndone(error)) return false;
    throw error;
  }
}

/** What `kept_or_undone` says where something was not kept. */
function isUndone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '40001';
}

/** So that no round answers a cell twice: a later answer to a cell is a revision of its own, after the earlier one. */
function inRounds(answers: readonly Answer[]): Answer[][] {
  const rounds: Answer[][] = [];
  const turns = new Map<string, number>();
  for (const answer of answers.toSorted((one, other) => one.outcome.revision - other.outcome.revision)) {
    const place = placeOf(answer.cell);
    const turn = turns.get(place) ?? 0;
    turns.set(place, turn + 1);
    const round = rounds[turn];
    if (round) round.push(answer);
    else rounds.push([answer]);
  }
  return rounds;
}

/** The reports that nobody has begun. */
function reportsToBegin(answers: readonly Answer[]) {
  const untouched = new Map(
    answers
      .filter(({ state }) => state.reportState === 'notStarted' && state.periodState === 'open')
      .map(({ cell: { unitId, tertial }, state: { year } }) => [
        `${year}:${tertial}:${unitId}`,
        { year, tertial: tertialNumber(tertial), unit_id: unitId },
      ]),
  );
  return [...untouched.values()];
}

function byPlace(one: Answer, other: Answer): number {
  const [first, second] = [placeOf(one.cell), placeOf(other.cell)];
  return first < second ? -1 : 1;
}

/** An answer as columns. A share keeps its numerator and denominator; its value is never stored rounded. */
function columnsOf({ measurement, misreport, accepted, comment, survey }: OutcomeState) {
  return {
    value: measurement?.kind === 'value' ? decimalText(measurement.value) : null,
    numerator: measurement?.kind === 'ratio' ? decimalText(measurement.numerator) : null,
    denominator: measurement?.kind === 'ratio' ? decimalText(measurement.denominator) : null,
    absence: measurement?.kind === 'absent' ? measurement.reason : null,
    misreport,
    accepted,
    comment,
    answers: survey?.answers ?? null,
    invited: survey?.invited ?? null,
  };
}
