import type { Fact } from '@tertial/domain';
import { countFacts } from '@tertial/domain';
import { render, renderHook } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { startTexts } from '../../text/language.ts';
import { loadTexts } from '../../text/later.ts';
import { factOf } from './charts/charts.test-support.ts';
import { FactStatus, useReachedText } from './fact-parts.tsx';

beforeEach(async () => {
  startTexts('sv');
  await loadTexts('explore');
});

test.each<[string, Partial<Fact>, string]>([
  ['met', { status: 'met', value: 80 }, 'Uppfyllt'],
  ['never measured', { status: 'notMeasured', value: null, absence: 'notMeasured' }, 'Ej mätt'],
  ['measured, without a target', { status: 'notMeasured', value: 80 }, 'inget målvärde'],
  ['kept secret', { status: 'notMeasured', value: null, absence: 'secret' }, 'sekretess'],
  ['a part of a sum', { status: null, value: 80 }, ''],
])('a figure that is %s says so', (_what, fact, said) => {
  const { container } = render(<FactStatus fact={{ ...factOf({ value: 1 }), ...fact }} />);
  expect(container.textContent).toBe(said);
});

test('several figures say how many reach their targets, or how many they are where none is held against one', () => {
  const { result } = renderHook(() => useReachedText(({ met, count }) => `${met} av ${count}`));
  const part = { ...factOf({ value: 7 }), status: null };
  const met: Fact = { ...factOf({ value: 80 }), status: 'met' };
  expect(result.current(countFacts([met, part]))).toBe('1 av 1');
  expect(result.current(countFacts([part, part]))).toBe('2 siffror utan målvärde');
  expect(result.current(countFacts([{ ...part, value: null, absence: 'notMeasured' }]))).toBe('Inget mätt');
});
