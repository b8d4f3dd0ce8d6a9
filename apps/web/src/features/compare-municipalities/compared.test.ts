import { describe, expect, test } from 'vitest';
import { comparison, total } from './compared.test-support.ts';
import { comparedOf, linesOf } from './compared.ts';
import { type CompareSearch, readCompareSearch } from './search.ts';

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

test('a line has every year, a gap where there is no figure, and is none where there never is one', () => {
  const shown = comparedOf(comparison([...totals, total('C', 2022, 'T3', '-3.5')]), { tertial: 'T3' });
  const lines = shown === null ? [] : linesOf(shown, { unit: 'tkr', sex: 'total' }, ({ name }) => `${name}!`);
  expect(lines.map(({ name, points }) => [name, points.map(({ period, value }) => [period.year, value])])).toEqual([
    [
      'A!',
      [
        [2021, 40],
        [2022, null],
      ],
    ],
    [
      'C!',
      [
        [2021, null],
        [2022, -3.5],
      ],
    ],
  ]);
});

test('a line says on how many a share rests, and of money nothing', () => {
  const known = { ...total('A', 2022, 'T3', '50'), denominator: '206' };
  const shown = comparedOf(comparison([known]), {});
  for (const [unit, n] of [
    ['percent', 206],
    ['tkr', null],
  ] as const) {
    expect(shown && linesOf(shown, { unit, sex: 'total' }, ({ name }) => name)[0]?.points[0]?.n).toBe(n);
  }
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
