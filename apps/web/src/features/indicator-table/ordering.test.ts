import { describe, expect, it } from 'vitest';
import { nextSort, readSort, writeSort } from './ordering.ts';

describe('the order in the address', () => {
  it('is the goal chain unless it says otherwise', () => {
    expect(readSort(undefined)).toEqual([]);
    expect(readSort('nonsense')).toEqual([]);
  });

  it.each(['name', '-name', 'T3', '-status'])('reads %s back as it was written', (text) => {
    expect(writeSort(readSort(text))).toBe(text);
  });

  it('goes up, down and back at presses on a heading', () => {
    expect(nextSort([], 'T3')).toBe('T3');
    expect(nextSort(readSort('T3'), 'T3')).toBe('-T3');
    expect(nextSort(readSort('-T3'), 'T3')).toBeUndefined();
    expect(nextSort(readSort('-T3'), 'name')).toBe('name');
  });
});
