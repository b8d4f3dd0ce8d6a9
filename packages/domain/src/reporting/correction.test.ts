import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acts } from '../access/access.ts';
import { decimal } from '../decimal.ts';
import type { EntryMeasure } from '../entry.ts';
import type { Measurement } from '../measurement.ts';
import {
  answerRequest,
  answerRights,
  asksTheSame,
  proposedMeasurement,
  type RequestRules,
  type RequestToAnswer,
  requestCorrection,
  requestStanding,
  requestStates,
  requestTable,
  stateAlternative,
} from './correction.ts';
import { correctOutcome, markMisreport, type OutcomeRules, unansweredOutcome } from './outcome.ts';
import { periodStates } from './period.ts';
import { reportStates } from './report.ts';

const measure: EntryMeasure = { unit: 'percent', construction: 'ratio' };
const half: Measurement = { kind: 'value', value: decimal(50) };
const rules: RequestRules = { measure, periodState: 'locked', reportState: 'approved', measurement: half };
const asIsDue: Omit<OutcomeRules, 'periodState' | 'reportState'> = {
  measure: {
    ...measure,
    decimals: 0,
    direction: 'higher',
    timing: 'period',
    aggregation: 'sum',
    dueTertials: ['T1', 'T2', 'T3'],
  },
  tertial: 'T1',
  sex: 'total',
  reports: true,
  bySex: false,
  survey: false,
};
const all = { may: () => true, askerMay: () => true };
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

describe('two requests ask for the same', () => {
  const mark = { misreport: true, proposal: null };
  const put = (proposal: string) => ({ misreport: false, proposal });

  test.each([
    [put('9 av 10'), put('9/10'), true],
    [put('9 av 10'), put('18 av 20'), false],
    [put('90'), put('90,0 %'), true],
    [put('90'), put('91'), false],
    [mark, mark, true],
    [mark, put('90'), false],
    [put('90'), mark, false],
    [put('?'), put('?'), false],
  ])('%o %o: %s', (one, other, same) => {
    expect(asksTheSame(one, other, measure)).toBe(same);
  });
});

describe('where the reporting stands', () => {
  test('is told by the tertial first, and then by the report', () => {
    const standings = periodStates.flatMap((periodState) =>
      reportStates.map((reportState) => requestStanding({ periodState, reportState })),
    );
    const [upcoming, open, locked] = [standings.slice(0, 5), standings.slice(5, 10), standings.slice(10)];
    expect(new Set(upcoming)).toEqual(new Set(['upcoming']));
    expect(open).toEqual(['writing', 'writing', 'handedIn', 'writing', 'approved']);
    expect(new Set(locked)).toEqual(new Set(['locked']));
  });

  const cases = periodStates.flatMap((periodState) =>
    reportStates.flatMap((reportState) => [true, false].map((misreport) => ({ periodState, reportState, misreport }))),
  );

  test.each(cases)('what can be asked for can be done: %o', ({ misreport, ...state }) => {
    const request: RequestToAnswer = { misreport, askedById: 'asker', ...state };
    const { hindrance } = answerRights(request, { ...all, personId: 'chief', fourEyes: true });
    const asking = requestCorrection({ ...asked, misreport }, { ...rules, ...state });
    if (asking.kind === 'accepted') expect(hindrance).toBeNull();
    if (hindrance !== null) return;
    const current = { ...unansweredOutcome, revision: 1, measurement: half };
    const done = misreport
      ? markMisreport(current, { expectedRevision: 1, reason: 'Fel.' }, { ...state, mayCorrect: true })
      : correctOutcome(
          current,
          { expectedRevision: 1, measurement: { kind: 'value', value: decimal(40) }, reason: 'Fel.' },
          { ...asIsDue, ...state, alone: false },
        );
    expect(done.kind).toBe('accepted');
  });

  test('demands no right that marking and correcting do not', () => {
    for (const [standing, row] of Object.entries(requestTable)) {
      for (const [what, { rights }] of Object.entries(row)) {
        for (const right of rights) expect(acts, `${standing} ${what}`).toContain(right);
      }
    }
  });
});

describe('who answers', () => {
  const state = { periodState: 'locked', reportState: 'approved' } as const;
  const request: RequestToAnswer = { misreport: false, askedById: 'asker', ...state };
  const may = (...rights: readonly string[]) => ({
    personId: 'chief',
    fourEyes: true,
    may: (act: string) => rights.includes(act),
    askerMay: () => false,
  });

  test('whoever may decide may decline, and does what they have the right to do', () => {
    expect(answerRights(request, may('correction.decide'))).toEqual({ mayDecline: true, hindrance: 'mayOnlyDecline' });
    expect(answerRights(request, may('correction.decide', 'outcome.correctLocked'))).toEqual({
      mayDecline: true,
      hindrance: null,
    });
    expect(answerRights(request, may('outcome.correctLocked'))).toEqual({
      mayDecline: false,
      hindrance: 'notPermitted',
    });
  });

  test('of two it is enough that one may correct, but the other must be one who decides', () => {
    const asker = (...rights: readonly string[]) => ({ askerMay: (act: string) => rights.includes(act) });
    const decide = may('correction.decide');
    expect(answerRights(request, { ...decide, ...asker('outcome.correctLocked') }).hindrance).toBeNull();
    expect(answerRights(request, { ...decide, ...asker('outcome.correct') }).hindrance).toBe('mayOnlyDecline');
    expect(answerRights(request, { ...may(), ...asker('outcome.correctLocked') }).hindrance).toBe('notPermitted');
    const mark = { ...request, misreport: true };
    expect(answerRights(mark, { ...decide, ...all, may: decide.may }).hindrance).toBe('mayOnlyDecline');
  });

  test('who may mark a figure decides about marking it', () => {
    const mark = { ...request, misreport: true, periodState: 'open', reportState: 'handedIn' } as const;
    expect(answerRights(mark, may('outcome.misreport'))).toEqual({ mayDecline: true, hindrance: null });
    expect(answerRights({ ...mark, misreport: false }, may('outcome.misreport')).mayDecline).toBe(false);
    expect(answerRights({ ...mark, reportState: 'approved' }, may('outcome.misreport')).mayDecline).toBe(false);
  });

  test('a correction waits while the report is handed in, but can be declined', () => {
    const waiting = { ...request, periodState: 'open', reportState: 'handedIn' } as const;
    expect(answerRights(waiting, { ...may(), ...all })).toEqual({ mayDecline: true, hindrance: 'handedIn' });
  });

  test('nobody answers what they have asked, not even with no, unless the municipality allows it', () => {
    const states = fc.record({
      periodState: fc.constantFrom(...periodStates),
      reportState: fc.constantFrom(...reportStates),
      misreport: fc.boolean(),
    });
    fc.assert(
      fc.property(states, fc.boolean(), (state, fourEyes) => {
        const own = { ...state, askedById: 'chief' };
        const { mayDecline, hindrance } = answerRights(own, { ...all, personId: 'chief', fourEyes });
        expect(mayDecline).toBe(!fourEyes);
        if (fourEyes) expect(hindrance).toBe('notPermitted');
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
