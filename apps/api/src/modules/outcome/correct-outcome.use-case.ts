import { type CorrectOutcome, correctionOf, correctOutcome as decide, type OutcomeRefusal } from '@tertial/domain';
import type { SignedIn } from '../../platform/actor.ts';
import type { Database, TenantTransaction } from '../../platform/database.ts';
import { inTurn } from '../../platform/in-turn.ts';
import { type AnswerResult, answerCellsIn, type CellAct, type CellRight } from './answer-cells.use-case.ts';
import { readFourEyes } from './correction.store.ts';
import { type Cell, type CellState, sexOf } from './outcome.store.ts';

/** A figure to put right, and why. */
export type CorrectOutcomeCommand = Cell & CorrectOutcome;

/** Correcting what another person has asked for; who may decide that is settled before. */
export const correctingAsAsked: CellAct<CorrectOutcomeCommand, OutcomeRefusal> = {
  name: 'outcome.correct',
  right: () => 'correction.decide',
  decide: (command, state) => decide(state.outcome, command, rulesOf(command, state, false)),
};

/** Which right it takes depends on what stands in the way. */
function correctingAlone(fourEyes: boolean): CellAct<CorrectOutcomeCommand, OutcomeRefusal> {
  return {
    name: 'outcome.correct',
    right: correctionRight,
    decide: (command, state) => decide(state.outcome, command, rulesOf(command, state, fourEyes)),
  };
}

function rulesOf(command: CorrectOutcomeCommand, state: CellState, alone: boolean) {
  return { ...state, tertial: command.tertial, sex: sexOf(command), alone };
}

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

/** Corrects a figure that is approved or locked: a new revision with its reason. Where four eyes are demanded it is refused. */
export function correctOutcome(
  database: Database,
  by: SignedIn,
  command: CorrectOutcomeCommand,
  at: Date,
): Promise<AnswerResult> {
  const correct = async (tx: TenantTransaction): Promise<AnswerResult> => {
    const act = correctingAlone(await readFourEyes(tx, by.municipality));
    return answerCellsIn(tx, by, [command], act, { at, origin: 'typed' });
  };
  return inTurn<AnswerResult>(database, by.municipality, correct, { kind: 'conflict' });
}
