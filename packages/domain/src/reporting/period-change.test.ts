import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PeriodState, periodStates } from './period.ts';
import { decideLocking, decideOpening, decideReopening, decideSchedule } from './period-change.ts';

const ok = (state: PeriodState, reason: string | null = null) => ({ kind: 'accepted', state, reason });
const no = (reason: string) => ({ kind: 'refused', reason });

describe('the days of a tertial', () => {
  test.each([
    ['2023-05-01', '2023-05-15', '2023-05-31', true],
    ['2023-05-01', '2023-05-01', '2023-05-01', true],
    [null, '2023-05-15', null, true],
    [null, null, null, true],
    ['2024-02-29', null, null, true],
    ['2023-05-16', '2023-05-15', '2023-05-31', false],
    ['2023-05-01', '2023-06-01', '2023-05-31', false],
    ['2023-06-01', null, '2023-05-31', false],
    ['2023-02-29', null, null, false],
    ['1900-02-29', null, null, false],
    [null, '2023-04-31', null, false],
    [null, '2023-13-01', null, false],
    [null, '2023-05-00', null, false],
    [null, '0000-05-01', null, false],
    [null, '15 maj 2023', null, false],
    [null, '', null, false],
  ])('%s, %s, %s', (opensOn, dueOn, closesOn, good) => {
    const decision = decideSchedule('open', { opensOn, dueOn, closesOn }, '2023-05-10');
    expect(decision).toEqual(good ? ok('open') : no('notInOrder'));
  });

  test('can be set before it opens, and not when it is locked', () => {
    const days = { opensOn: null, dueOn: '2023-09-15', closesOn: null };
    expect(decideSchedule('upcoming', days, '2023-05-10')).toEqual(ok('upcoming'));
    expect(decideSchedule('locked', days, '2023-05-10')).toEqual(no('wrongState'));
  });

  test('opens what has not begun, once its day has come', () => {
    const from = (opensOn: string | null) => ({ opensOn, dueOn: null, closesOn: null });
    expect(decideSchedule('upcoming', from('2023-05-11'), '2023-05-10')).toEqual(ok('upcoming'));
    expect(decideSchedule('upcoming', from('2023-05-10'), '2023-05-10')).toEqual(ok('open'));
    expect(decideSchedule('upcoming', from(null), '2023-05-10')).toEqual(ok('upcoming'));
    expect(decideSchedule('open', from('2023-05-11'), '2023-05-10')).toEqual(ok('open'));
  });

  test('every real day in the right order is taken, and no other order', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (opensOn, dueOn, closesOn) => {
        const inOrder = opensOn <= dueOn && dueOn <= closesOn;
        const decision = decideSchedule('open', { opensOn, dueOn, closesOn }, '2023-05-10');
        expect(decision.kind).toBe(inOrder ? 'accepted' : 'refused');
      }),
    );
  });
});

describe('the life of a tertial', () => {
  test('only what has not begun opens', () => {
    expect(periodStates.map(decideOpening)).toEqual([ok('open'), no('wrongState'), no('wrongState')]);
  });

  test.each([
    ['open', 0, null, ok('locked')],
    ['open', 0, 'enligt plan', ok('locked', 'enligt plan')],
    ['open', 1, null, no('notAllApproved')],
    ['open', 1, '  ', no('notAllApproved')],
    ['open', 1, 'enheten är nedlagd ', ok('locked', 'enheten är nedlagd')],
    ['open', 1, 'x'.repeat(10_001), no('tooLong')],
    ['open', 0, '\u0000', no('unreadable')],
    ['locked', 0, 'igen', no('wrongState')],
    ['upcoming', 0, 'redan', no('wrongState')],
  ] as const)('locking what is %s with %d not approved', (state, notApproved, reason, expected) => {
    expect(decideLocking(state, notApproved, reason)).toEqual(expected);
  });

  test.each([
    ['locked', 'en siffra var fel', ok('open', 'en siffra var fel')],
    ['locked', '', no('reasonMissing')],
    ['locked', null, no('reasonMissing')],
    ['open', 'varför inte', no('wrongState')],
  ] as const)('opening what is %s again', (state, reason, expected) => {
    expect(decideReopening(state, reason)).toEqual(expected);
  });
});
