import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { startTexts } from '../../text/language.ts';
import { loadTexts } from '../../text/later.ts';
import { type SchemeText, StatusSchemes } from '../../vocabulary/status-scheme.tsx';
import { useStepPhrase } from './use-part-words.ts';

beforeEach(async () => {
  startTexts('sv');
  await loadTexts('overview');
});

const scheme = (steps: SchemeText['steps']): SchemeText => ({
  ...{ revision: 1, compareWith: 'lastTertial', arrow: 'direction', current: true, periods: [] },
  steps,
});
const four = scheme([
  { verdict: 'met', share: null, word: null, symbol: 'check' },
  { verdict: 'nearly', share: '0.91', word: 'Halvvägs', symbol: 'threeQuarters' },
  { verdict: 'partly', share: '0.7', word: null, symbol: 'half' },
  { verdict: 'notMet', share: null, word: 'Långt kvar', symbol: 'cross' },
]);

function phrases(schemes: readonly SchemeText[]) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StatusSchemes schemes={schemes}>{children}</StatusSchemes>
  );
  const { current: phraseOf } = renderHook(() => useStepPhrase(), { wrapper }).result;
  return (['met', 'nearly', 'partly', 'notMet'] as const).map((step) => phraseOf(step, 3));
}

test('a sentence counts in the words of the municipality, and in its own where that has none', () => {
  expect(phrases([four])).toEqual(['3 når målvärdet', '3 ”Halvvägs”', '3 har kommit en bit', '3 ”Långt kvar”']);
  expect(phrases([])[2]).toBe('3 är nästan framme');
  expect(phrases([])[3]).toBe('3 når det inte');
});
