/** The life of a municipality's tertial: not begun, open for reporting, closed. */
export const periodStates = ['upcoming', 'open', 'locked'] as const;
export type PeriodState = (typeof periodStates)[number];

/** Why a figure or a text cannot be changed by the one who asks. */
export const lockReasons = [
  'periodUpcoming',
  'periodLocked',
  'reportHandedIn',
  'reportApproved',
  'notDue',
  'notPermitted',
] as const;
export type LockReason = (typeof lockReasons)[number];

/** Why nothing can be saved in a tertial; null while it is open. */
export function periodLock(state: PeriodState): 'periodUpcoming' | 'periodLocked' | null {
  switch (state) {
    case 'upcoming':
      return 'periodUpcoming';
    case 'locked':
      return 'periodLocked';
    case 'open':
      return null;
  }
}

/** Why a comment or a judgement cannot be written; null when it can. The state of the tertial is told before the right. */
export function textLock(rules: {
  readonly periodState: PeriodState;
  readonly permitted: boolean;
}): 'periodUpcoming' | 'periodLocked' | 'notPermitted' | null {
  return periodLock(rules.periodState) ?? (rules.permitted ? null : 'notPermitted');
}
