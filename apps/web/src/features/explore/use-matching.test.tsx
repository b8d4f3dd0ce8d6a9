import { everything, type Fact, type Selection } from '@tertial/domain';
import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { factOf } from './charts/charts.test-support.ts';
import { useMatching } from './use-matching.ts';

const years = [factOf({ value: 80, year: 2021 }), factOf({ value: 81, year: 2022 })];
/** More than are gone through in one step. */
const many: readonly Fact[] = Array.from({ length: 20_000 }, (_, place) => years[place % 2]).filter(
  (fact) => fact !== undefined,
);
const of = (year: string): Selection => ({ ...everything, lists: { year: [year] } });

beforeEach(() => {
  // Every look at the clock finds that a turn has gone by.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 50;
    return now;
  });
});

afterEach(() => vi.restoreAllMocks());

function matching(all: readonly Fact[], selection: Selection) {
  return renderHook(({ facts, wanted }) => useMatching(facts, wanted), {
    initialProps: { facts: all, wanted: selection },
  });
}

test('figures that nobody has seen are sifted before they are shown', () => {
  const { result } = matching(many, of('2021'));
  expect(result.current.isBehind).toBe(false);
  expect(result.current.facts).toHaveLength(10_000);
});

test('a new filter shows those of the one before until its own are found', async () => {
  const { result, rerender } = matching(many, of('2021'));
  const before = result.current.facts;
  rerender({ facts: many, wanted: { ...everything, words: 'nothing is called this' } });
  expect(result.current.facts).toBe(before);
  expect(result.current.isBehind).toBe(true);
  await waitFor(() => expect(result.current.isBehind).toBe(false));
  expect(result.current.facts).toEqual([]);
});

test('of few facts those of a new filter are there at once, and nothing is drawn as behind', () => {
  const seen: { count: number; isBehind: boolean }[] = [];
  const few = many.slice(0, 10_201);
  const { rerender } = renderHook(
    ({ wanted }) => {
      const { facts, isBehind } = useMatching(few, wanted);
      seen.push({ count: facts.length, isBehind });
    },
    { initialProps: { wanted: everything } },
  );
  seen.length = 0;
  rerender({ wanted: of('2021') });
  expect(seen.filter(({ isBehind }) => isBehind)).toEqual([]);
  expect(seen.at(-1)?.count).toBe(5_101);
  expect(seen.length).toBeLessThanOrEqual(2);
});

test('of several filters in a row the last one is shown', async () => {
  const { result, rerender } = matching(many, everything);
  act(() => rerender({ facts: many, wanted: of('2021') }));
  act(() => rerender({ facts: many, wanted: of('2022') }));
  await waitFor(() => expect(result.current.isBehind).toBe(false));
  expect(new Set(result.current.facts.map(({ year }) => year))).toEqual(new Set([2022]));
});

test('other figures are never shown beside the filter of those before', () => {
  const { result, rerender } = matching(many, everything);
  rerender({ facts: many.slice(0, 10), wanted: everything });
  expect(result.current.facts).toHaveLength(10);
  expect(result.current.isBehind).toBe(false);
});
