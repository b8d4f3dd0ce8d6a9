import { type CorrectOutcome, correctionOf, correctOutcome as decide, type OutcomeRefusal } from '@tertial/domain';
import type { SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { type AnswerResult, answerCells, type CellAct, type CellRight } from './answer-cells.use-case.ts';
import { type Cell, type CellState, sexOf } from './outcome.store.ts';

/** A figure to put right, and why. */
export type CorrectOutcomeCommand = Cell & CorrectOutcome;

/** Which right it takes depends on what stands in the way. */
export const correcting: CellAct<CorrectOutcomeCommand, OutcomeRefusal> = {
  name: 'outcome.correct',
  right: correctionRight,
  decide: (command, state) =>
    decide(state.outcome, command, { ...state, tertial: command.tertial, sex: sexOf(command) }),
};

/** The right to change a figure as far as its reporting has come. */
function correctionRight(state: Pick<CellState, 'periodState' | 'reportState'>): CellRight {
  switch (correctionOf(state)) {
    case 'locked':
      return 'outcome.correctLocked';
    case 'approved':
      return 'outcome.correct';
    case null:
      return 'outcome.record';
  }
}

/** Corrects a figure that is approved or locked: a new revision with its reason. */
export function correctOutcome(
  database: Database,
  by: SignedIn,
  command: CorrectOutcomeCommand,
  at: Date,
): Promise<AnswerResult> {
  return answerCells(database, by, [command], correcting, { at, origin: 'typed' });
}
