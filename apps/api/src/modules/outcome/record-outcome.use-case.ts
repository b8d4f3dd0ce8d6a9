import { recordOutcome as decide, type RecordOutcome } from '@tertial/domain';
import type { SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { type AnswerResult, answerCells } from './answer-cells.use-case.ts';
import type { Cell, Origin } from './outcome.store.ts';

/** What a person wants to save, and the revision that they saw. */
export type RecordOutcomeCommand = Cell & RecordOutcome;

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
  how: { readonly at: Date; readonly origin: Origin },
): Promise<AnswerResult> {
  return answerCells(
    database,
    by,
    commands,
    (command, state) => decide(state.outcome, command, { ...state, tertial: command.tertial }),
    how,
  );
}
