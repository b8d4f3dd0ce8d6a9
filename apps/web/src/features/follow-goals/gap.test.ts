import { decimal, type Target } from '@tertial/domain';
import { describe, expect, it } from 'vitest';
import { type GapSource, largestGaps, shareOfTheWay } from './gap.ts';

const target = (operator: Target['operator'], value: string, upper: string | null = null): Target => ({
  operator,
  value: decimal(value),
  upper: upper === null ? null : decimal(upper),
});
const share = (value: string, aim: Target) => shareOfTheWay(decimal(value), aim).toNumber();

describe('share of the way', () => {
  it('is outcome through target where more is better', () => {
    expect(share('38', target('atLeast', '100'))).toBe(0.38);
    expect(share('26', target('atLeast', '50'))).toBe(0.52);
    expect(share('0', target('atLeast', '100'))).toBe(0);
  });

  it('is target through outcome where less is better', () => {
    expect(share('72', target('atMost', '36'))).toBe(0.5);
    expect(share('65', target('atMost', '65'))).toBe(1);
  });

  it('is the nearest edge of a band', () => {
    expect(share('30', target('between', '60', '80'))).toBe(0.5);
    expect(share('160', target('between', '60', '80'))).toBe(0.5);
    expect(share('70', target('between', '60', '80'))).toBe(1);
  });

  it('knows only reached or not for a target of 0', () => {
    expect(share('1', target('atMost', '0'))).toBe(0);
    expect(share('0', target('atMost', '0'))).toBe(1);
    expect(share('-1', target('atLeast', '0'))).toBe(0);
  });
});

describe('largest gaps', () => {
  const source = (id: string, position: number, value: string | null, aim: string | null): GapSource => ({
    id,
    position,
    target: aim === null ? null : { operator: 'atLeast', value: aim, upper: null },
    results: [{ tertial: 'T3', value }],
  });

  it('leaves out what is reached, not measured or has no target', () => {
    const list = [source('a', 1, '100', '100'), source('b', 2, null, '100'), source('c', 3, '50', null)];
    expect(largestGaps(list, 'T3', 5)).toEqual([]);
  });

  it('puts the longest way first and keeps the order of the chain on a tie', () => {
    const list = [source('late', 9, '50', '100'), source('early', 2, '30', '60'), source('real zero', 5, '0', '100')];
    expect(largestGaps(list, 'T3', 5).map((gap) => gap.indicator.id)).toEqual(['real zero', 'early', 'late']);
    expect(largestGaps(list, 'T3', 1)).toHaveLength(1);
    expect(largestGaps(list, 'T1', 5)).toEqual([]);
  });

  it('does not take a figure that only rounds to the target for reached', () => {
    expect(largestGaps([source('a', 1, '99.6', '100')], 'T3', 5)).toHaveLength(1);
  });
});
