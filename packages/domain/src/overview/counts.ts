import { type AttainmentCount, type AttainmentStatus, countAttainment, isVerdict } from '../attainment.ts';

/** Where something stands now, and where it stood in the tertial compared with; null where it was not there. */
export interface Standing {
  readonly status: AttainmentStatus;
  readonly statusThen: AttainmentStatus | null;
}

/** How many stand where now, and how the same stood before. */
export interface Counts {
  readonly now: AttainmentCount;
  /** Only of what is measured now, so that like is held against like while figures still come in; null where none of it was measured. */
  readonly before: AttainmentCount | null;
  /**
   * How many more reach their target than before, of what can be held against what it was: newly measured figures change nothing.
   * Null where nothing can be.
   */
  readonly metSince: number | null;
}

/** Counts what is measured now against itself in the tertial compared with. */
export function countsOf(all: readonly Standing[]): Counts {
  const then = all.flatMap(({ status, statusThen }) => (isVerdict(status) && statusThen !== null ? [statusThen] : []));
  const before = countAttainment(then);
  const comparable = all.filter(({ status, statusThen }) => isVerdict(status) && isVerdict(statusThen));
  const gained = comparable.filter(({ status, statusThen }) => status === 'met' && statusThen !== 'met').length;
  const lost = comparable.filter(({ status, statusThen }) => status !== 'met' && statusThen === 'met').length;
  return {
    now: countAttainment(all.map(({ status }) => status)),
    before: before.measured === 0 ? null : before,
    metSince: comparable.length === 0 ? null : gained - lost,
  };
}
