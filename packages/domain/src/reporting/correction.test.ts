import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal } from '../decimal.ts';
import type { EntryMeasure } from '../entry.ts';
import type { Measurement } from '../measurement.ts';
import {
  answerRequest,
  proposedMeasurement,
  type RequestRules,
  requestCorrection,
  requestStates,
  stateAlternative,
} from './correction.ts';
import { periodStates } from './period.ts';
import { reportStates } from './report.ts';

const measure: EntryMeasure = { unit: 'percent', construction: 'ratio' };
const half: Measurement = { kind: 'value', value: decimal(50) };
const rules: RequestRules = { measure, periodState: 'locked', reportState: 'approved', measurement: half };
const asked = { misreport: false, reason: 'Fel kolumn. ', proposal: ' 39 av 42 ' };

describe('asking for a correction', () => {
  test('takes a reason and a proposal that can be read', () => {
    expect(requestCorrection(asked, rules)).toEqual({
      kind: 'accepted',
      reason: 'Fel kolumn.',
      proposal: '39 av 42',
    });
    expect(proposedMeasurement('39 av 42', measure)).toMatchObject({ kind: 'ratio' });
  });

  test('takes no proposal for a mark', () => {
    expect(requestCorrection({ ...asked, misreport: true }, rules)).toMatchObject({ kind: 'accepted', proposal: null });
  });

  test.each([
    [{ reason: ' \n' }, {}, 'reasonMissing'],
    [{ reason: 'a\u0000' }, {}, 'unreadable'],
    [{ reason: 'a'.repeat(10_001) }, {}, 'tooLong'],
    [{ proposal: null }, {}, 'unreadable'],
    [{ proposal: '1.234' }, {}, 'unreadable'],
    [{ proposal: '120' }, {}, 'unreadable'],
    [{}, { periodState: 'upcoming' }, 'wrongState'],
    [{}, { periodState: 'open', reportState: 'inProgress' }, 'notNeeded'],
    [{}, { periodState: 'open', reportState: 'sentBack' }, 'notNeeded'],
    [{}, { periodState: 'open', reportState: 'handedIn' }, 'handedIn'],
    [{ misreport: true }, { measurement: null }, 'nothingToMark'],
    [{ misreport: true }, { measurement: { kind: 'absent', reason: 'secret' } }, 'nothingToMark'],
  ] as const)('%o %o: %s', (change, when, reason) => {
    expect(requestCorrection({ ...asked, ...change }, { ...rules, ...when })).toEqual({ kind: 'refused', reason });
  });

  test('is never needed where the report is being written, and a figure that is proposed can always be read again', () => {
    const states = fc.record({
      periodState: fc.constantFrom(...periodStates),
      reportState: fc.constantFrom(...reportStates),
    });
    fc.assert(
      fc.property(states, fc.string(), (state, proposal) => {
        const decision = requestCorrection({ ...asked, proposal }, { ...rules, ...state });
        const written = state.reportState !== 'handedIn' && state.reportState !== 'approved';
        if (state.periodState === 'open' && written) expect(decision).toMatchObject({ reason: 'notNeeded' });
        if (decision.kind === 'accepted') {
          expect(proposedMeasurement(decision.proposal ?? '', measure)).not.toBeNull();
        }
      }),
    );
  });
});

const open = { state: 'open', currentRevision: 1 } as const;

describe('answering', () => {
  test('takes words to decline, and none to accept', () => {
    expect(answerRequest(open, { expectedRevision: 1, accept: true, answer: ' ' })).toEqual({
      kind: 'accepted',
      state: 'accepted',
      answer: null,
    });
    expect(answerRequest(open, { expectedRevision: 1, accept: false, answer: 'Stämmer.' })).toMatchObject({
      state: 'declined',
    });
    expect(answerRequest(open, { expectedRevision: 1, accept: false, answer: null })).toMatchObject({
      reason: 'reasonMissing',
    });
    expect(answerRequest(open, { expectedRevision: 1, accept: true, answer: '\ud800' })).toMatchObject({
      reason: 'unreadable',
    });
    expect(answerRequest(open, { expectedRevision: 1, accept: true, answer: 'a'.repeat(10_001) })).toMatchObject({
      reason: 'tooLong',
    });
  });

  test('is not accepted for another figure than the one seen, but can be declined', () => {
    const seen = { expectedRevision: 0, answer: 'Nej.' };
    expect(answerRequest(open, { ...seen, accept: true })).toEqual({ kind: 'refused', reason: 'conflict' });
    expect(answerRequest(open, { ...seen, accept: false })).toMatchObject({ state: 'declined' });
  });

  test('is done once', () => {
    for (const state of requestStates) {
      const decision = answerRequest(
        { state, currentRevision: 1 },
        { expectedRevision: 1, accept: true, answer: null },
      );
      expect(decision.kind).toBe(state === 'open' ? 'accepted' : 'refused');
    }
  });
});

describe('what a source says', () => {
  const said = { value: decimal('44.5'), reason: 'Diagrammet visar fel. ', source: 'Berättelsen' };
  const when = { measure, periodState: 'locked' } as const;

  test('is kept with its reason and its source, or taken away', () => {
    expect(stateAlternative(said, when)).toEqual({
      kind: 'accepted',
      alternative: { value: decimal('44.5'), reason: 'Diagrammet visar fel.', source: 'Berättelsen' },
    });
    expect(stateAlternative({ value: null, reason: null, source: null }, when)).toEqual({
      kind: 'accepted',
      alternative: null,
    });
  });

  test.each([
    [{ reason: null }, {}, 'reasonMissing'],
    [{ source: ' ' }, {}, 'reasonMissing'],
    [{ source: '\u0000' }, {}, 'unreadable'],
    [{ reason: 'a'.repeat(10_001) }, {}, 'tooLong'],
    [{ value: decimal(120) }, {}, 'aboveHundred'],
    [{}, { periodState: 'upcoming' }, 'periodUpcoming'],
  ] as const)('%o %o: %s', (change, state, reason) => {
    expect(stateAlternative({ ...said, ...change }, { ...when, ...state })).toEqual({ kind: 'refused', reason });
  });
});
