import { type MeasureDefinition, type Measurement, measuredValue } from '../measurement.ts';
import type { Sex } from './outcome.ts';
import type { Survey } from './survey.ts';
import { isZeroFelt } from './warning.ts';

/** What a cell can lack: a figure or why there is none, how many answered a survey, or why a zero is one. */
export const lacks = ['figure', 'answers', 'reason'] as const;
export type Lack = (typeof lacks)[number];

/** A cell as far as handing in is concerned. */
export interface CellToHandIn {
  readonly sex: Sex;
  readonly measurement: Measurement | null;
  readonly survey: Survey | null;
  /** Why a figure that is warned about is right. */
  readonly accepted: string | null;
}

/** What is asked for in the row of the cell. `total`: what stands for all together. */
export interface RowToHandIn {
  readonly measure: Pick<MeasureDefinition, 'unit' | 'construction' | 'aggregation'>;
  readonly survey: boolean;
  readonly total: Measurement | null;
}

/**
 * What a cell lacks before its report can be handed in; null where nothing does.
 *
 * - `figure`: no answer. Women and men are asked for where there is a figure for all; why there is none holds for them too.
 * - `answers`: a survey figure for all without how many answered. How many were asked may be unknown, as where a form lay open.
 * - `reason`: a zero that changes the total, that nothing shows to have been measured, and nobody has said why it is right.
 *   Two units that had skipped a survey once reported 0 %. A count or a cost of nothing is only warned about: it adds nothing.
 */
export function lackOf({ sex, measurement, survey, accepted }: CellToHandIn, row: RowToHandIn): Lack | null {
  if (measurement === null) return sex === 'total' || isFigure(row.total) ? 'figure' : null;
  if (!isFigure(measurement)) return null;
  const isZero = measuredValue(measurement, row.measure.unit)?.eq(0) === true;
  const isShown = measurement.kind === 'ratio' || (survey !== null && survey.answers > 0);
  if (isZero && !isShown && accepted === null && isZeroFelt(row)) return 'reason';
  return row.survey && sex === 'total' && survey === null ? 'answers' : null;
}

function isFigure(measurement: Measurement | null): boolean {
  return measurement !== null && measurement.kind !== 'absent';
}
