import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sexes } from '../reporting/outcome.ts';
import { groupFacts, inChainOrder, narrowedTo, pivotFacts, placesIn } from './arrange.ts';
import { anyFact } from './fact.test-support.ts';
import type { Fact } from './fact.ts';
import { everything, factMatcher, type Selection } from './selection.ts';
import { dimensions } from './view.ts';

const facts = fc.array(anyFact, { maxLength: 30 });
const dimension = fc.constantFrom(...dimensions);

test('every fact stands in each group that it belongs to, and in no other', () => {
  fc.assert(
    fc.property(facts, dimension, (all, by) => {
      for (const { key, facts: members } of groupFacts(all, by)) {
        expect(members).toEqual(all.filter((fact) => placesIn(by, fact).includes(key)));
        expect(members.length).toBeGreaterThan(0);
      }
    }),
  );
});

test('time stands in its own order', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const keys = groupFacts(all, 'period').map(({ key }) => key);
      expect(keys).toEqual(keys.toSorted());
    }),
  );
});

test('a pivot shows a figure where there is one, and counts where there are several', () => {
  fc.assert(
    fc.property(
      facts,
      fc.uniqueArray(dimension, { minLength: 2, maxLength: 2 }),
      (all, [rows = 'goal', cols = 'year']) => {
        const pivot = pivotFacts(all, rows, cols);
        pivot.rows.forEach((row, place) => {
          pivot.cols.forEach((col, across) => {
            const both = row.facts.filter((fact) => placesIn(cols, fact).includes(col.key));
            const cell = pivot.cells[place]?.[across];
            if (both.length === 0) expect(cell).toEqual({ kind: 'none' });
            if (both.length === 1) expect(cell).toEqual({ kind: 'figure', fact: both[0] });
            const held = both.filter(({ status }) => status !== null).length;
            if (both.length > 1) expect(cell).toMatchObject({ kind: 'count', count: { total: held } });
          });
        });
      },
    ),
  );
});

test('what a cell counts is what its place selects', () => {
  fc.assert(
    fc.property(
      facts,
      fc.uniqueArray(dimension, { minLength: 2, maxLength: 2 }),
      (all, [rows = 'goal', cols = 'year']) => {
        const both: Selection = { ...everything, lists: { sex: sexes } };
        const shown = all.filter(factMatcher(both));
        const pivot = pivotFacts(shown, rows, cols);
        for (const row of pivot.rows) {
          for (const col of pivot.cols) {
            const counted = row.facts.filter((fact) => col.facts.includes(fact));
            if (counted.length === 0) continue;
            const cell = narrowedTo(narrowedTo(both, rows, row.key), cols, col.key);
            expect(all.filter(factMatcher(cell))).toEqual(counted);
          }
        }
      },
    ),
  );
});

test('the order of the goal chain loses nothing and begins with the latest year that has figures', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const ordered = inChainOrder(all);
      expect(new Set(ordered)).toEqual(new Set(all));
      const years = (some: readonly Fact[]) => some.map(({ year }) => year).toSorted((a, b) => b - a);
      const measured = new Set(all.filter(({ value }) => value !== null).map(({ year }) => year));
      expect(ordered.map(({ year }) => year)).toEqual([
        ...years(all.filter(({ year }) => measured.has(year))),
        ...years(all.filter(({ year }) => !measured.has(year))),
      ]);
    }),
  );
});
