import { correctionOf, markMisreport as decide, type MarkMisreport, type MisreportDecision } from '@tertial/domain';
import type { SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { type AnswerResult, answerCells, type CellAct, type How } from './answer-cells.use-case.ts';
import type { Cell } from './outcome.store.ts';

/** A figure to mark, or to take a mark from. */
export type MarkMisreportCommand = Cell & MarkMisreport;

/** Why a figure is not marked. */
export type MisreportRefusal = Extract<MisreportDecision, { kind: 'refused' }>['reason'];

/** Marking what is locked or approved takes the right to correct it as well. */
export const marking: CellAct<MarkMisreportCommand, MisreportRefusal> = {
  name: 'outcome.misreport',
  right: () => 'outcome.misreport',
  decide: (command, state, may) =>
    decide(state.outcome, command, {
      ...state,
      mayCorrect: may(correctionOf(state) === 'locked' ? 'outcome.correctLocked' : 'outcome.correct'),
    }),
};

/** Marks figures as known to be wrong, all of them or none. */
export function markMisreports(
  database: Database,
  by: SignedIn,
  commands: readonly MarkMisreportCommand[],
  how: How,
): Promise<AnswerResult<MisreportRefusal>> {
  return answerCells(database, by, commands, marking, how);
}
