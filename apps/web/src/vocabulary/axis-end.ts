import type { MeasureUnit } from '@tertial/domain';

/** Where the axis of a unit ends at the latest, unless a value or a target lies beyond: a share is never more than the whole. */
export function axisEnd(unit: MeasureUnit): number | null {
  return unit === 'percent' ? 100 : null;
}
