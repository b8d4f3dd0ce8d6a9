import { describe, expect, test } from 'vitest';
import {
  endDeputy,
  endPerson,
  grantRole,
  handleFor,
  nameDeputy,
  type PersonState,
  withdrawRole,
  writePerson,
} from './people.ts';
import { readMunicipalitySettings } from './settings.ts';

const today = '2026-11-22';
const person = (id: string, rest: Partial<PersonState> = {}): PersonState => ({
  id,
  name: id,
  email: null,
  endedOn: null,
  roles: [],
  deputies: [],
  ...rest,
});
const admin = { role: 'administrator', unitId: 'root' } as const;
const chief = { role: 'enhetschef', unitId: 'a' } as const;

describe('the last administrator', () => {
  const one = person('one', { roles: [admin] });
  const gone = person('gone', { roles: [admin], endedOn: today });
  const ofTwo = person('ofTwo', { roles: [admin, { ...admin, unitId: 'a' }] });

  test('stays', () => {
    expect(endPerson('one', [one, gone], today)).toMatchObject({ reason: 'lastAdministrator' });
    expect(withdrawRole({ personId: 'one', ...admin }, [one, gone], today)).toMatchObject({
      reason: 'lastAdministrator',
    });
  });

  test('may go when there is another, and may give up one of two', () => {
    expect(endPerson('one', [one, ofTwo], today)).toEqual({ kind: 'accepted', result: today });
    expect(withdrawRole({ personId: 'ofTwo', ...admin }, [ofTwo], today).kind).toBe('accepted');
  });
});

describe('an e-mail address', () => {
  test.each(['a', 'a@b', 'a b@c.se', 'a@b.se, c@d.se', '<a@b.se>', '@b.se'])('%s is none', (email) => {
    expect(writePerson({ id: 'x', name: 'X', email }, [])).toMatchObject({ reason: 'emailForm' });
  });

  test('is somebody’s own while they are there', () => {
    const other = person('other', { email: 'a@b.se' });
    expect(writePerson({ id: 'x', name: 'X', email: ' A@B.se ' }, [other])).toMatchObject({ reason: 'emailTaken' });
    const gone = { ...other, endedOn: '2026-01-01' };
    expect(writePerson({ id: 'x', name: 'X', email: ' A@B.se ' }, [gone])).toMatchObject({
      result: { email: 'a@b.se' },
    });
    expect(writePerson({ id: 'x', name: 'X', email: '' }, [other])).toMatchObject({ result: { email: null } });
  });
});

describe('a deputy', () => {
  const people = [person('chief', { roles: [chief] }), person('deputy'), person('gone', { endedOn: '2026-11-22' })];
  const command = { personId: 'chief', deputyId: 'deputy', from: today, to: '2026-12-01' };

  test.each([
    ['deputySelf', { deputyId: 'chief' }],
    ['notChief', { personId: 'deputy', deputyId: 'chief' }],
    ['hasEnded', { deputyId: 'gone' }],
    ['notInOrder', { to: '2026-11-21' }],
    ['dayPassed', { from: '2026-11-01', to: '2026-11-21' }],
    ['notDay', { to: '2026-11-31' }],
    ['notFound', { deputyId: 'x' }],
  ] as const)('is not named: %s', (reason, rest) => {
    expect(nameDeputy({ ...command, ...rest }, people, today)).toEqual({ kind: 'refused', reason });
  });

  test('is named for a single day', () => {
    expect(nameDeputy({ ...command, to: today }, people, today).kind).toBe('accepted');
  });

  test('is no deputy from today when the time is ended', () => {
    const time = { id: 't', deputyId: 'deputy', from: '2026-11-01', to: '2026-12-01' };
    expect(endDeputy(time, today)).toMatchObject({ result: { lastDay: '2026-11-21' } });
    expect(endDeputy({ ...time, from: today }, today)).toMatchObject({ result: { lastDay: null } });
    expect(endDeputy({ ...time, to: '2026-11-21' }, today)).toMatchObject({ reason: 'dayPassed' });
  });
});

test('a role is given only in a unit that is there', () => {
  const rules = { people: [person('x')], units: [{ id: 'a', validTo: '2026-11-21' }], today };
  expect(grantRole({ personId: 'x', unitId: 'a' }, rules)).toMatchObject({ reason: 'unitEnded' });
  const later = { ...rules, units: [{ id: 'a', validTo: today }] };
  expect(grantRole({ personId: 'x', unitId: 'a' }, later).kind).toBe('accepted');
});

test('a short name is made of the name, and is one’s own', () => {
  expect(handleFor('Åsa Öberg-Ek', new Set())).toBe('asa-oberg-ek');
  expect(handleFor('Åsa', new Set(['asa', 'asa-2']))).toBe('asa-3');
  expect(handleFor('李', new Set())).toBe('person');
});

test.each([
  [
    [1, 7, 1],
    [7, 1],
  ],
  [[], []],
  [
    [0, 60],
    [60, 0],
  ],
  [[61], null],
  [[1.5], null],
  [[1, 2, 3, 4, 5, 6], null],
])('reminders %j days before', (given, kept) => {
  expect(readMunicipalitySettings({ fourEyes: true, reminderDays: given })?.reminderDays ?? null).toEqual(kept);
});
