import { recordOutcome as decide, type OutcomeRefusal, type RecordOutcome } from '@tertial/domain';
import type { SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import {
  type AnswerResult,
  answerCells,
  answerEachCell,
  type CellAct,
  type CellResult,
  type How,
} from './answer-cells.use-case.ts';
import { type Cell, sexOf } from './outcome.store.ts';

/** What a person wants to save, and the revision that they saw. */
export type RecordOutcomeCommand = Cell & RecordOutcome;

const recording: CellAct<RecordOutcomeCommand, OutcomeRefusal> = {
  name: 'outcome.record',
  right: () => 'outcome.record',
  decide: (command, state) =>
    decide(state.outcome, command, { ...state, tertial: command.tertial, sex: sexOf(command) }),
};

/** Saves what a unit measured. */
export function recordOutcome(
  database: Database,
  by: SignedIn,
  command: RecordOutcomeCommand,
  at: Date,
): Promise<AnswerResult> {
  return recordOutcomes(database, by, [command], { at, origin: 'typed' });
}

/** Saves what units measured, all of it or nothing. */
export function recordOutcomes(
  database: Database,
  by: SignedIn,
  commands: readonly RecordOutcomeCommand[],
  how: How,
): Promise<AnswerResult> {
  return answerCells(database, by, commands, recording, how);
}

/** Saves what can be saved of what units measured, each answer on its own; a dry run tells what would come of it. */
export function recordEachOutcome(
  database: Database,
  by: SignedIn,
  commands: readonly RecordOutcomeCommand[],
  how: How & { readonly dryRun?: boolean },
): Promise<readonly CellResult[]> {
  return answerEachCell(database, by, commands, recording, how);
}
