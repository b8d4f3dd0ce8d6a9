import type { AttainmentStatus, StepSymbol } from '@tertial/domain';
import type { ShapePart } from '../ui/scene.ts';

const ring = 'M1.4 8a6.6 6.6 0 1 0 13.2 0a6.6 6.6 0 1 0-13.2 0z';
const disc = 'M.5 8a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0z';
const rounded = 'M4 2h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z';

/** The symbols that a municipality may choose for its steps, in a box of 16 by 16. */
export const stepSymbols: Readonly<Record<StepSymbol, readonly ShapePart[]>> = {
  check: [{ d: disc }, { d: 'M4.6 8.3 7 10.7l4.5-4.9', line: 1.9, inverse: true }],
  threeQuarters: [{ d: ring, line: 1.7 }, { d: 'M8 8V1.4A6.6 6.6 0 1 1 1.4 8z' }],
  half: [{ d: ring, line: 1.7 }, { d: 'M8 1.4a6.6 6.6 0 0 1 0 13.2z' }],
  triangle: [{ d: 'M8 1.8 15 14H1z', line: 1.7 }],
  diamond: [{ d: 'M8 1.2 14.8 8 8 14.8 1.2 8z' }],
  square: [{ d: 'M2 2h12v12H2z', line: 1.7 }],
  cross: [{ d: 'M3 3l10 10M13 3 3 13', line: 2.2 }],
  star: [{ d: 'm8 1 2.1 4.6 5 .5-3.8 3.3 1.1 4.9L8 11.8l-4.4 2.5 1.1-4.9L.9 6.1l5-.5z' }],
};

const without = {
  notMeasured: [{ d: ring, line: 1.7, dash: '2.6 2.2' }],
  notReported: [{ d: rounded, line: 1.6, dash: '2.2 2' }],
  notDue: [{ d: 'M3 8h10', line: 1.8 }],
} as const;

/**
 * The symbol of a status.
 *
 * @param symbolOf Which symbol the municipality has chosen for a step.
 */
export function statusSymbol(
  status: AttainmentStatus,
  symbolOf: (verdict: Exclude<AttainmentStatus, keyof typeof without>) => StepSymbol,
): readonly ShapePart[] {
  return status === 'notMeasured' || status === 'notReported' || status === 'notDue'
    ? without[status]
    : stepSymbols[symbolOf(status)];
}
