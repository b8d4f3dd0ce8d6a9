import { describe, expect, it } from 'vitest';
import { sparklineShape } from './sparkline-scale.ts';

const box = { width: 64, height: 24, inset: 4 };

describe('the small curve', () => {
  it('puts the lowest at the bottom and the highest at the top', () => {
    const { points, targets } = sparklineShape([21, 41, 86], [100], box);
    expect(points.map((point) => point.x)).toEqual([4, 32, 60]);
    expect(points[0]?.y).toBe(20);
    expect(targets).toEqual([4]);
  });

  it('leaves a gap where nothing was measured', () => {
    expect(sparklineShape([null, 40, 60], [], box).points.map((point) => point.x)).toEqual([32, 60]);
  });

  it('draws a level line through the middle', () => {
    expect(sparklineShape([5, 5, 5], [5], box).points.every((point) => point.y === 12)).toBe(true);
  });
});
