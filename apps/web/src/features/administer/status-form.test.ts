import { bandsOf, decimal, decimalText, defaultScheme, saveScheme } from '@tertial/domain';
import { describe, expect, test } from 'vitest';
import type { SchemeText } from '../../vocabulary/status-scheme.tsx';
import { formOf, schemeIn, stepsIn, withSteps } from './status-form.ts';

const three: SchemeText = {
  ...{ revision: 3, compareWith: 'lastYearEnd', arrow: 'quality', current: true, periods: [] },
  steps: [
    { verdict: 'met', share: null, word: null, symbol: 'check' },
    { verdict: 'partly', share: '0.925', word: 'snart där', symbol: 'half' },
    { verdict: 'notMet', share: null, word: null, symbol: 'cross' },
  ],
};

describe('the form of status', () => {
  test('shows what holds, and gives it back unchanged', () => {
    const form = formOf(three);
    expect(form.steps.partly.percent).toBe('92,5');
    expect(schemeIn(form)).toMatchObject({ steps: three.steps, compareWith: 'lastYearEnd', arrow: 'quality' });
  });

  test('what was near the target stays what is near it, in four steps and in three again', () => {
    const four = withSteps(formOf(three), true);
    expect(stepsIn(four).map(({ percent, word }) => `${percent} ${word}`)).toEqual([' ', '92,5 snart där', '60 ', ' ']);
    expect(schemeIn(withSteps(four, false))).toMatchObject({ steps: three.steps });
  });

  test.each([
    ['90', '0.9'],
    ['92.5 %', '0.925'],
    [' 7,25', '0.0725'],
    ['', null],
    ['nittio', null],
    ['-5', null],
    ['1e1', null],
  ])('reads %j as %s', (percent, share) => {
    const form = formOf(three);
    const typed = { ...form, steps: { ...form.steps, partly: { ...form.steps.partly, percent } } };
    expect(schemeIn(typed)?.steps[1]?.share ?? null).toBe(share);
  });

  test('every share with two decimals that is typed is the share that figures are held against', () => {
    const form = formOf(three);
    for (let hundredths = 1; hundredths < 10_000; hundredths += 7) {
      const percent = decimalText(decimal(hundredths).div(100)).replace('.', ',');
      const scheme = schemeIn({ ...form, steps: { ...form.steps, partly: { ...form.steps.partly, percent } } });
      const steps = (scheme?.steps ?? []).map((step) => ({
        ...step,
        share: step.share === null ? null : decimal(step.share),
      }));
      const decision = saveScheme(defaultScheme, { ...three, steps, expectedRevision: 0 });
      if (decision.kind !== 'accepted') throw new Error(`${percent}: ${decision.kind}`);
      expect(bandsOf(decision.scheme).partlyShare.times(10_000).toNumber()).toBe(hundredths);
    }
  });
});
