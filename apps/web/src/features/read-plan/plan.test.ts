import { describe, expect, it } from 'vitest';
import { baselineStanding, countPlan, type PlannedIndicator } from './plan.ts';

const planned = (over: Partial<PlannedIndicator> = {}): PlannedIndicator => ({
  lineage: 'kept',
  direction: 'higher',
  baseline: '81',
  predecessor: { lastOutcome: '81', decimals: 0, timing: 'period' },
  ...over,
});
const precededBy = (lastOutcome: string | null, timing: 'period' | 'cumulative' = 'period') => ({
  lastOutcome,
  decimals: 0,
  timing,
});

describe('baseline against the last outcome', () => {
  it('is the same when it is the outcome as shown', () => {
    expect(baselineStanding(planned())).toBe('same');
    expect(baselineStanding(planned({ baseline: '92', predecessor: precededBy('91.5') }))).toBe('same');
  });

  it('says when a cumulative count starts over', () => {
    expect(baselineStanding(planned({ baseline: '0', predecessor: precededBy('25', 'cumulative') }))).toBe('restarted');
    expect(baselineStanding(planned({ baseline: '0', predecessor: precededBy('25') }))).toBe('differs');
    expect(baselineStanding(planned({ baseline: '5', predecessor: precededBy('25', 'cumulative') }))).toBe('differs');
  });

  it('has nothing to compare without a baseline or an outcome', () => {
    expect(baselineStanding(planned({ baseline: null }))).toBe('missing');
    expect(baselineStanding(planned({ predecessor: null }))).toBe('alone');
    expect(baselineStanding(planned({ predecessor: precededBy(null) }))).toBe('alone');
  });
});

describe('count of a plan', () => {
  it('adds up to the total', () => {
    const count = countPlan([
      planned(),
      planned({ lineage: 'reworded' }),
      planned({ lineage: 'split' }),
      planned({ lineage: 'new', baseline: null, predecessor: null }),
      planned({ lineage: 'uncertain', direction: 'lower' }),
    ]);
    expect(count).toEqual({
      total: 5,
      kept: 1,
      reworded: 1,
      split: 1,
      uncertain: 1,
      new: 1,
      withoutBaseline: 1,
      lowerIsBetter: 1,
    });
  });
});
