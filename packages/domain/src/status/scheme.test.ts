import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, defaultBands, verdicts } from '../attainment.ts';
import { decimal } from '../decimal.ts';
import type { Target } from '../target.ts';
import { trendComparisons } from '../trend.ts';
import {
  arrowCustoms,
  bandsOf,
  defaultScheme,
  newestScheme,
  type SaveScheme,
  type StatusScheme,
  type StatusStep,
  saveScheme,
  schemeOf,
  stepSymbols,
  verdictsOf,
} from './scheme.ts';

const four: SaveScheme = {
  expectedRevision: 0,
  steps: [
    { verdict: 'met', share: null, word: 'I mål', symbol: 'star' },
    { verdict: 'nearly', share: decimal('0.91'), word: 'nästan', symbol: 'threeQuarters' },
    { verdict: 'partly', share: decimal('0.7'), word: null, symbol: 'half' },
    { verdict: 'notMet', share: null, word: null, symbol: 'cross' },
  ],
  compareWith: 'sameTertialLastYear',
  arrow: 'quality',
};

function withStep(place: number, change: Partial<StatusStep>): SaveScheme {
  return { ...four, steps: four.steps.map((step, at) => (at === place ? { ...step, ...change } : step)) };
}
function refusal(command: SaveScheme): string | null {
  const decision = saveScheme(defaultScheme, command);
  return decision.kind === 'refused' ? decision.reason : null;
}

describe('saving', () => {
  test('a scheme becomes the next revision', () => {
    const decision = saveScheme(defaultScheme, four);
    expect(decision).toMatchObject({ kind: 'accepted', scheme: { revision: 1, arrow: 'quality' } });
  });

  test('the same again changes nothing, whatever was seen; another one conflicts with what was not seen', () => {
    const { expectedRevision: _seen, ...own } = four;
    const current: StatusScheme = { ...own, revision: 3 };
    expect(saveScheme(current, four)).toEqual({ kind: 'unchanged' });
    expect(saveScheme(current, { ...four, arrow: 'direction' })).toEqual({ kind: 'conflict' });
    expect(saveScheme(current, { ...four, arrow: 'direction', expectedRevision: 3 })).toMatchObject({
      scheme: { revision: 4 },
    });
  });

  test('three or four steps in their order', () => {
    expect(refusal(four)).toBeNull();
    expect(refusal({ ...four, steps: four.steps.filter(({ verdict }) => verdict !== 'nearly') })).toBeNull();
    expect(refusal({ ...four, steps: four.steps.filter(({ verdict }) => verdict !== 'partly') })).toBe(
      'stepsIncomplete',
    );
    expect(refusal({ ...four, steps: four.steps.slice(0, 2) })).toBe('stepsIncomplete');
    expect(refusal({ ...four, steps: four.steps.toReversed() })).toBe('stepsIncomplete');
    expect(refusal({ ...four, steps: [] })).toBe('stepsIncomplete');
  });

  test('shares fall, between 0 and 1', () => {
    for (const share of ['0', '1', '-0.1', '1.2']) {
      expect(refusal(withStep(2, { share: decimal(share) }))).toBe('shareOutOfRange');
    }
    expect(refusal(withStep(1, { share: decimal('0.7') }))).toBe('sharesNotFalling');
    expect(refusal(withStep(1, { share: null }))).toBe('shareOutOfRange');
    expect(refusal(withStep(3, { share: decimal('0.1') }))).toBe('shareOutOfRange');
  });

  test('words are short, readable and told apart; an empty one is the product’s', () => {
    expect(refusal(withStep(0, { word: 'å'.repeat(24) }))).toBeNull();
    expect(refusal(withStep(0, { word: 'å'.repeat(25) }))).toBe('wordTooLong');
    expect(refusal(withStep(0, { word: 'a\u0000' }))).toBe('wordUnreadable');
    expect(refusal(withStep(0, { word: 'a\nb' }))).toBe('wordUnreadable');
    expect(refusal(withStep(0, { word: 'NÄSTAN ' }))).toBe('wordTwice');
    expect(saveScheme(defaultScheme, withStep(0, { word: '  ' }))).toMatchObject({
      scheme: { steps: { 0: { word: null } } },
    });
    expect(saveScheme(defaultScheme, withStep(0, { word: ' i  mål ' }))).toMatchObject({
      scheme: { steps: { 0: { word: 'i mål' } } },
    });
  });

  test('no two steps look alike', () => {
    expect(refusal(withStep(0, { symbol: 'cross' }))).toBe('symbolTwice');
  });
});

describe('which one holds', () => {
  const { expectedRevision: _seen, ...own } = four;
  const schemes: readonly StatusScheme[] = [
    { ...own, revision: 2 },
    { ...own, revision: 1, arrow: 'direction' },
  ];

  test('what was released keeps its own, also when it is opened again', () => {
    for (const locked of [true, false]) {
      expect(schemeOf({ locked, schemeRevision: 1 }, schemes).revision).toBe(1);
      expect(schemeOf({ locked, schemeRevision: 0 }, schemes)).toBe(defaultScheme);
    }
    expect(schemeOf({ locked: true, schemeRevision: null }, schemes)).toBe(defaultScheme);
  });

  test('what is not released goes by the newest', () => {
    expect(schemeOf({ locked: false, schemeRevision: null }, schemes).revision).toBe(2);
    expect(schemeOf({ locked: false, schemeRevision: null }, [])).toBe(defaultScheme);
    expect(newestScheme(schemes).revision).toBe(2);
  });
});

test('the defaults are what has always been', () => {
  expect(bandsOf(defaultScheme)).toEqual(defaultBands);
  expect(verdictsOf(defaultScheme)).toEqual(['met', 'partly', 'notMet']);
});

describe('always', () => {
  const hundredth = fc.integer({ min: -5, max: 105 }).map((whole) => decimal(whole).div(100));
  const step = fc.record({
    verdict: fc.constantFrom(...verdicts),
    share: fc.option(hundredth),
    word: fc.option(fc.string({ maxLength: 30 })),
    symbol: fc.constantFrom(...stepSymbols),
  });
  const share = fc.integer({ min: 1, max: 99 });
  const right = fc
    .tuple(
      fc.uniqueArray(share, { minLength: 1, maxLength: 2 }),
      fc.shuffledSubarray([...stepSymbols], { minLength: 4 }),
    )
    .map(([shares, symbols]): readonly StatusStep[] => {
      const falling = shares.toSorted((one, other) => other - one);
      const between = falling.length === 2 ? (['nearly', 'partly'] as const) : (['partly'] as const);
      return (['met', ...between, 'notMet'] as const).map((verdict, place) => {
        const hundredths = falling[place - 1];
        return {
          verdict,
          share: hundredths === undefined ? null : decimal(hundredths).div(100),
          word: null,
          symbol: symbols[place] ?? 'check',
        };
      });
    });
  const custom = { compareWith: fc.constantFrom(...trendComparisons), arrow: fc.constantFrom(...arrowCustoms) };
  const command = fc.record({ expectedRevision: fc.constant(0), steps: fc.oneof(right, fc.array(step)), ...custom });

  test('what is accepted can be used: every figure has a step, and every step is one of the scheme', () => {
    const target: Target = { operator: 'atLeast', value: decimal(100), upper: null };
    fc.assert(
      fc.property(command, fc.integer({ min: 0, max: 120 }), (wanted, value) => {
        const decision = saveScheme(defaultScheme, wanted);
        if (decision.kind !== 'accepted') return;
        const verdict = assess(decimal(value), target, bandsOf(decision.scheme));
        expect(verdictsOf(decision.scheme)).toContain(verdict);
        const share = decision.scheme.steps.find((each) => each.verdict === verdict)?.share;
        if (share) expect(decimal(value).gte(share.times(100))).toBe(true);
      }),
    );
  });

  test('saving it again is no change', () => {
    fc.assert(
      fc.property(command, (wanted) => {
        const decision = saveScheme(defaultScheme, wanted);
        if (decision.kind === 'accepted') {
          expect(saveScheme(decision.scheme, { ...decision.scheme, expectedRevision: 0 }).kind).toBe('unchanged');
        }
      }),
    );
  });
});
