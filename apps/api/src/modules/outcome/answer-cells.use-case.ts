import type { OutcomeDecision, OutcomeEvent, OutcomeRefusal } from '@tertial/domain';
import { readActor, readUnitPaths, type SignedIn } from '../../platform/actor.ts';
import { audit } from '../../platform/audit.ts';
import type { Database, TenantTransaction } from '../../platform/database.ts';
import { inTurn, SomebodyWasFirst } from '../../platform/in-turn.ts';
import { permit } from '../../platform/permit.ts';
import { isRowId } from '../../platform/row-id.ts';
import { type Answer, type Cell, type CellState, type Origin, readCells, saveOutcomes } from './outcome.store.ts';

/** What came of it. An answer that is there already is told as saved. */
export type AnswerResult<Refusal extends string = OutcomeRefusal> =
  | { readonly kind: 'saved' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'refused'; readonly reason: Refusal | 'notPermitted' | 'notFound' };

type Decision<Refusal> =
  | Exclude<OutcomeDecision, { kind: 'refused' }>
  | { readonly kind: 'refused'; readonly reason: Refusal };

/**
 * Answers cells: load, permit, decide, keep, tell. One transaction, all or nothing: the first cell that is refused or
 * in conflict stops them all.
 */
export async function answerCells<Command extends Cell, Refusal extends string>(
  database: Database,
  by: SignedIn,
  commands: readonly Command[],
  decide: (command: Command, state: CellState) => Decision<Refusal>,
  { at, origin }: { readonly at: Date; readonly origin: Origin },
): Promise<AnswerResult<Refusal>> {
  const { municipality, personId } = by;
  if (!commands.every(({ indicatorId, unitId }) => isRowId(indicatorId) && isRowId(unitId))) return refused('notFound');
  const answer = async (tx: TenantTransaction): Promise<AnswerResult<Refusal>> => {
    const actor = await readActor(tx, by);
    const paths = await readUnitPaths(tx, municipality, [...new Set(commands.map(({ unitId }) => unitId))]);
    const states = await readCells(tx, municipality, commands);
    const answers: (Answer & { events: readonly OutcomeEvent[] })[] = [];
    for (const [index, command] of commands.entries()) {
      const state = states[index];
      const unitPath = paths.find(([leaf]) => leaf === command.unitId);
      if (!state || !unitPath) return refused('notFound');
      if (!permit(actor, 'outcome.record', { unitPath })) return refused('notPermitted');
      const decision = decide(command, state);
      if (decision.kind === 'refused') return refused(decision.reason);
      if (decision.kind === 'conflict') return { kind: 'conflict' };
      if (decision.kind === 'accepted') answers.push({ cell: command, ...decision });
    }
    if (answers.length === 0) return { kind: 'saved' };
    if (!(await saveOutcomes(tx, answers, { municipality, at, by: personId, origin }))) throw new SomebodyWasFirst();
    await audit(
      tx,
      by,
      answers.flatMap(({ cell: { indicatorId, unitId, tertial }, outcome: { revision }, events }) =>
        events.map((event) => ({
          at,
          act: 'outcome.record',
          subject: { indicatorId, unitId, tertial, revision, event: event.kind, answer: answerOf(event) },
        })),
      ),
    );
    return { kind: 'saved' };
  };
  return inTurn<AnswerResult<Refusal>>(database, municipality, answer, { kind: 'conflict' });
}

function answerOf(event: OutcomeEvent): string {
  if (event.kind === 'misreportMarked') return event.after === null ? 'unmarked' : 'marked';
  if (event.after === null) return 'withdrawn';
  return event.after.kind === 'absent' ? event.after.reason : event.after.kind;
}

function refused<Reason extends string>(reason: Reason) {
  return { kind: 'refused', reason } as const;
}
