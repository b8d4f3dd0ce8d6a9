import { describe, expect, test } from 'vitest';
import { comparedOf, scaleOf } from './compared.ts';
import { type CompareSearch, readCompareSearch } from './search.ts';

type Comparison = Parameters<typeof comparedOf>[0];
type Total = Comparison['totals'][number];

function total(municipalityId: string, year: number, tertial: 'T1' | 'T2' | 'T3', value: string | null): Total {
  return {
    ...{ __typename: 'ReleasedTotal', id: `${municipalityId}${year}${tertial}`, municipalityId, year, tertial, value },
    ...{ numerator: null, denominator: null, reportedUnits: 1, expectedUnits: 2, withheld: value === null },
  };
}

function municipality(id: string, own = false): Comparison['municipalities'][number] {
  return { __typename: 'ComparedMunicipality', id, name: id, own, fictitious: false };
}

function comparison(totals: readonly Total[], direction: 'higher' | 'lower' = 'higher'): Comparison {
  return {
    ...{ __typename: 'Comparison', id: 'm', sex: 'total', totals: [...totals] },
    measure: {
      ...{ __typename: 'SharedMeasure', id: 'm', name: 'Mått', unit: 'percent', direction, description: '' },
      ...{ source: '', ownIndicator: null },
    },
    municipalities: [municipality('A'), municipality('B', true), municipality('C')],
  };
}

const totals = [
  total('A', 2021, 'T3', '40'),
  total('B', 2021, 'T3', null),
  total('A', 2022, 'T2', '45'),
  total('B', 2022, 'T2', '9'),
  total('C', 2022, 'T1', '70'),
];

describe('a comparison', () => {
  test('begins at the latest tertial of the latest year', () => {
    expect(comparedOf(comparison(totals), {})).toMatchObject({
      years: [2021, 2022],
      from: 2021,
      to: 2022,
      tertial: 'T2',
    });
  });

  test('tells the best first, and who has released nothing', () => {
    const shown = comparedOf(comparison(totals), {});
    expect(shown?.rows.map(({ municipality }) => municipality.id)).toEqual(['A', 'B']);
    expect(shown?.silent.map(({ id }) => id)).toEqual(['C']);
    const lower = comparedOf(comparison(totals, 'lower'), {});
    expect(lower?.rows.map(({ municipality }) => municipality.id)).toEqual(['B', 'A']);
  });

  test('tells what is withheld after the others, whatever is good', () => {
    for (const direction of ['higher', 'lower'] as const) {
      const shown = comparedOf(comparison(totals, direction), { to: 2021 });
      expect(shown?.rows.map(({ municipality }) => municipality.id)).toEqual(['A', 'B']);
    }
  });

  test('goes from year to year in the same tertial, the own municipality first', () => {
    const shown = comparedOf(comparison(totals), { tertial: 'T3' });
    expect(shown?.seriesYears).toEqual([2021, 2022]);
    expect(shown?.series.map((each) => [each.municipality.id, each.totals.map((one) => one?.value)])).toEqual([
      ['B', [null, undefined]],
      ['A', ['40', undefined]],
    ]);
  });

  test('goes by what there is where a year is asked for that it does not have', () => {
    expect(comparedOf(comparison(totals), { from: 2015, to: 2030 })).toMatchObject({ from: 2021, to: 2022 });
    expect(comparedOf(comparison(totals), { from: 2022, to: 2021 })).toMatchObject({ from: 2021, to: 2021 });
  });

  test('is nothing where nothing is released', () => {
    expect(comparedOf(comparison([]), { to: 2022 })).toBeNull();
  });
});

test('a share is drawn from 0 to 100, money on its own scale', () => {
  expect(scaleOf('percent', totals)).toEqual({ from: 0, to: 100 });
  expect(scaleOf('tkr', [total('A', 2021, 'T1', '-3.5'), total('B', 2021, 'T1', '120.2'), null])).toEqual({
    ...{ from: -4, to: 121 },
  });
});

test('every choice stands in the address and comes back from it; nonsense does not', () => {
  const [none] = [undefined];
  for (const measure of [none, 'self-support'])
    for (const from of [none, 2021])
      for (const to of [none, 2023])
        for (const tertial of [none, 'T1', 'T3'] as const)
          for (const sex of [none, 'total', 'women', 'men'] as const) {
            const chosen: CompareSearch = { measure, from, to, tertial, sex };
            const said = Object.entries(chosen).flatMap(([key, value]): [string, string][] =>
              value === undefined ? [] : [[key, String(value)]],
            );
            const address = new URLSearchParams(said).toString();
            expect(readCompareSearch(Object.fromEntries(new URLSearchParams(address)))).toEqual(chosen);
          }
  const nonsense = { measure: 'm'.repeat(101), from: '12', to: 'x', tertial: 'T4', sex: 'alla' };
  expect(readCompareSearch(nonsense)).toEqual({});
});
