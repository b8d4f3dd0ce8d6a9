import type { Actor, OutcomeDecision, OutcomeEvent, OutcomeRefusal, OutcomeState } from '@tertial/domain';
import type { SignedIn } from '../../platform/actor.ts';
import type { AuditEntry } from '../../platform/audit.ts';
import type { Database, Statements } from '../../platform/database.ts';
import { changeInTurn, SomebodyWasFirst } from '../../platform/in-turn.ts';
import { permit } from '../../platform/permit.ts';
import { releaseTotals } from '../../platform/release-totals.ts';
import { isRowId } from '../../platform/row-id.ts';
import { type Cell, type CellState, placeOf, readStanding, sexOf } from './outcome.store.ts';
import { type Answer, type Origin, saveOutcomes } from './save-outcomes.store.ts';

/** When, and how the answers came; `source` names the file or the command that they came with. */
export interface How {
  readonly at: Date;
  readonly origin: Origin;
  readonly source?: string | null;
}

/** The rights that answering a cell can ask for. */
export type CellRight =
  | 'outcome.record'
  | 'outcome.misreport'
  | 'outcome.correct'
  | 'outcome.correctLocked'
  | 'correction.decide';

/** One way to answer a cell: which right it asks for as the cell stands, and what is decided about it. */
export interface CellAct<Command extends Cell, Refusal extends string> {
  /** As it is written down for the audit. */
  readonly name: CellRight;
  readonly right: (state: CellState) => CellRight;
  readonly decide: (command: Command, state: CellState, may: (right: CellRight) => boolean) => OutcomeDecision<Refusal>;
}

/** Why an answer is not saved. */
export type AnswerRefusal<Refusal extends string = OutcomeRefusal> = Refusal | 'notPermitted' | 'notFound';

/** What came of it: what stands in the cells now, in the order of the commands. An answer that is there already is told as saved. */
export type AnswerResult<Refusal extends string = OutcomeRefusal> =
  | { readonly kind: 'saved'; readonly cells: readonly SavedCell[] }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'refused'; readonly reason: AnswerRefusal<Refusal> };

/** What stands in a cell, and what it is counted in. */
export type SavedCell = OutcomeState & Pick<CellState['measure'], 'unit'>;

/** What came, or would come, of one answer among several. */
export type CellResult<Refusal extends string = OutcomeRefusal> =
  | { readonly kind: 'created' | 'updated' | 'unchanged' | 'conflict' }
  | { readonly kind: 'refused'; readonly reason: AnswerRefusal<Refusal> };

type Told = Answer & { readonly events: readonly OutcomeEvent[] };

/**
 * Answers cells: load, permit, decide, keep, tell. One transaction, all or nothing: the first cell that is refused or
 * in conflict stops them all.
 */
export function answerCells<Command extends Cell, Refusal extends string>(
  database: Database,
  by: SignedIn,
  commands: readonly Command[],
  act: CellAct<Command, Refusal>,
  how: How,
): Promise<AnswerResult<Refusal>> {
  const answer = (tx: Statements) => answerCellsIn(tx, by, commands, act, how, true);
  return changeInTurn<AnswerResult<Refusal>>(database, by.municipality, answer, { kind: 'conflict' });
}

/**
 * The same within a transaction that is under way.
 *
 * @param isLast Nothing comes after it there.
 * @throws SomebodyWasFirst to be run by `inTurn` or `changeInTurn`.
 */
export async function answerCellsIn<Command extends Cell, Refusal extends string>(
  tx: Statements,
  by: SignedIn,
  commands: readonly Command[],
  act: CellAct<Command, Refusal>,
  how: How,
  isLast = false,
): Promise<AnswerResult<Refusal>> {
  const { results, answers, cells } = await decideCells(tx, by, commands, act);
  for (const result of results) {
    if (result.kind === 'refused') return result;
    if (result.kind === 'conflict') return { kind: 'conflict' };
  }
  await keep(tx, by, act.name, answers, how, isLast);
  return { kind: 'saved', cells };
}

/**
 * Answers cells, each on its own: those that can be saved are, in one transaction. A dry run decides everything and saves
 * nothing.
 *
 * @returns One result for each command, in their order.
 */
export function answerEachCell<Command extends Cell, Refusal extends string>(
  database: Database,
  by: SignedIn,
  commands: readonly Command[],
  act: CellAct<Command, Refusal>,
  how: How & { readonly dryRun?: boolean },
): Promise<readonly CellResult<Refusal>[]> {
  const answer = async (tx: Statements): Promise<readonly CellResult<Refusal>[]> => {
    const { results, answers } = await decideCells(tx, by, commands, act);
    if (how.dryRun !== true) await keep(tx, by, act.name, answers, how, true);
    return results;
  };
  return changeInTurn(
    database,
    by.municipality,
    answer,
    commands.map(() => ({ kind: 'conflict' })),
  );
}

interface Decided<Refusal extends string> {
  readonly results: readonly CellResult<Refusal>[];
  readonly answers: readonly Told[];
  /** As they stand afterwards; of those that are known. */
  readonly cells: readonly SavedCell[];
}

/** Decides about each cell. Of two answers to one cell the second one is held against the first. */
async function decideCells<Command extends Cell, Refusal extends string>(
  tx: Statements,
  by: SignedIn,
  commands: readonly Command[],
  act: CellAct<Command, Refusal>,
): Promise<Decided<Refusal>> {
  const known = commands.filter(({ indicatorId, unitId }) => isRowId(indicatorId) && isRowId(unitId));
  const { actor, cells: read } = await readStanding(tx, by, known);
  const states = new Map(known.map((command, place) => [placeOf(command), read[place] ?? null]));
  const answers: Told[] = [];
  const results = commands.map((command): CellResult<Refusal> => {
    const state = states.get(placeOf(command));
    if (!state) return { kind: 'refused', reason: 'notFound' };
    const decision = decideCell(actor, command, state, act);
    if (decision.kind !== 'accepted') return decision;
    const { outcome, events } = decision;
    answers.push({ cell: command, state, outcome, events, reason: reasonOf(events) });
    states.set(placeOf(command), { ...state, outcome });
    return { kind: outcome.revision === 1 ? 'created' : 'updated' };
  });
  const cells = commands.flatMap((command) => {
    const state = states.get(placeOf(command));
    return state ? [{ ...state.outcome, unit: state.measure.unit }] : [];
  });
  return { results, answers, cells };
}

function decideCell<Command extends Cell, Refusal extends string>(
  actor: Actor,
  command: Command,
  state: CellState,
  act: CellAct<Command, Refusal>,
): OutcomeDecision<AnswerRefusal<Refusal>> {
  const { unitPath } = state;
  const may = (right: CellRight) => permit(actor, right, { unitPath });
  return may(act.right(state)) ? act.decide(command, state, may) : { kind: 'refused', reason: 'notPermitted' };
}

async function keep(
  tx: Statements,
  by: SignedIn,
  act: CellRight,
  answers: readonly Told[],
  { at, origin, source = null }: How,
  isLast: boolean,
): Promise<void> {
  if (answers.length === 0) return;
  const told = answers.flatMap((answer) => auditOf(answer, act, { at, origin }));
  const released = answers.filter(({ state }) => state.periodState === 'locked');
  const saved = await saveOutcomes(tx, answers, { at, by, origin, source }, told, isLast && released.length === 0);
  if (!saved) throw new SomebodyWasFirst();
  await releaseAnew(tx, by.municipality, released, at);
}

function auditOf({ cell, outcome, events }: Told, act: CellRight, { at, origin }: How): AuditEntry[] {
  const { indicatorId, unitId, tertial } = cell;
  const { revision } = outcome;
  return events.map((event) => ({
    at,
    act,
    subject: {
      ...{ indicatorId, unitId, tertial, sex: sexOf(cell), revision, origin },
      event: event.kind,
      answer: answerOf(event),
    },
  }));
}

/** What is corrected in a locked tertial changes the totals that are released of it. */
async function releaseAnew(tx: Statements, municipality: string, locked: readonly Told[], at: Date) {
  const periods = new Map(
    locked.map(({ state: { year }, cell: { tertial } }) => [`${year}${tertial}`, { year, tertial }]),
  );
  for (const period of periods.values()) {
    const own = locked.filter(({ state, cell }) => state.year === period.year && cell.tertial === period.tertial);
    const indicatorIds = [...new Set(own.map(({ cell }) => cell.indicatorId))];
    await releaseTotals(tx, municipality, period, at, indicatorIds);
  }
}

function reasonOf(events: readonly OutcomeEvent[]): string | null {
  return events.find((event) => event.kind === 'outcomeCorrected')?.reason ?? null;
}

function answerOf(event: OutcomeEvent): string {
  if (event.kind === 'misreportMarked') return event.after === null ? 'unmarked' : 'marked';
  if (event.after === null) return 'withdrawn';
  return event.after.kind === 'absent' ? event.after.reason : event.after.kind;
}
