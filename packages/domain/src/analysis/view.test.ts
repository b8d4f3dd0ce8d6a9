import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everything } from './selection.ts';
import { dimensions, factColumns, levels, plainView, readView, type View, viewKinds, viewSearch } from './view.ts';

const sides = fc.uniqueArray(fc.constantFrom(...dimensions), { minLength: 2, maxLength: 2 });
const anyView: fc.Arbitrary<View> = sides.chain(([rows, cols]) =>
  fc.record({
    selection: fc.record({
      lists: fc.constant({}),
      words: fc.constantFrom('', 'boende plan'),
      run: fc.constant(null),
      below: fc.option(fc.integer({ min: 1, max: 99 })),
      misreported: fc.boolean(),
    }),
    level: fc.constantFrom(...levels),
    kind: fc.constantFrom(...viewKinds),
    group: fc.option(fc.constantFrom(...dimensions)),
    rows: fc.constant(rows ?? 'indicator'),
    cols: fc.constant(cols ?? 'period'),
    order: fc.option(fc.record({ column: fc.constantFrom(...factColumns), descending: fc.boolean() })),
    columns: fc.option(
      fc
        .subarray([...factColumns], { minLength: 1 })
        .map((chosen) => factColumns.filter((own) => chosen.includes(own))),
    ),
  }),
);

test('a view in an address is the same when it is read again', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(readView(viewSearch(view))).toEqual(view);
    }),
  );
});

test('any address gives a view, and reading settles at once', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.anything()), (search) => {
      const once = readView(search);
      expect(readView(viewSearch(once))).toEqual(once);
      expect(once.rows).not.toBe(once.cols);
    }),
  );
});

test('what goes without saying is not said', () => {
  expect(viewSearch({ ...plainView, selection: everything })).toEqual({});
});

test.each([
  ['indicator', 'period'],
  ['period', 'indicator'],
] as const)('a pivot of %s by itself is set against %s', (rows, cols) => {
  expect(readView({ rows, cols: rows })).toMatchObject({ rows, cols });
});
