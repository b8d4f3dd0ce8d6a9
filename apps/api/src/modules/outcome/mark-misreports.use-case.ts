import { markMisreport as decide, type MarkMisreport } from '@tertial/domain';
import type { SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { answerCells } from './answer-cells.use-case.ts';
import type { Cell, Origin } from './outcome.store.ts';

/** Marks figures as known to be wrong, all of them or none. */
export function markMisreports(
  database: Database,
  by: SignedIn,
  commands: readonly (Cell & MarkMisreport)[],
  how: { readonly at: Date; readonly origin: Origin },
) {
  return answerCells(database, by, commands, (command, state) => decide(state.outcome, command, state), how);
}
