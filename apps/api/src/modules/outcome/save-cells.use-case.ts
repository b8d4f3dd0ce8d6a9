import {
  type OutcomeRefusal,
  type PeriodKey,
  parsePeriodKey,
  type RecordOutcome,
  recordOutcome,
  type Sex,
} from '@tertial/domain';
import type { SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { answerEachCell, type CellAct, type CellResult } from './answer-cells.use-case.ts';
import { type Cell, sexOf } from './outcome.store.ts';

/** What one cell of a report is to hold. */
export interface CellCommand extends RecordOutcome {
  readonly indicatorId: string;
  readonly sex: Sex;
}

/** Saves figures of one unit's tertial, each on its own; those that could be saved are saved. */
export async function saveCells(
  database: Database,
  by: SignedIn,
  report: { readonly unitId: string; readonly period: string },
  cells: readonly CellCommand[],
  how: { readonly at: Date; readonly pasted: boolean },
): Promise<readonly CellResult[]> {
  const period = parsePeriodKey(report.period);
  if (period === null) return cells.map(() => ({ kind: 'refused', reason: 'notFound' }));
  const commands = cells.map((cell) => ({ ...cell, unitId: report.unitId, tertial: period.tertial }));
  const origin = how.pasted ? 'pasted' : 'typed';
  return answerEachCell(database, by, commands, recordingIn(period), { at: how.at, origin });
}

/** An indicator belongs to one year, which has to be that of the report. */
function recordingIn({ year }: PeriodKey): CellAct<Cell & RecordOutcome, OutcomeRefusal | 'notFound'> {
  return {
    name: 'outcome.record',
    right: () => 'outcome.record',
    decide: (command, state) =>
      state.year === year
        ? recordOutcome(state.outcome, command, { ...state, tertial: command.tertial, sex: sexOf(command) })
        : { kind: 'refused', reason: 'notFound' },
  };
}
