import { describe, expect, test } from 'vitest';
import {
  actsOf,
  countReports,
  divisionsOf,
  type KnownPeriod,
  periodToShow,
  stillBecause,
  type UnitReport,
} from './reporting.ts';

function report(name: string, over: Partial<UnitReport> = {}): UnitReport {
  return {
    __typename: 'ReportSummary',
    id: name,
    unit: { __typename: 'Unit', id: name, name },
    branch: ['Socialnämnden'],
    state: 'inProgress',
    revision: 1,
    acts: [],
    ownFigures: false,
    mine: false,
    due: 3,
    answered: 1,
    warned: 0,
    changed: 0,
    handedInAt: null,
    inTime: null,
    lastComment: null,
    ...over,
  };
}

function period(id: string, state: KnownPeriod['state']): KnownPeriod {
  const tertial = id.endsWith('T1') ? 'T1' : id.endsWith('T2') ? 'T2' : 'T3';
  return { id, year: Number(id.slice(0, 4)), tertial, state };
}

test('units stand under their division, in the order of the organisation', () => {
  const adults = ['Socialnämnden', 'Vuxna'];
  const reports = [
    report('A', { branch: adults }),
    report('B', { branch: ['Socialnämnden', 'Barn'] }),
    report('C', { branch: adults }),
    report('D'),
  ];
  const told = divisionsOf(reports).map(({ name, reports }) => [name, reports.map(({ id }) => id).join('')]);
  expect(told).toEqual([
    ['Vuxna', 'AC'],
    ['Barn', 'B'],
    ['', 'D'],
  ]);
});

test('what is approved counts as handed in, what was sent back does not', () => {
  const states = ['approved', 'handedIn', 'sentBack', 'notStarted', 'inProgress'] as const;
  expect(countReports(states.map((state) => ({ state })))).toEqual({ units: 5, handedIn: 2, approved: 1 });
});

test('an act is offered with those reports that it can be done with', () => {
  const chosen = [report('A', { acts: ['approve', 'sendBack'] }), report('B', { acts: ['sendBack'] })];
  expect(actsOf(chosen).map(({ act, reports }) => [act, reports.length])).toEqual([
    ['approve', 1],
    ['sendBack', 2],
  ]);
});

describe('the tertial to show', () => {
  const periods = [period('2022T3', 'locked'), period('2023T1', 'open'), period('2023T2', 'upcoming')];

  test('is the open one', () => {
    expect(periodToShow(periods, {})?.id).toBe('2023T1');
    expect(periodToShow(periods, { year: 2022 })?.id).toBe('2022T3');
  });

  test('is the one that was asked for, also before it begins', () => {
    expect(periodToShow(periods, { year: 2023, tertial: 'T2' })?.id).toBe('2023T2');
    expect(periodToShow(periods, { year: 2024 })).toBeNull();
  });

  test('is the latest locked one while none is open', () => {
    expect(
      periodToShow([period('2021T3', 'locked'), period('2022T3', 'locked'), period('2023T1', 'upcoming')], {})?.id,
    ).toBe('2022T3');
  });
});

test('what cannot be chosen says why', () => {
  const open = { state: 'open' } as const;
  const why = (over: Partial<UnitReport>) => stillBecause(report('A', over), open);
  expect(why({ state: 'inProgress' })).toBe('notHandedIn');
  expect(why({ state: 'handedIn', ownFigures: true })).toBe('ownFigures');
  expect(why({ state: 'handedIn' })).toBe('notYours');
  expect(why({ state: 'approved' })).toBe('approved');
  expect(stillBecause(report('A'), { state: 'locked' })).toBe('locked');
});
