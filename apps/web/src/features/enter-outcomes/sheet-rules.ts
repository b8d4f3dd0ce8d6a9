import { sameMeasurement } from '@tertial/domain';
import type { FieldState, Patch } from './field.ts';
import { type Contents, contentsOf, type Part } from './parts.ts';
import type { ReportCell } from './report-rows.ts';
import type { Step } from './undo.ts';

/** The parts that make up an outcome; the comment is words beside it. */
export const figureParts = ['figure', 'answers', 'invited'] as const satisfies readonly Part[];

/** What a field has sent or will send. */
export function onItsWay(state: FieldState): Extract<FieldState, { kind: 'waiting' }> | null {
  if (state.kind === 'editing') return state.under;
  return state.kind === 'waiting' ? state : null;
}

/** Whether a field holds something that the server does not have. */
export function isUnsaved(state: FieldState): boolean {
  if (state.kind === 'editing') return state.under !== null;
  return state.kind !== 'resting' && state.kind !== 'saved';
}

/** Whether a draft says no more than what is saved: it was sent, and only the answer was lost. */
export function isAlreadySaved(state: FieldState, cell: ReportCell): boolean {
  if (state.kind !== 'conflicted') return false;
  const { measurement, accepted, ...rest } = state.patch;
  const saved = { ...contentsOf(cell), comment: cell.comment };
  return (
    (measurement === undefined || sameMeasurement(measurement, saved.measurement)) &&
    (accepted === undefined || accepted === null || accepted === saved.accepted) &&
    (['answers', 'invited', 'comment'] as const).every((part) => rest[part] === undefined || rest[part] === saved[part])
  );
}

/** The step that a patch of a cell is. */
export function changeBy(cellId: string, before: Contents, patch: Patch): Step {
  const { measurement, answers, invited, accepted } = { ...before, ...patch };
  return [{ cellId, before, after: { measurement, answers, invited, accepted } }];
}
