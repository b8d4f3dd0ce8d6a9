import { describe, expect, test } from 'vitest';
import { decimal } from '../decimal.ts';
import type { MeasureDefinition, Measurement } from '../measurement.ts';
import {
  markMisreport,
  type OutcomeRules,
  type OutcomeState,
  outcomeLock,
  recordOutcome,
  unansweredOutcome,
} from './outcome.ts';

const measure: MeasureDefinition = {
  unit: 'percent',
  decimals: 0,
  direction: 'higher',
  construction: 'ratio',
  timing: 'period',
  aggregation: 'weighted',
  dueTertials: ['T1', 'T3'],
};
const rules: OutcomeRules = { measure, tertial: 'T1', periodState: 'open', reportState: 'inProgress', reports: true };
const ratio: Measurement = { kind: 'ratio', numerator: decimal(21), denominator: decimal(42) };
const half: Measurement = { kind: 'value', value: decimal(50) };
const saved: OutcomeState = { revision: 3, measurement: half, misreport: 'fel enhet' };

describe('recording an outcome', () => {
  test('the first answer becomes revision 1', () => {
    expect(recordOutcome(unansweredOutcome, { expectedRevision: 0, measurement: ratio }, rules)).toEqual({
      kind: 'accepted',
      outcome: { revision: 1, measurement: ratio, misreport: null },
      events: [{ kind: 'outcomeRecorded', before: null, after: ratio }],
    });
  });

  test('a new answer takes away the mark of the one before', () => {
    expect(recordOutcome(saved, { expectedRevision: 3, measurement: ratio }, rules)).toMatchObject({
      kind: 'accepted',
      outcome: { revision: 4, misreport: null },
    });
  });

  test('emptying is an answer too', () => {
    expect(recordOutcome(saved, { expectedRevision: 3, measurement: null }, rules)).toMatchObject({
      kind: 'accepted',
      outcome: { revision: 4, measurement: null },
      events: [{ before: half, after: null }],
    });
  });

  test('what somebody else saved is not overwritten', () => {
    expect(recordOutcome(saved, { expectedRevision: 2, measurement: ratio }, rules)).toEqual({ kind: 'conflict' });
    expect(recordOutcome(saved, { expectedRevision: 4, measurement: null }, rules)).toEqual({ kind: 'conflict' });
  });

  test('the same answer again changes nothing, also when the first reply was lost', () => {
    const again = { expectedRevision: 2, measurement: { kind: 'value', value: decimal('50.00') } } as const;
    expect(recordOutcome(saved, again, rules)).toEqual({ kind: 'unchanged' });
    expect(recordOutcome(unansweredOutcome, { expectedRevision: 0, measurement: null }, rules)).toEqual({
      kind: 'unchanged',
    });
  });

  test('50 and 21 of 42 are different answers', () => {
    expect(recordOutcome(saved, { expectedRevision: 3, measurement: ratio }, rules).kind).toBe('accepted');
  });

  test.each([
    [{ periodState: 'upcoming' }, 'periodUpcoming'],
    [{ periodState: 'locked' }, 'periodLocked'],
    [{ reportState: 'handedIn' }, 'reportHandedIn'],
    [{ reportState: 'approved' }, 'reportApproved'],
    [{ tertial: 'T2' }, 'notDue'],
    [{ reports: false }, 'notReportingUnit'],
    [{ measure: { ...measure, unit: 'count', construction: 'count' } }, 'ratioNotAsked'],
  ] as const)('refused: %o', (change, reason) => {
    const decision = recordOutcome(saved, { expectedRevision: 3, measurement: ratio }, { ...rules, ...change });
    expect(decision).toEqual({ kind: 'refused', reason });
  });

  test('the figure itself is checked', () => {
    const tooMuch = { kind: 'value', value: decimal(120) } as const;
    expect(recordOutcome(saved, { expectedRevision: 3, measurement: tooMuch }, rules)).toEqual({
      kind: 'refused',
      reason: 'aboveHundred',
    });
  });
});

describe('marking a misreport', () => {
  const open = { periodState: 'open' } as const;
  const right: OutcomeState = { ...saved, misreport: null };

  test('keeps the figure and adds the reason', () => {
    expect(markMisreport(right, { expectedRevision: 3, reason: 'bokar inga möten ' }, open)).toEqual({
      kind: 'accepted',
      outcome: { revision: 4, measurement: half, misreport: 'bokar inga möten' },
      events: [{ kind: 'misreportMarked', before: null, after: 'bokar inga möten' }],
    });
  });

  test('can be taken back', () => {
    expect(markMisreport(saved, { expectedRevision: 3, reason: null }, open)).toMatchObject({
      kind: 'accepted',
      outcome: { misreport: null },
    });
  });

  test.each([
    [right, { expectedRevision: 3, reason: ' ' }, open, { kind: 'refused', reason: 'reasonMissing' }],
    [right, { expectedRevision: 3, reason: '\u0000' }, open, { kind: 'refused', reason: 'unreadable' }],
    [right, { expectedRevision: 2, reason: 'fel' }, open, { kind: 'conflict' }],
    [right, { expectedRevision: 3, reason: null }, open, { kind: 'unchanged' }],
    [unansweredOutcome, { expectedRevision: 0, reason: 'fel' }, open, { kind: 'refused', reason: 'nothingToMark' }],
    [
      right,
      { expectedRevision: 3, reason: 'fel' },
      { periodState: 'locked' },
      { kind: 'refused', reason: 'periodLocked' },
    ],
  ] as const)('%#', (current, command, when, decision) => {
    expect(markMisreport(current, command, when)).toEqual(decision);
  });
});

test('what holds for everybody locks before what holds for one', () => {
  const free = { measure, tertial: 'T1', periodState: 'open', reportState: 'inProgress', permitted: true } as const;
  expect(outcomeLock(free)).toBeNull();
  expect(outcomeLock({ ...free, permitted: false })).toBe('notPermitted');
  expect(outcomeLock({ ...free, permitted: false, periodState: 'locked' })).toBe('periodLocked');
  expect(outcomeLock({ ...free, periodState: 'upcoming' })).toBe('periodUpcoming');
  expect(outcomeLock({ ...free, tertial: 'T2', periodState: 'locked' })).toBe('notDue');
});
