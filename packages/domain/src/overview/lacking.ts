import type { PeriodState } from '../reporting/period.ts';
import type { ReportState } from '../reporting/report.ts';

/** What is lacking of a unit's report, the most pressing first. */
export const lackings = ['notHandedIn', 'notApproved', 'lacksFigures'] as const;
export type Lacking = (typeof lackings)[number];

/** How far a unit has come in a tertial. */
export interface UnitProgress {
  readonly report: ReportState;
  /** How many figures are asked of it. */
  readonly due: number;
  /** How many of them it has answered, if only with the reason why there is no figure. */
  readonly answered: number;
}

/**
 * What is lacking of a unit; null when nothing is. While the tertial is open: that the report is handed in, and then approved.
 * When it is locked: only figures, since nobody hands in any more. Nothing is lacking of what has not begun.
 */
export function lackingOf(periodState: PeriodState, { report, due, answered }: UnitProgress): Lacking | null {
  if (due === 0 || periodState === 'upcoming') return null;
  if (periodState === 'locked') return answered < due ? 'lacksFigures' : null;
  if (report === 'approved') return null;
  return report === 'handedIn' ? 'notApproved' : 'notHandedIn';
}

/** The units of which something is lacking, the most pressing first, then those that lack the most; ties in the order given. */
export function lackingUnits<U extends UnitProgress>(
  periodState: PeriodState,
  units: readonly U[],
): { readonly of: U; readonly lacking: Lacking }[] {
  return units
    .flatMap((of) => {
      const lacking = lackingOf(periodState, of);
      return lacking === null ? [] : [{ of, lacking }];
    })
    .sort(
      (a, b) =>
        lackings.indexOf(a.lacking) - lackings.indexOf(b.lacking) ||
        b.of.due - b.of.answered - (a.of.due - a.of.answered),
    );
}
