import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type decimal, decimalText } from './decimal.ts';
import { type Direction, directions } from './measurement.ts';
import { isInUnit, readTarget } from './target.ts';

function told(text: string, direction: Direction = 'higher'): string | null {
  const target = readTarget(text, direction);
  return (
    target &&
    [target.operator, target.value, target.upper]
      .flatMap((part) => part ?? [])
      .map(shown)
      .join(' ')
  );
}

function shown(part: string | ReturnType<typeof decimal>): string {
  return typeof part === 'string' ? part : decimalText(part);
}

test.each([
  ['100%', 'atLeast 100'],
  ['100 %', 'atLeast 100'],
  ['minst 60 %', 'atLeast 60'],
  ['Minst 60\u00a0%', 'atLeast 60'],
  ['högst 17 dagar', 'atMost 17'],
  ['≤ 5 %', 'atMost 5'],
  ['<=5', 'atMost 5'],
  ['>= 5', 'atLeast 5'],
  ['≥5', 'atLeast 5'],
  ['20 st', 'atLeast 20'],
  ['3,25 %', 'atLeast 3.25'],
  ['60-80', 'between 60 80'],
  ['60–80 %', 'between 60 80'],
  ['60 % – 80 %', 'between 60 80'],
  ['mellan 60 och 80', 'between 60 80'],
  ['between 60 and 80', 'between 60 80'],
  ['60 till 80', 'between 60 80'],
  ['−5–−2', 'between -5 -2'],
  ['-5', 'atLeast -5'],
  ['1 200 tkr', 'atLeast 1200'],
])('%j', (text, expected) => {
  expect(told(text)).toBe(expected);
});

test('a bare number takes its operator from the direction, words win over it', () => {
  expect(told('65', 'lower')).toBe('atMost 65');
  expect(told('minst 65', 'lower')).toBe('atLeast 65');
  expect(told('högst 65', 'higher')).toBe('atMost 65');
  expect(told('65', 'band')).toBeNull();
});

test.each([
  ['högst 17 dagar', 'days', true],
  ['högst 17', 'days', true],
  ['högst 17 tkr', 'days', false],
  ['17 %', 'days', false],
  ['minst 20 dagar', 'count', false],
  ['minst 60 st', 'percent', false],
  ['60–80 %', 'percent', true],
  ['mellan 60 och 80 st', 'percent', false],
  ['högst 2 200 tkr', 'tkr', true],
  ['högst 2 mkr', 'tkr', false],
] as const)('%s of what is measured in %s: %s', (text, unit, fits) => {
  expect(isInUnit(text, unit)).toBe(fits);
});

test.each(['', 'bra', 'minst', '80-60', '60-', '1.234', '60-80-90', 'minst minst 5', '9'.repeat(300)])(
  '%j is no target',
  (text) => {
    expect(told(text)).toBeNull();
  },
);

test('whatever is written, there is an answer, and a band stands on its feet', () => {
  const likely = fc.string({ unit: fc.constantFrom('6', '0', ' ', '-', '–', ',', '.', '%', 'minst ', '≤', ' och ') });
  fc.assert(
    fc.property(fc.oneof(likely, fc.string({ unit: 'binary' })), fc.constantFrom(...directions), (text, direction) => {
      const target = readTarget(text, direction);
      if (target === null) return true;
      return target.operator === 'between' ? target.upper?.gte(target.value) === true : target.upper === null;
    }),
    { numRuns: 500 },
  );
});
