import { describe, expect, test } from 'vitest';
import { longestComment, writeComment } from './comment.ts';
import { type Judge, type JudgementState, judge } from './judgement.ts';
import { textLock } from './period.ts';

const open = { periodState: 'open' } as const;

describe('writing a comment', () => {
  const current = { revision: 2, body: 'Fler möten.' };

  test('the first words become revision 1, in readable form', () => {
    expect(writeComment(null, { expectedRevision: 0, body: 'Ökar.\r\n' }, open)).toEqual({
      kind: 'accepted',
      comment: { revision: 1, body: 'Ökar.' },
      events: [{ kind: 'commentWritten', before: null, after: 'Ökar.' }],
    });
  });

  test('an empty text withdraws, and what was withdrawn can be written anew', () => {
    expect(writeComment(current, { expectedRevision: 2, body: '  \n' }, open)).toEqual({
      kind: 'accepted',
      comment: { revision: 3, body: '' },
      events: [{ kind: 'commentWritten', before: 'Fler möten.', after: null }],
    });
    expect(writeComment({ revision: 3, body: '' }, { expectedRevision: 3, body: 'Ny.' }, open)).toMatchObject({
      kind: 'accepted',
      comment: { revision: 4 },
      events: [{ before: null, after: 'Ny.' }],
    });
  });

  test('nobody is overwritten, and the same words are no conflict', () => {
    expect(writeComment(current, { expectedRevision: 1, body: 'Andra ord.' }, open)).toEqual({ kind: 'conflict' });
    expect(writeComment(current, { expectedRevision: 1, body: 'Fler möten. ' }, open)).toEqual({ kind: 'unchanged' });
    expect(writeComment(null, { expectedRevision: 0, body: '' }, open)).toEqual({ kind: 'unchanged' });
  });

  test('length is counted in characters', () => {
    const longest = '🙂'.repeat(longestComment);
    expect(writeComment(null, { expectedRevision: 0, body: longest }, open).kind).toBe('accepted');
    const tooLong = { kind: 'refused', reason: 'tooLong' };
    expect(writeComment(null, { expectedRevision: 0, body: `${longest}a` }, open)).toEqual(tooLong);
    expect(writeComment(null, { expectedRevision: 0, body: 'a'.repeat(1_000_000) }, open)).toEqual(tooLong);
  });

  test('what cannot be read, and closed tertials, are refused', () => {
    expect(writeComment(null, { expectedRevision: 0, body: 'a\u0000' }, open)).toMatchObject({ reason: 'unreadable' });
    const command = { expectedRevision: 0, body: 'a' };
    expect(writeComment(null, command, { periodState: 'locked' })).toMatchObject({ reason: 'periodLocked' });
    expect(writeComment(null, command, { periodState: 'upcoming' })).toMatchObject({ reason: 'periodUpcoming' });
  });
});

describe('judging', () => {
  const current: JudgementState = { revision: 1, verdict: 'met', reasonCode: 'strongTrend', reason: null };
  const command: Judge = { expectedRevision: 1, verdict: 'partly', reasonCode: 'hardToMeasure', reason: 'Få svar.' };
  const rules = { ...open, computed: 'notMet', verdicts: ['met', 'partly', 'notMet'] } as const;

  test('a verdict with its reason is kept', () => {
    expect(judge(current, command, rules)).toEqual({
      kind: 'accepted',
      judgement: { revision: 2, verdict: 'partly', reasonCode: 'hardToMeasure', reason: 'Få svar.' },
      events: [{ kind: 'judgementMade', before: 'met', after: 'partly' }],
    });
  });

  test('a reason is demanded where it departs, words where the reason is another one', () => {
    const missing = { kind: 'refused', reason: 'reasonMissing' };
    expect(judge(current, { ...command, reasonCode: null }, rules)).toEqual(missing);
    expect(judge(current, { ...command, reasonCode: 'other', reason: ' ' }, rules)).toEqual(missing);
    expect(judge(current, { ...command, reasonCode: null }, { ...rules, computed: 'partly' }).kind).toBe('accepted');
    expect(judge(current, { ...command, reasonCode: null }, { ...rules, computed: 'notReported' }).kind).toBe(
      'accepted',
    );
    expect(judge(current, { ...command, reasonCode: null }, { ...rules, computed: null }).kind).toBe('accepted');
  });

  test('nobody is overwritten, and the same judgement is no conflict', () => {
    expect(judge(current, { ...command, expectedRevision: 0 }, rules)).toEqual({ kind: 'conflict' });
    const same = { expectedRevision: 0, verdict: 'met', reasonCode: 'strongTrend', reason: '' } as const;
    expect(judge(current, same, rules)).toEqual({ kind: 'unchanged' });
  });

  test('only the steps in use can be concluded', () => {
    const nearly: Judge = { ...command, verdict: 'nearly' };
    expect(judge(current, nearly, rules)).toEqual({ kind: 'refused', reason: 'verdictNotInScheme' });
    expect(judge(current, nearly, { ...rules, verdicts: ['met', 'nearly', 'partly', 'notMet'] }).kind).toBe('accepted');
  });

  test('closed tertials and unreadable words are refused', () => {
    expect(judge(null, command, { ...rules, periodState: 'locked' })).toMatchObject({ reason: 'periodLocked' });
    expect(judge(null, { ...command, reason: '\ud800' }, rules)).toMatchObject({ reason: 'unreadable' });
    expect(judge(null, { ...command, reason: 'a'.repeat(10_001) }, rules)).toMatchObject({ reason: 'tooLong' });
  });
});

test('the state of the tertial is told before the right', () => {
  expect(textLock({ periodState: 'locked', permitted: false })).toBe('periodLocked');
  expect(textLock({ periodState: 'open', permitted: false })).toBe('notPermitted');
  expect(textLock({ periodState: 'open', permitted: true })).toBeNull();
});
