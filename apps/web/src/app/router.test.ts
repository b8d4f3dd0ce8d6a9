import { createMemoryHistory } from '@tanstack/react-router';
import {
  attainmentStatuses,
  dimensions,
  everything,
  factColumns,
  figureStages,
  levels,
  measureUnits,
  plainView,
  readView,
  sexes,
  targetMoves,
  tertials,
  trendFilters,
  type View,
  viewKinds,
  viewSearch,
} from '@tertial/domain';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createClient } from './client.ts';
import { createAppRouter } from './router.tsx';

const some = <Word extends string>(words: readonly Word[]) =>
  fc.uniqueArray(fc.constantFrom(...words), { minLength: 1 });
const ids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 4 });
const sides = fc.uniqueArray(fc.constantFrom(...dimensions), { minLength: 2, maxLength: 2 });

/** What people type, and what a reader of addresses may take for something else than words. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim()),
  fc.constantFrom('2022', 'true', 'null', '"citat"', '{"a":1}', '[1]', 'a&view=heat', 'a+b %20 #c', '50 %', 'å,ä;ö?=/'),
);

/** Any state that the explorer can be brought to. */
const anyView: fc.Arbitrary<View> = sides.chain(([rows, cols]) =>
  fc.record({
    selection: fc.record({
      lists: fc.record(
        {
          ...{ year: some(['2021', '2022', '2023']), tertial: some(tertials), sex: some(sexes) },
          ...{ area: ids, goal: ids, unit: ids, division: ids, indicator: ids },
          ...{ status: some(attainmentStatuses), trend: some(trendFilters), target: some(targetMoves) },
          ...{ stage: some(figureStages), measure: some(measureUnits) },
        },
        { requiredKeys: [] },
      ),
      words,
      run: fc.option(
        fc.record({
          way: fc.constantFrom('rising' as const, 'falling' as const),
          tertials: fc.integer({ min: 1, max: 5 }),
        }),
      ),
      below: fc.option(fc.integer({ min: 1, max: 999_999 })),
      misreported: fc.boolean(),
    }),
    level: fc.constantFrom(...levels),
    kind: fc.constantFrom(...viewKinds),
    group: fc.option(fc.constantFrom(...dimensions)),
    rows: fc.constant(rows ?? plainView.rows),
    cols: fc.constant(cols ?? plainView.cols),
    order: fc.option(fc.record({ column: fc.constantFrom(...factColumns), descending: fc.boolean() })),
    columns: fc.option(
      fc
        .subarray([...factColumns], { minLength: 1 })
        .map((chosen) => factColumns.filter((own) => chosen.includes(own))),
    ),
  }),
);

/** The search of the explorer when its address is opened in a new window. */
function openedAt(address: string) {
  const router = createAppRouter(createClient());
  router.update({ ...router.options, history: createMemoryHistory({ initialEntries: [address] }) });
  const found = router.matchRoutes(router.latestLocation).find(({ fullPath }) => fullPath === '/utforska');
  return { search: found?.search ?? null, address: router.latestLocation.href };
}

it('opens the explorer as it was, from the link that somebody copied', () => {
  const router = createAppRouter(createClient());
  fc.assert(
    fc.property(anyView, (view) => {
      const { href } = router.buildLocation({ to: '/utforska', search: viewSearch(view) });
      const opened = openedAt(href);
      expect(readView(opened.search ?? {})).toEqual(view);
      expect(opened.address).toBe(href);
    }),
  );
});

it('settles on one address whatever somebody wrote in it', () => {
  const router = createAppRouter(createClient());
  const scraps = fc.oneof(
    fc.constantFrom(...['year', 'q', 'run', 'below', 'sort', 'columns', 'view', 'rows', 'cols', 'misreport', 'x']),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(scraps, fc.string({ maxLength: 20 }))), (pairs) => {
      const view = readView(openedAt(`/utforska?${new URLSearchParams(pairs)}`).search ?? {});
      const settled = router.buildLocation({ to: '/utforska', search: viewSearch(view) }).href;
      const again = openedAt(settled);
      expect(readView(again.search ?? {})).toEqual(view);
      expect(again.address).toBe(settled);
    }),
  );
});

it('has nothing after its path where nothing is chosen', () => {
  const search = viewSearch({ ...plainView, selection: everything });
  expect(createAppRouter(createClient()).buildLocation({ to: '/utforska', search }).href).toBe('/utforska');
});
