import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal } from '../decimal.ts';
import type { MeasureDefinition, Measurement } from '../measurement.ts';
import {
  correctionOf,
  correctOutcome,
  markMisreport,
  type OutcomeRules,
  type OutcomeState,
  outcomeLock,
  type RecordOutcome,
  recordOutcome,
  unansweredOutcome,
} from './outcome.ts';
import { periodStates } from './period.ts';
import { reportStates } from './report.ts';

const measure: MeasureDefinition = {
  unit: 'percent',
  decimals: 0,
  direction: 'higher',
  construction: 'ratio',
  timing: 'period',
  aggregation: 'weighted',
  dueTertials: ['T1', 'T3'],
};
const rules: OutcomeRules = {
  measure,
  tertial: 'T1',
  sex: 'total',
  periodState: 'open',
  reportState: 'inProgress',
  reports: true,
  bySex: false,
  survey: true,
};
const ratio: Measurement = { kind: 'ratio', numerator: decimal(21), denominator: decimal(42) };
const half: Measurement = { kind: 'value', value: decimal(50) };
const saved: OutcomeState = {
  revision: 3,
  measurement: half,
  misreport: 'fel enhet',
  accepted: 'rätt räknat',
  comment: 'Två möten ströks.',
  survey: { answers: 21, invited: 42 },
};

describe('recording an outcome', () => {
  test('the first answer becomes revision 1', () => {
    expect(recordOutcome(unansweredOutcome, { expectedRevision: 0, measurement: ratio }, rules)).toEqual({
      kind: 'accepted',
      outcome: { ...unansweredOutcome, revision: 1, measurement: ratio },
      events: [{ kind: 'outcomeRecorded', before: null, after: ratio }],
    });
  });

  test('a new answer takes away the mark of the one before', () => {
    expect(recordOutcome(saved, { expectedRevision: 3, measurement: ratio }, rules)).toMatchObject({
      kind: 'accepted',
      outcome: { revision: 4, misreport: null, accepted: null, survey: null, comment: 'Två möten ströks.' },
    });
  });

  test('the same figure with other words is a new revision that keeps the mark', () => {
    const command = { expectedRevision: 3, measurement: half, comment: ' \n' };
    expect(recordOutcome(saved, command, rules)).toEqual({
      kind: 'accepted',
      outcome: { ...saved, revision: 4, comment: null },
      events: [{ kind: 'outcomeRecorded', before: half, after: half }],
    });
    expect(recordOutcome(saved, { ...command, comment: undefined, accepted: null }, rules)).toMatchObject({
      outcome: { accepted: null, misreport: 'fel enhet' },
    });
    expect(recordOutcome(saved, { ...command, comment: undefined, survey: null }, rules)).toMatchObject({
      outcome: { survey: null },
    });
  });

  test('what is to win over whatever is there is no conflict', () => {
    expect(recordOutcome(saved, { expectedRevision: 'latest', measurement: ratio }, rules)).toMatchObject({
      kind: 'accepted',
      outcome: { revision: 4 },
    });
    expect(recordOutcome(saved, { expectedRevision: 'latest', measurement: half }, rules).kind).toBe('unchanged');
  });

  test('an empty cell has no acceptance and no survey', () => {
    const command = { expectedRevision: 3, measurement: null, accepted: 'x', survey: { answers: 1, invited: 2 } };
    expect(recordOutcome(saved, command, rules)).toMatchObject({ outcome: { accepted: null, survey: null } });
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
    [{ sex: 'women' }, 'sexNotAsked'],
  ] as const)('refused: %o', (change, reason) => {
    const decision = recordOutcome(saved, { expectedRevision: 3, measurement: ratio }, { ...rules, ...change });
    expect(decision).toEqual({ kind: 'refused', reason });
  });

  test.each([
    [{ survey: { answers: 1, invited: 2 } }, { survey: false }, 'surveyNotAsked'],
    [{ survey: { answers: 3, invited: 2 } }, {}, 'answersAboveInvited'],
    [{ survey: { answers: -1, invited: null } }, {}, 'negative'],
    [{ survey: { answers: 1.5, invited: null } }, {}, 'notWhole'],
    [{ survey: { answers: 0, invited: 9 } }, {}, 'nobodyAnswered'],
    [{ comment: 'a\u0000' }, {}, 'unreadable'],
    [{ accepted: '\ud800' }, {}, 'unreadable'],
    [{ comment: 'a'.repeat(10_001) }, {}, 'tooLong'],
    [{ accepted: 'a'.repeat(10_001) }, {}, 'tooLong'],
  ] as const)('the words and the survey are checked: %#', (words, change, reason) => {
    const command = { expectedRevision: 3, measurement: half, ...words };
    expect(recordOutcome(saved, command, { ...rules, ...change })).toEqual({ kind: 'refused', reason });
  });

  test('that nobody answered is a reason why there is no figure', () => {
    const survey = { answers: 0, invited: 9 };
    const measurement = { kind: 'absent', reason: 'notMeasured' } as const;
    expect(recordOutcome(saved, { expectedRevision: 3, measurement, survey }, rules)).toMatchObject({
      outcome: { measurement, survey },
    });
  });

  test('women and men are answered on their own where they are asked for', () => {
    const command = { expectedRevision: 0, measurement: half };
    expect(recordOutcome(unansweredOutcome, command, { ...rules, sex: 'men', bySex: true }).kind).toBe('accepted');
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
  const open = { periodState: 'open', reportState: 'inProgress', mayCorrect: false } as const;
  const right: OutcomeState = { ...saved, misreport: null };

  test('keeps the figure and adds the reason', () => {
    expect(markMisreport(right, { expectedRevision: 3, reason: 'bokar inga möten ' }, open)).toEqual({
      kind: 'accepted',
      outcome: { ...saved, revision: 4, misreport: 'bokar inga möten' },
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
      { ...open, periodState: 'locked' },
      { kind: 'refused', reason: 'periodLocked' },
    ],
    [
      right,
      { expectedRevision: 3, reason: 'fel' },
      { ...open, reportState: 'approved' },
      { kind: 'refused', reason: 'reportApproved' },
    ],
    [
      right,
      { expectedRevision: 3, reason: 'fel' },
      { ...open, periodState: 'upcoming', mayCorrect: true },
      { kind: 'refused', reason: 'periodUpcoming' },
    ],
    [right, { expectedRevision: 3, reason: 'a'.repeat(10_001) }, open, { kind: 'refused', reason: 'tooLong' }],
  ] as const)('%#', (current, command, when, decision) => {
    expect(markMisreport(current, command, when)).toEqual(decision);
  });
});

describe('who may correct', () => {
  const mark = { expectedRevision: 3, reason: 'fel' };

  test('marks what is locked or approved', () => {
    for (const change of [{ periodState: 'locked' }, { reportState: 'approved' }] as const) {
      const decision = markMisreport(saved, mark, {
        periodState: 'open',
        reportState: 'inProgress',
        ...change,
        mayCorrect: true,
      });
      expect(decision).toMatchObject({ kind: 'accepted', outcome: { misreport: 'fel', accepted: 'rätt räknat' } });
    }
  });

  test('puts a figure right with a reason, though it is locked or approved', () => {
    for (const change of [{ periodState: 'locked' }, { reportState: 'approved' }] as const) {
      const command = { expectedRevision: 3, measurement: ratio, reason: 'Två möten saknades. ' };
      expect(correctOutcome(saved, command, { ...rules, ...change, alone: false })).toEqual({
        kind: 'accepted',
        outcome: { ...saved, revision: 4, measurement: ratio, misreport: null, accepted: null, survey: null },
        events: [{ kind: 'outcomeCorrected', before: half, after: ratio, reason: 'Två möten saknades.' }],
      });
    }
  });

  const right = { expectedRevision: 3, measurement: ratio, reason: 'fel' };
  const locked = { ...rules, periodState: 'locked' } as const;
  test.each([
    [{ ...right, reason: ' ' }, locked, { kind: 'refused', reason: 'reasonMissing' }],
    [{ ...right, reason: '\u0000' }, locked, { kind: 'refused', reason: 'unreadable' }],
    [{ ...right, reason: 'a'.repeat(10_001) }, locked, { kind: 'refused', reason: 'tooLong' }],
    [{ ...right, expectedRevision: 2 }, locked, { kind: 'conflict' }],
    [{ ...right, measurement: half }, locked, { kind: 'unchanged' }],
    [
      { ...right, measurement: { kind: 'value', value: decimal(120) } },
      locked,
      { kind: 'refused', reason: 'aboveHundred' },
    ],
    [right, { ...locked, tertial: 'T2' }, { kind: 'refused', reason: 'notDue' }],
    [right, { ...locked, reports: false }, { kind: 'refused', reason: 'notReportingUnit' }],
    [right, { ...rules, periodState: 'upcoming' }, { kind: 'refused', reason: 'periodUpcoming' }],
    [right, { ...rules, reportState: 'handedIn' }, { kind: 'refused', reason: 'reportHandedIn' }],
  ] as const)('%#', (command, when, decision) => {
    expect(correctOutcome(saved, command, { ...when, alone: false })).toEqual(decision);
  });
});

describe('whatever is answered', () => {
  const words = fc.option(fc.string({ maxLength: 20 }), { nil: null });
  const measurements = fc.oneof(
    fc.constant(null),
    fc.integer({ min: 0, max: 100 }).map((value): Measurement => ({ kind: 'value', value: decimal(value) })),
    fc
      .constantFrom('notMeasured' as const, 'secret' as const)
      .map((reason): Measurement => ({ kind: 'absent', reason })),
  );
  const surveys = fc.option(
    fc.tuple(fc.nat(50), fc.nat(50)).map(([answers, more]) => ({ answers, invited: answers + more })),
    { nil: null },
  );
  const commands: fc.Arbitrary<RecordOutcome> = fc.record(
    {
      measurement: measurements,
      expectedRevision: fc.constant('latest' as const),
      accepted: words,
      comment: words,
      survey: surveys,
    },
    { requiredKeys: ['measurement', 'expectedRevision'] },
  );

  test('sent twice it is saved once, revisions go up by one, and the first is never lost to the second', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 8 }), (sent) => {
        let current = unansweredOutcome;
        for (const command of sent) {
          const decision = recordOutcome(current, command, rules);
          if (decision.kind !== 'accepted') continue;
          expect(decision.outcome.revision).toBe(current.revision + 1);
          expect(recordOutcome(decision.outcome, command, rules)).toEqual({ kind: 'unchanged' });
          const late = { ...command, expectedRevision: current.revision - 1 };
          expect(recordOutcome(current, late, rules)).toEqual({ kind: 'conflict' });
          current = decision.outcome;
        }
      }),
    );
  });

  test('nothing but a correction changes what is locked, handed in or approved', () => {
    const states = fc.record({
      periodState: fc.constantFrom(...periodStates),
      reportState: fc.constantFrom(...reportStates),
    });
    fc.assert(
      fc.property(commands, states, (command, state) => {
        const when = { ...rules, ...state };
        const closed = outcomeLock({ ...when, permitted: true }) !== null;
        if (closed) expect(recordOutcome(saved, command, when).kind).toBe('refused');
        const { measurement, expectedRevision } = command;
        const correction = { measurement, expectedRevision, reason: 'fel' };
        const corrected = correctOutcome(saved, correction, { ...when, alone: false });
        expect(corrected.kind === 'refused').toBe(closed && correctionOf(state) === null);
        const alone = correctOutcome(saved, correction, { ...when, alone: true });
        expect(alone.kind === 'refused').toBe(closed);
        if (correctionOf(state) !== null) expect(alone).toEqual({ kind: 'refused', reason: 'ownFigures' });
      }),
    );
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
