import type { Direction, MeasureDefinition, MeasureUnit } from '../measurement.ts';

/** A measure that municipalities have in common, so that their totals can be held beside each other. */
export interface SharedMeasure {
  /** Stable, for example `plan-current`. */
  readonly code: string;
  readonly name: string;
  readonly unit: MeasureUnit;
  readonly direction: Direction;
}

/** Whether an indicator can be tied to a shared measure: counted in the same unit, with the same way being good. */
export function fitsSharedMeasure(
  measure: Pick<SharedMeasure, 'unit' | 'direction'>,
  indicator: Pick<MeasureDefinition, 'unit' | 'direction'>,
): boolean {
  return measure.unit === indicator.unit && measure.direction === indicator.direction;
}
