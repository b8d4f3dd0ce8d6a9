import { type Decimal, decimal } from './decimal.ts';
import type { Construction, MeasureUnit, Timing } from './measurement.ts';

/** How an indicator relates to the year before; `uncertain` is a likeness that nobody has confirmed. */
export const lineages = ['kept', 'reworded', 'split', 'new', 'uncertain'] as const;
export type Lineage = (typeof lineages)[number];

/** Whether a year's plan is a draft, decided by the committee, or known only in fragments. */
export const editionStatuses = ['draft', 'decided', 'fragment'] as const;
export type EditionStatus = (typeof editionStatuses)[number];

/**
 * Where next year may be said to start from: the last released outcome, or 0 for what is counted or spent from the first of January.
 * A share, a mean or an index of the year so far does not start at 0: it has no value until something has happened.
 * A proposal only: what the committee writes wins. Null where no outcome is released.
 */
export function proposeBaseline(previous: {
  readonly timing: Timing;
  readonly construction: Construction;
  readonly unit: MeasureUnit;
  readonly lastOutcome: Decimal | null;
}): Decimal | null {
  const { timing, construction, unit, lastOutcome } = previous;
  const addsUp = construction !== 'ratio' && (unit === 'count' || unit === 'tkr');
  return timing === 'cumulative' && addsUp ? decimal(0) : lastOutcome;
}
