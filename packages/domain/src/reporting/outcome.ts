import { checkMeasurement, type MeasurementProblem } from '../entry.ts';
import { isDue, type MeasureDefinition, type Measurement, sameMeasurement } from '../measurement.ts';
import type { Tertial } from '../tertial.ts';
import { readableText } from '../text.ts';
import { type LockReason, type PeriodState, periodLock } from './period.ts';
import { type ReportState, reportLock } from './report.ts';

/** What one unit has answered for one tertial. Revision 0: nothing was ever saved. */
export interface OutcomeState {
  readonly revision: number;
  readonly measurement: Measurement | null;
  readonly misreport: string | null;
}

/** Where every outcome begins. */
export const unansweredOutcome: OutcomeState = { revision: 0, measurement: null, misreport: null };

/** An answer to save, and the revision that the person saw. A null measurement empties the cell; its history stays. */
export interface RecordOutcome {
  readonly expectedRevision: number;
  readonly measurement: Measurement | null;
}

/** What happened, for the record. */
export type OutcomeEvent =
  | { readonly kind: 'outcomeRecorded'; readonly before: Measurement | null; readonly after: Measurement | null }
  | { readonly kind: 'misreportMarked'; readonly before: string | null; readonly after: string | null };

/** Why an answer is not saved. */
export type OutcomeRefusal =
  | 'periodUpcoming'
  | 'periodLocked'
  | 'reportHandedIn'
  | 'reportApproved'
  | 'notDue'
  | 'notReportingUnit'
  | MeasurementProblem;

/** What the answer is held against. `reports`: whether the unit reports the indicator. */
export interface OutcomeRules {
  readonly measure: MeasureDefinition;
  readonly tertial: Tertial;
  readonly periodState: PeriodState;
  readonly reportState: ReportState;
  readonly reports: boolean;
}

/** What comes of it. `unchanged`: that very answer is there already. `conflict`: somebody else has saved another one. */
export type OutcomeDecision =
  | { readonly kind: 'accepted'; readonly outcome: OutcomeState; readonly events: readonly OutcomeEvent[] }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'refused'; readonly reason: OutcomeRefusal };

/**
 * Decides whether an answer is saved. The same answer twice is no conflict, so that a request may be sent again when its
 * reply was lost. A new answer takes away the mark of a misreport, which belonged to the figure before it.
 */
export function recordOutcome(current: OutcomeState, command: RecordOutcome, rules: OutcomeRules): OutcomeDecision {
  const { measurement } = command;
  const reason = refusalOf(measurement, rules);
  if (reason !== null) return { kind: 'refused', reason };
  if (sameMeasurement(current.measurement, measurement)) return { kind: 'unchanged' };
  if (current.revision !== command.expectedRevision) return { kind: 'conflict' };
  return {
    kind: 'accepted',
    outcome: { revision: current.revision + 1, measurement, misreport: null },
    events: [{ kind: 'outcomeRecorded', before: current.measurement, after: measurement }],
  };
}

/** A mark to set or, with null, to take away. */
export interface MarkMisreport {
  readonly expectedRevision: number;
  readonly reason: string | null;
}

/** As {@link OutcomeDecision}; `reasonMissing` where a mark has no words or there is no figure to mark. */
export type MisreportDecision =
  | Exclude<OutcomeDecision, { kind: 'refused' }>
  | {
      readonly kind: 'refused';
      readonly reason: 'periodUpcoming' | 'periodLocked' | 'unreadable' | 'reasonMissing' | 'nothingToMark';
    };

/** Decides whether a figure is marked as known to be wrong. It stays visible and counts; only the alternative leaves it out. */
export function markMisreport(
  current: OutcomeState,
  command: MarkMisreport,
  rules: { readonly periodState: PeriodState },
): MisreportDecision {
  const lock = periodLock(rules.periodState);
  if (lock !== null) return { kind: 'refused', reason: lock };
  const reason = command.reason === null ? null : readableText(command.reason);
  if (command.reason !== null && reason === null) return { kind: 'refused', reason: 'unreadable' };
  if (reason === '') return { kind: 'refused', reason: 'reasonMissing' };
  if (current.misreport === reason) return { kind: 'unchanged' };
  if (current.revision !== command.expectedRevision) return { kind: 'conflict' };
  if (current.measurement === null || current.measurement.kind === 'absent') {
    return { kind: 'refused', reason: 'nothingToMark' };
  }
  return {
    kind: 'accepted',
    outcome: { revision: current.revision + 1, measurement: current.measurement, misreport: reason },
    events: [{ kind: 'misreportMarked', before: current.misreport, after: reason }],
  };
}

/**
 * Why an outcome cannot be changed; null when it can. What holds for everybody is told before what holds for one person: not
 * asked for, tertial not begun or closed, no right.
 */
export function outcomeLock(rules: {
  readonly measure: Pick<MeasureDefinition, 'dueTertials'>;
  readonly tertial: Tertial;
  readonly periodState: PeriodState;
  readonly reportState: ReportState;
  readonly permitted: boolean;
}): LockReason | null {
  if (!isDue(rules.measure, rules.tertial)) return 'notDue';
  return periodLock(rules.periodState) ?? reportLock(rules.reportState) ?? (rules.permitted ? null : 'notPermitted');
}

function refusalOf(measurement: Measurement | null, rules: OutcomeRules): OutcomeRefusal | null {
  if (!isDue(rules.measure, rules.tertial)) return 'notDue';
  const lock = periodLock(rules.periodState) ?? reportLock(rules.reportState);
  if (lock !== null) return lock;
  if (!rules.reports) return 'notReportingUnit';
  return measurement === null ? null : checkMeasurement(measurement, rules.measure);
}
