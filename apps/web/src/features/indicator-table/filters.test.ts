import {
  type AttainmentStatus,
  attainmentStatuses,
  readSelection,
  selects,
  type Tertial,
  tertials,
} from '@tertial/domain';
import { describe, expect, it } from 'vitest';
import { countIn, filterIndicators, type TableIndicator, type TableYear } from './filters.ts';
import { readIndicatorSearch, selectionIn } from './search.ts';

function result(tertial: Tertial, status: AttainmentStatus): TableIndicator['results'][number] {
  return { __typename: 'Result', id: `${tertial} ${status}`, value: '1', tertial, status, alternative: null };
}

function indicator(id: string, over: Partial<TableIndicator> = {}): TableIndicator {
  return {
    __typename: 'Indicator',
    results: [result('T3', over.status ?? 'notMet')],
    id,
    code: `2022-${id}`,
    name: 'Andel genomförandeplaner',
    position: 1,
    unit: 'percent',
    status: 'notMet',
    goal: { __typename: 'CommitteeGoal', id: 'goal-1' },
    trend: null,
    target: null,
    serviceAreas: [{ __typename: 'ServiceArea', id: 'vuxen' }],
    reportingUnits: [{ __typename: 'Unit', id: 'unit-1', name: 'Enheten' }],
    concernedUnits: [],
    ...over,
  };
}

const better = {
  __typename: 'Trend',
  direction: 'up',
  quality: 'better',
  change: '3',
  since: '2022T2',
  comparedWith: 'lastTertial',
  arrow: 'direction',
  noise: false,
} as const;
const all = [
  indicator('01'),
  indicator('02', { name: 'Antal SIP för barn', status: 'met', trend: better }),
  indicator('03', { status: 'partly', goal: { __typename: 'CommitteeGoal', id: 'goal-2' } }),
  indicator('04', { trend: { ...better, noise: true } }),
];
const goals = [1, 2].map((number): TableYear['goals'][number] => ({
  __typename: 'CommitteeGoal',
  ...{ id: `goal-${number}`, family: `family-${number}`, number: `2.${number}`, title: 'Stöd i tid' },
  ...{ attainment: [], reviews: [] },
}));
const shown = (search: Record<string, string>) =>
  filterIndicators({ goals, indicators: all }, selectionIn({ ...readIndicatorSearch(search) }), 'T3').map(
    ({ id }) => id,
  );

describe('filters in the address', () => {
  it('show everything when nothing is said', () => {
    expect(shown({})).toEqual(['01', '02', '03', '04']);
    expect(selects(selectionIn({}))).toBe(false);
  });

  it('mean any of the values of one, and all of several', () => {
    expect(shown({ status: 'met,partly' })).toEqual(['02', '03']);
    expect(shown({ status: 'met,partly', goal: 'family-2' })).toEqual(['03']);
    expect(shown({ area: 'barn' })).toEqual([]);
    expect(shown({ unit: 'unit-1' })).toHaveLength(4);
    expect(shown({ measure: 'days' })).toEqual([]);
  });

  it('know a trend by whether it is good, and its absence', () => {
    expect(shown({ trend: 'better' })).toEqual(['02']);
    expect(shown({ trend: 'none' })).toEqual(['01', '03']);
    expect(shown({ trend: 'noise' })).toEqual(['04']);
  });

  it('find words in any order, case and in the code', () => {
    expect(shown({ q: 'BARN sip' })).toEqual(['02']);
    expect(shown({ q: '2022-03' })).toEqual(['03']);
    expect(shown({ q: '2.2 stöd' })).toEqual(['03']);
    expect(shown({ q: '   ' })).toHaveLength(4);
  });

  it('do not fall over a strange address', () => {
    expect(readIndicatorSearch({ year: 'abc', q: 12 })).toMatchObject({ year: undefined, q: '12' });
    expect(readIndicatorSearch({ tertial: 'T4', open: '2022-01' })).toMatchObject({
      tertial: undefined,
      open: '2022-01',
    });
    expect(selectionIn({ ...readIndicatorSearch({ status: ',,met,nonsense' }) }).lists).toEqual({ status: ['met'] });
  });
});

describe('an address', () => {
  it('filters here by what it filters the explorer by', () => {
    const address = {
      area: 'barn',
      goal: 'family-1',
      unit: 'u',
      status: 'met',
      trend: 'worse',
      measure: 'days',
      q: 'sip',
    };
    expect(selectionIn({ ...readIndicatorSearch(address) })).toEqual(readSelection(address));
  });
});

describe('the count over what is shown', () => {
  const indicators = [
    indicator('01', { results: [result('T1', 'notDue'), result('T3', 'met')] }),
    indicator('02', { results: [result('T1', 'met'), result('T3', 'notDue')], status: 'met' }),
    indicator('03', { results: [result('T1', 'notReported'), result('T3', 'partly')] }),
  ];

  it('counts one tertial', () => {
    expect(countIn('T3', indicators)).toMatchObject({ met: 1, partly: 1, measured: 2, notDue: 1, total: 3 });
  });

  it.each(tertials)('is the number of rows that the same status shows in %s', (tertial) => {
    const counts = countIn(tertial, indicators);
    for (const status of attainmentStatuses) {
      const selection = selectionIn({ status });
      expect(filterIndicators({ goals, indicators }, selection, tertial)).toHaveLength(counts[status]);
    }
  });
});
