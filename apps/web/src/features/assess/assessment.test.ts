import type { Verdict } from '@tertial/domain';
import { describe, expect, it } from 'vitest';
import { assessedIn, type Goal, type Indicator, listed, nextToJudge, type Review, standingOf } from './assessment.ts';

type Judgement = NonNullable<Review['judgement']>;

function judged(verdict: Verdict, rest: Partial<Judgement> = {}): Judgement {
  const saved = { revision: 1, savedAt: '2023-02-01T09:00:00Z', savedBy: 'Sam Socialchef' };
  return {
    __typename: 'Judgement',
    id: verdict,
    verdict,
    differs: false,
    reasonCode: null,
    reason: null,
    ...saved,
    ...rest,
  };
}

const departs = { differs: true, reasonCode: 'strongTrend' } as const;

function review(judgement: Judgement | null, lock: Review['judgementLock'] = null): Review {
  return { __typename: 'Review', id: 'r', tertial: 'T3', suggested: 'partly', judgement, judgementLock: lock };
}

function indicator(
  id: string,
  judgement: Judgement | null,
  status: Indicator['results'][number]['status'] = 'met',
): Indicator {
  return {
    __typename: 'Indicator',
    id,
    code: id,
    name: id,
    unit: 'percent',
    target: null,
    results: [
      {
        __typename: 'Result',
        id,
        tertial: 'T3',
        ...{ numerator: null, denominator: null, n: null, alternative: null },
        value: '1',
        absence: null,
        status,
        toDate: false,
        decimals: 0,
        review: review(judgement),
      },
    ],
  };
}

function goal(number: string, judgement: Judgement | null, indicators: Indicator[] = []): Goal {
  return {
    __typename: 'CommitteeGoal',
    id: number,
    number,
    title: number,
    attainment: [{ __typename: 'AttainmentCount', tertial: 'T3', measured: 1, met: 1, notMeasured: 0, notReported: 0 }],
    reviews: [review(judgement)],
    indicators,
  };
}

const goals = assessedIn(
  [
    goal('1', judged('met', departs), [
      indicator('1a', judged('met')),
      indicator('1b', null),
      indicator('1c', null, 'notDue'),
    ]),
    goal('2', judged('partly'), [indicator('2a', judged('notMet', { differs: true })), indicator('2b', null)]),
    goal('3', null),
    goal('4', null),
  ],
  'T3',
);
const idsOf = (list: ReturnType<typeof listed>) =>
  list.map(({ assessed, withJudgement, indicators }) => [
    assessed.id,
    withJudgement,
    indicators.map(({ id }) => id).join(' '),
  ]);

describe('the goals of a tertial', () => {
  it('leave out indicators that the tertial does not concern, unless they are judged', () => {
    expect(goals[0]?.indicators.map(({ id }) => id)).toEqual(['1a', '1b']);
    const [odd] = assessedIn([goal('1', null, [indicator('1a', judged('met'), 'notDue')])], 'T3');
    expect(odd?.indicators).toHaveLength(1);
    expect(assessedIn([goal('1', null)], 'T1')).toEqual([]);
  });

  it('are counted: judged, not judged, departing and without a reason', () => {
    expect(standingOf(goals)).toEqual({
      goals: 4,
      judgedGoals: 2,
      unjudged: ['3', '4'],
      goalDivergences: 1,
      indicatorDivergences: 1,
      unexplained: 1,
    });
  });
});

describe('what is listed', () => {
  it('is everything at first', () => {
    expect(idsOf(listed(goals, {}))).toEqual([
      ['1', true, '1a 1b'],
      ['2', true, '2a 2b'],
      ['3', true, ''],
      ['4', true, ''],
    ]);
  });

  it('is only what departs from the figures; a goal then heads its indicators without a judgement of its own', () => {
    expect(idsOf(listed(goals, { show: 'divergences' }))).toEqual([
      ['1', true, ''],
      ['2', false, '2a'],
    ]);
  });

  it('is goals or indicators alone', () => {
    expect(idsOf(listed(goals, { show: 'divergences', kind: 'goals' }))).toEqual([['1', true, '']]);
    expect(idsOf(listed(goals, { kind: 'indicators' }))).toEqual([
      ['1', false, '1a 1b'],
      ['2', false, '2a 2b'],
    ]);
  });
});

describe('what to judge next', () => {
  const all = listed(goals, {});

  it('is the next one of the same kind that nobody has judged', () => {
    expect(nextToJudge(all, '1')).toBe('3');
    expect(nextToJudge(all, '3')).toBe('4');
    expect(nextToJudge(all, '1a')).toBe('1b');
  });

  it('begins again at the top after the last, and ends where all are judged', () => {
    expect(nextToJudge(all, '4')).toBe('3');
    expect(nextToJudge(all, '2b')).toBe('1b');
    expect(nextToJudge(listed(assessedIn([goal('1', judged('met')), goal('2', null)], 'T3'), {}), '2')).toBeNull();
  });
});
