import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attainmentStatuses } from '../attainment.ts';
import { measureUnits } from '../measurement.ts';
import { sexes } from '../reporting/outcome.ts';
import { tertials } from '../tertial.ts';
import { anyFact } from './fact.test-support.ts';
import { type Fact, figureStages, targetMoves } from './fact.ts';
import {
  everything,
  factMatcher,
  readSelection,
  runWays,
  type Selection,
  selectionSearch,
  selects,
  siftFacts,
  trendFilters,
} from './selection.ts';

const some = <Word extends string>(words: readonly Word[]) =>
  fc.uniqueArray(fc.constantFrom(...words), { minLength: 1 });
const name = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const lists = fc.record(
  {
    year: some(['2021', '2022', '2023']),
    tertial: some(tertials),
    sex: some(sexes),
    area: fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
    goal: fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
    unit: fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
    division: fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
    indicator: fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
    status: some(attainmentStatuses),
    trend: some(trendFilters),
    target: some(targetMoves),
    stage: some(figureStages),
    measure: some(measureUnits),
  },
  { requiredKeys: [] },
);
/** Any selection that an address can say. */
const anySelection: fc.Arbitrary<Selection> = fc.record({
  lists,
  words: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim()),
  run: fc.option(
    fc.record({
      way: fc.constantFrom(...runWays),
      tertials: fc.integer({ min: 1, max: 5 }),
    }),
  ),
  below: fc.option(fc.integer({ min: 1, max: 999_999 })),
  misreported: fc.boolean(),
});

describe('a selection in an address', () => {
  test('is the same when it is read again', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        expect(readSelection(selectionSearch(selection))).toEqual(selection);
      }),
    );
  });

  test('is read from anything without failing, and reading settles at once', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (search) => {
        const once = readSelection(search);
        expect(readSelection(selectionSearch(once))).toEqual(once);
      }),
    );
  });

  test('says nothing where nothing is selected', () => {
    expect(selectionSearch(everything)).toEqual({});
    expect(selects(everything)).toBe(false);
    expect(selects({ ...everything, below: 20 })).toBe(true);
  });

  test.each([
    ['an unknown status', { status: 'lila' }],
    ['a run of none', { run: 'falling0' }],
    ['a run further back than is known', { run: 'falling6' }],
    ['fewer than none', { below: '0' }],
    ['a list of nothing', { unit: ',,' }],
  ])('takes %s as not said', (_what, search) => {
    expect(readSelection(search)).toEqual(everything);
  });
});

describe('what a selection lets through', () => {
  const everySex = { sex: sexes.join() };
  const passing = (facts: readonly Fact[], search: Record<string, string>) =>
    facts.filter(factMatcher(readSelection({ ...everySex, ...search })));

  test('is all people together where no sex is asked for', () => {
    fc.assert(
      fc.property(fc.array(anyFact), (facts) => {
        expect(facts.filter(factMatcher(everything))).toEqual(facts.filter(({ sex }) => sex === 'total'));
      }),
    );
  });

  test('is everything where nothing else is selected', () => {
    fc.assert(
      fc.property(fc.array(anyFact), (facts) => {
        expect(passing(facts, {})).toEqual(facts);
      }),
    );
  });

  test('grows with more values of one filter and shrinks with more filters', () => {
    fc.assert(
      fc.property(fc.array(anyFact), (facts) => {
        const red = passing(facts, { status: 'notMet' });
        expect(passing(facts, { status: 'notMet,met' })).toEqual(expect.arrayContaining(red));
        expect(passing(facts, { status: 'notMet', run: 'falling2' })).toEqual(red.filter(({ run }) => run <= -2));
      }),
    );
  });

  test('measured on fewer than 20 needs a figure and a known number', () => {
    fc.assert(
      fc.property(fc.array(anyFact), (facts) => {
        expect(passing(facts, { below: '20' })).toEqual(
          facts.filter(({ value, n }) => value !== null && n !== null && n < 20),
        );
      }),
    );
  });

  test('tells a trend within the noise from one that says something', () => {
    fc.assert(
      fc.property(fc.array(anyFact), (facts) => {
        expect(passing(facts, { trend: 'noise' })).toEqual(facts.filter(({ trend }) => trend?.noise === true));
        expect(passing(facts, { trend: 'worse' }).some(({ trend }) => trend === null || trend.noise)).toBe(false);
      }),
    );
  });

  test('finds words in the name of the unit beside those of the indicator', () => {
    fc.assert(
      fc.property(anyFact, (drawn) => {
        const unit = { id: 'b', code: 'BST', name: 'Boendestödet', division: null };
        const [own, all] = [
          { ...drawn, sex: 'total' as const, unit },
          { ...drawn, sex: 'total' as const, unit: null },
        ];
        expect(passing([own, all], { q: 'boendestödet' })).toEqual([own]);
        expect(passing([own, all], { q: `BOENDE ${drawn.indicator.name}` })).toEqual([own]);
        expect(passing([own, all], { q: 'boendestödet finns!inte' })).toEqual([]);
      }),
    );
  });

  test('finds words in code, name and goal, whatever their case', () => {
    fc.assert(
      fc.property(anyFact, (fact) => {
        const { code, goal } = fact.indicator;
        expect(passing([fact], { q: `${goal.title.toUpperCase()} ${code}` })).toEqual([fact]);
        expect(passing([fact], { q: `${code} finnsinte` })).toEqual([]);
      }),
    );
  });
});

test('going through facts in turns finds those that the test lets through, in their order', () => {
  fc.assert(
    fc.property(
      fc.array(anyFact, { minLength: 20, maxLength: 40 }),
      fc.oneof(fc.constant(everything), anySelection),
      (some, selection) => {
        // More than one turn takes, made of few.
        const all = Array.from({ length: 300 }, () => some).flat();
        const work = siftFacts(all, selection);
        let turn = work.next();
        let turns = 0;
        while (!turn.done) {
          turns += 1;
          turn = work.next();
        }
        expect(turn.value).toEqual(all.filter(factMatcher(selection)));
        expect(turns).toBe(Math.ceil(all.length / 5_000));
      },
    ),
    { numRuns: 20 },
  );
});

test.each([
  ['higher', 2, 'better'],
  ['higher', -2, 'worse'],
  ['lower', 2, 'worse'],
  ['lower', -2, 'better'],
  ['band', 2, null],
] as const)('where %s is wanted, %i tertials in one direction are %s', (direction, run, expected) => {
  fc.assert(
    fc.property(anyFact, (any) => {
      const fact: Fact = { ...any, sex: 'total', run, indicator: { ...any.indicator, direction } };
      const found = (['better', 'worse'] as const).filter((way) =>
        factMatcher({ ...everything, run: { way, tertials: 2 } })(fact),
      );
      expect(found).toEqual(expected === null ? [] : [expected]);
      expect(factMatcher({ ...everything, run: { way: 'better', tertials: 3 } })(fact)).toBe(false);
    }),
  );
});
