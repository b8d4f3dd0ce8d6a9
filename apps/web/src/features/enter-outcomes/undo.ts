import { sameMeasurement } from '@tertial/domain';
import type { Contents } from './parts.ts';

/** One cell that was changed. */
export interface Change {
  cellId: string;
  before: Contents;
  after: Contents;
}

/** What was done at one go: one cell, or a pasted block. */
export type Step = readonly Change[];

/** The steps that can be undone, and those that can be done again; the latest last. */
export interface Steps {
  done: readonly Step[];
  undone: readonly Step[];
}

export const noSteps: Steps = { done: [], undone: [] };

/** What has happened to the steps. */
export type StepFact = { kind: 'taken'; step: Step } | { kind: 'undone' } | { kind: 'redone' };

const longest = 100;

/** The steps after a fact. Something new leaves nothing to do again. At most a hundred are remembered. */
export function afterStep(steps: Steps, fact: StepFact): Steps {
  if (fact.kind === 'taken') {
    return fact.step.length === 0 ? steps : { done: [...steps.done, fact.step].slice(-longest), undone: [] };
  }
  const [from, to] = fact.kind === 'undone' ? [steps.done, steps.undone] : [steps.undone, steps.done];
  const step = from.at(-1);
  if (step === undefined) return steps;
  const rest = from.slice(0, -1);
  return fact.kind === 'undone' ? { done: rest, undone: [...to, step] } : { done: [...to, step], undone: rest };
}

/** What to save in order to take the latest step back, or to do it again. A cell that somebody has changed since is left alone. */
export function changesFor(
  kind: 'undone' | 'redone',
  steps: Steps,
  now: (cellId: string) => Contents | null,
): { cellId: string; contents: Contents }[] {
  const step = (kind === 'undone' ? steps.done : steps.undone).at(-1) ?? [];
  return step.flatMap(({ cellId, before, after }) => {
    const [seen, wanted] = kind === 'undone' ? [after, before] : [before, after];
    const found = now(cellId);
    return found !== null && sameContents(found, seen) ? [{ cellId, contents: wanted }] : [];
  });
}

/** Whether a cell holds the same in both. */
export function sameContents(first: Contents, second: Contents): boolean {
  return (
    sameMeasurement(first.measurement, second.measurement) &&
    first.answers === second.answers &&
    first.invited === second.invited &&
    first.accepted === second.accepted
  );
}
