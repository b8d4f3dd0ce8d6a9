import { decimal } from '@tertial/domain';
import { expect, it } from 'vitest';
import type { Contents } from './parts.ts';
import { afterStep, changesFor, noSteps, type Step } from './undo.ts';

function holding(value: number | null): Contents {
  const measurement = value === null ? null : ({ kind: 'value', value: decimal(value) } as const);
  return { measurement, answers: null, invited: null, accepted: null };
}

function change(cellId: string, before: number | null, after: number | null) {
  return { cellId, before: holding(before), after: holding(after) };
}

const first: Step = [change('a', null, 86)];
const block: Step = [change('a', 86, 87), change('b', null, 5)];
const taken = [first, block].reduce((steps, step) => afterStep(steps, { kind: 'taken', step }), noSteps);

it('a pasted block is taken back at one go, and done again', () => {
  const now = (id: string) => holding(id === 'a' ? 87 : 5);
  expect(changesFor('undone', taken, now)).toEqual([
    { cellId: 'a', contents: holding(86) },
    { cellId: 'b', contents: holding(null) },
  ]);
  const undone = afterStep(taken, { kind: 'undone' });
  expect(undone).toEqual({ done: [first], undone: [block] });
  expect(afterStep(undone, { kind: 'redone' })).toEqual(taken);
});

it('what somebody has changed since is left alone', () => {
  expect(changesFor('undone', taken, (id) => holding(id === 'a' ? 99 : 5))).toEqual([
    { cellId: 'b', contents: holding(null) },
  ]);
});

it('something new leaves nothing to do again', () => {
  const undone = afterStep(taken, { kind: 'undone' });
  expect(afterStep(undone, { kind: 'taken', step: first }).undone).toEqual([]);
});

it('a step without changes is none, and where there is nothing to take back nothing happens', () => {
  expect(afterStep(noSteps, { kind: 'taken', step: [] })).toBe(noSteps);
  expect(afterStep(noSteps, { kind: 'undone' })).toBe(noSteps);
  expect(changesFor('redone', noSteps, () => holding(1))).toEqual([]);
});
