import { describe, expect, test } from 'vitest';
import { firstDue, notHandedIn, type OpenTertial, stoppedIn, tasksOf } from './tasks.ts';

type UnitReport = OpenTertial['reports'][number];

function report(name: string, over: Partial<UnitReport>): UnitReport {
  return {
    __typename: 'ReportSummary',
    id: name,
    unit: { __typename: 'Unit', id: name, name },
    state: 'inProgress',
    acts: [],
    mine: true,
    due: 7,
    answered: 5,
    warned: 0,
    lastComment: null,
    ownFigures: false,
    ...over,
  };
}

function tertial(reports: UnitReport[], dueOn: string | null = '2023-05-15', canLock = false): OpenTertial {
  return {
    __typename: 'Reporting',
    id: '2023T1',
    period: { __typename: 'ReportPeriod', id: '2023T1', year: 2023, tertial: 'T1', state: 'open', dueOn, canLock },
    completeness: {
      __typename: 'Completeness',
      units: reports.length,
      handedIn: 0,
      approved: reports.filter(({ state }) => state === 'approved').length,
      inTime: 0,
      late: 0,
    },
    reports,
  };
}

const kinds = (open: OpenTertial, ...roles: Parameters<typeof tasksOf>[1]) =>
  tasksOf(open, roles).map((task) => (task.kind === 'lock' ? 'lock' : `${task.kind} ${task.report.unit.name}`));

describe('what waits', () => {
  test('fills in and hands in, what was sent back first; a stranger’s unit waits for nobody here', () => {
    const open = tertial([
      report('A', {}),
      report('B', { answered: 7, acts: ['handIn'] }),
      report('C', { state: 'sentBack' }),
      report('D', { mine: false }),
      report('E', { state: 'handedIn', acts: ['takeBack'] }),
    ]);
    expect(kinds(open, 'enhetschef')).toEqual(['mend C', 'handIn B', 'fillIn A']);
  });

  test('who fills in but may not hand in has nothing to do once all is filled in', () => {
    expect(kinds(tertial([report('A', { answered: 7 })]), 'rapportor')).toEqual([]);
  });

  test('who reviews approves what is handed in, and is not asked to fill in', () => {
    const open = tertial([
      report('A', {}),
      report('B', { state: 'handedIn', acts: ['approve', 'sendBack'] }),
      report('C', { state: 'approved', acts: ['sendBack'] }),
    ]);
    expect(kinds(open, 'avdelningschef')).toEqual(['approve B']);
  });

  test('a tertial is ready to be locked when every unit is approved', () => {
    const approved = report('A', { state: 'approved' });
    expect(kinds(tertial([approved], null, true), 'socialchef')).toEqual(['lock']);
    expect(kinds(tertial([approved, report('B', {})], null, true), 'socialchef')).toEqual([]);
    expect(kinds(tertial([], null, true), 'socialchef')).toEqual([]);
  });

  test('the first day is that of the earliest tertial in which something waits', () => {
    const idle = tertial([report('A', { mine: false })], '2023-01-15');
    const busy = tertial([report('A', {})], '2023-05-15');
    const later = tertial([report('A', {})], '2023-09-15');
    expect(firstDue([later, idle, busy], ['enhetschef'])).toBe('2023-05-15');
    expect(firstDue([idle], ['enhetschef'])).toBeNull();
  });
});

test('those who are waited for are one’s own that have not handed in', () => {
  const open = tertial([
    report('A', { state: 'handedIn' }),
    report('B', { state: 'approved' }),
    report('C', { state: 'sentBack' }),
    report('D', { mine: false }),
  ]);
  expect(notHandedIn(open)).toEqual(['C']);
});

test('what somebody else has to approve is one’s own, handed in and stopped by four eyes', () => {
  const open = tertial([
    report('A', { state: 'handedIn', ownFigures: true, acts: ['sendBack'] }),
    report('B', { state: 'handedIn', acts: ['approve', 'sendBack'] }),
    report('C', { state: 'handedIn', ownFigures: true, mine: false }),
    report('D', { state: 'approved' }),
  ]);
  expect(stoppedIn(open)).toEqual(['A']);
  expect(kinds(open, 'avdelningschef')).toEqual(['approve B']);
});
