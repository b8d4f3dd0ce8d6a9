import { describe, expect, it } from 'vitest';
import { nextSort, readSort } from './ordering.ts';

describe('the order in the address', () => {
  it('is the goal chain unless it says otherwise', () => {
    expect(readSort(undefined)).toEqual([]);
    expect(readSort('nonsense')).toEqual([]);
  });

  it('is a column, or its reverse', () => {
    expect(readSort('T3')).toEqual([{ id: 'T3', desc: false }]);
    expect(readSort('-status')).toEqual([{ id: 'status', desc: true }]);
  });

  it('goes up, down and back at presses on a heading', () => {
    expect(nextSort([], 'T3')).toBe('T3');
    expect(nextSort(readSort('T3'), 'T3')).toBe('-T3');
    expect(nextSort(readSort('-T3'), 'T3')).toBeUndefined();
    expect(nextSort(readSort('-T3'), 'name')).toBe('name');
  });
});
