import { checkMeasurement, type EntryMeasure, type MeasurementProblem } from '../entry.ts';
import { isDue, type MeasureDefinition, type Measurement, sameMeasurement } from '../measurement.ts';
import type { Tertial } from '../tertial.ts';
import { readWords } from './comment.ts';
import { type LockReason, type PeriodState, periodLock } from './period.ts';
import { type ReportState, reportLock } from './report.ts';
import { checkSurvey, type Survey, type SurveyProblem, sameSurvey } from './survey.ts';

/** Whom a figure is about: everybody, or women and men on their own. Only `total` is added up and held against a target. */
export const sexes = ['total', 'women', 'men'] as const;
export type Sex = (typeof sexes)[number];

/** What one unit has answered for one tertial. Revision 0: nothing was ever saved. */
export interface OutcomeState {
  readonly revision: number;
  readonly measurement: Measurement | null;
  /** Why the figure is known to be wrong. */
  readonly misreport: string | null;
  /** Why a figure that is warned about is right. */
  readonly accepted: string | null;
  /** The unit's own words about the figure. */
  readonly comment: string | null;
  readonly survey: Survey | null;
}

/** Where every outcome begins. */
export const unansweredOutcome: OutcomeState = {
  revision: 0,
  measurement: null,
  misreport: null,
  accepted: null,
  comment: null,
  survey: null,
};

/**
 * An answer to save, and the revision that the person saw; `latest` wins over whatever is there. A null measurement empties
 * the cell; its history stays. What is left out stays as it is, but another figure loses its acceptance and its survey.
 */
export interface RecordOutcome {
  readonly expectedRevision: number | 'latest';
  readonly measurement: Measurement | null;
  readonly accepted?: string | null | undefined;
  readonly comment?: string | null | undefined;
  readonly survey?: Survey | null | undefined;
}

/** What happened, for the record. */
export type OutcomeEvent =
  | { readonly kind: 'outcomeRecorded'; readonly before: Measurement | null; readonly after: Measurement | null }
  | {
      readonly kind: 'outcomeCorrected';
      readonly before: Measurement | null;
      readonly after: Measurement | null;
      readonly reason: string;
    }
  | { readonly kind: 'misreportMarked'; readonly before: string | null; readonly after: string | null };

/** Why an answer is not saved. */
export type OutcomeRefusal =
  | 'periodUpcoming'
  | 'periodLocked'
  | 'reportHandedIn'
  | 'reportApproved'
  | 'notDue'
  | 'notReportingUnit'
  | 'sexNotAsked'
  | 'unreadable'
  | 'tooLong'
  | 'reasonMissing'
  | 'ownFigures'
  | SurveyProblem
  | MeasurementProblem;

/** What the answer is held against. `reports`: whether the unit reports the indicator. */
export interface OutcomeRules {
  readonly measure: MeasureDefinition & EntryMeasure;
  readonly tertial: Tertial;
  readonly sex: Sex;
  readonly periodState: PeriodState;
  readonly reportState: ReportState;
  readonly reports: boolean;
  /** Whether women and men are asked for on their own. */
  readonly bySex: boolean;
  /** Whether the figure comes from a survey. */
  readonly survey: boolean;
}

/** What comes of it. `unchanged`: that very answer is there already. `conflict`: somebody else has saved another one. */
export type OutcomeDecision<Refusal extends string = OutcomeRefusal> =
  | { readonly kind: 'accepted'; readonly outcome: OutcomeState; readonly events: readonly OutcomeEvent[] }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'refused'; readonly reason: Refusal };

/**
 * Decides whether an answer is saved. The same answer twice is no conflict, so that a request may be sent again when its
 * reply was lost. A new figure takes away the mark of a misreport, which belonged to the figure before it.
 */
export function recordOutcome(current: OutcomeState, command: RecordOutcome, rules: OutcomeRules): OutcomeDecision {
  const lock = askedRefusal(rules) ?? periodLock(rules.periodState) ?? reportLock(rules.reportState);
  if (lock !== null) return { kind: 'refused', reason: lock };
  return decideAnswer(current, command, rules, (after) => ({
    kind: 'outcomeRecorded',
    before: current.measurement,
    after,
  }));
}

/** A figure to put right after it was approved or locked, and why. */
export interface CorrectOutcome {
  readonly expectedRevision: number | 'latest';
  readonly measurement: Measurement | null;
  readonly reason: string;
}

/** `alone`: whether nobody but the one who corrects stands behind the figure, where the municipality demands other eyes. */
export interface CorrectionRules extends OutcomeRules {
  readonly alone: boolean;
}

/**
 * Decides whether a figure is corrected: a new revision with its reason. The locks of a locked tertial and of an approved
 * report do not hold, all else does; whether the person may is decided with {@link correctionOf}. The figure counts as
 * approved at once, so that nobody corrects alone where nobody may approve figures of their own: one asks, another decides.
 */
export function correctOutcome(
  current: OutcomeState,
  command: CorrectOutcome,
  rules: CorrectionRules,
): OutcomeDecision {
  if (rules.alone && correctionOf(rules) !== null) return { kind: 'refused', reason: 'ownFigures' };
  const lock = correctionOf(rules) === null ? (periodLock(rules.periodState) ?? reportLock(rules.reportState)) : null;
  const refusal = askedRefusal(rules) ?? lock;
  if (refusal !== null) return { kind: 'refused', reason: refusal };
  const words = optionalWords(command.reason);
  if (words.kind === 'refused') return words;
  const reason = words.text;
  if (reason === null) return { kind: 'refused', reason: 'reasonMissing' };
  const { expectedRevision, measurement } = command;
  return decideAnswer(current, { expectedRevision, measurement }, rules, (after) => ({
    kind: 'outcomeCorrected',
    before: current.measurement,
    after,
    reason,
  }));
}

/** What stands in the way of plain editing and can be corrected nevertheless, by who may; null where nothing does. */
export function correctionOf(rules: {
  readonly periodState: PeriodState;
  readonly reportState: ReportState;
}): 'locked' | 'approved' | null {
  if (rules.periodState === 'locked') return 'locked';
  return rules.periodState === 'open' && rules.reportState === 'approved' ? 'approved' : null;
}

/** A mark to set or, with null, to take away. */
export interface MarkMisreport {
  readonly expectedRevision: number | 'latest';
  readonly reason: string | null;
}

/** What a mark is held against. `mayCorrect`: whether the person may correct what is locked or approved. */
export interface MisreportRules {
  readonly periodState: PeriodState;
  readonly reportState: ReportState;
  readonly mayCorrect: boolean;
}

/** As {@link OutcomeDecision}; `reasonMissing` where a mark has no words, `nothingToMark` where there is no figure to mark. */
export type MisreportDecision = OutcomeDecision<
  'periodUpcoming' | 'periodLocked' | 'reportApproved' | 'unreadable' | 'tooLong' | 'reasonMissing' | 'nothingToMark'
>;

/** Decides whether a figure is marked as known to be wrong. It stays visible and counts; only the alternative leaves it out. */
export function markMisreport(current: OutcomeState, command: MarkMisreport, rules: MisreportRules): MisreportDecision {
  const { periodState, mayCorrect } = rules;
  if (periodState === 'upcoming') return { kind: 'refused', reason: 'periodUpcoming' };
  const correction = mayCorrect ? null : correctionOf(rules);
  if (correction !== null) {
    return { kind: 'refused', reason: correction === 'locked' ? 'periodLocked' : 'reportApproved' };
  }
  const words = optionalWords(command.reason);
  if (words.kind === 'refused') return words;
  if (command.reason !== null && words.text === null) return { kind: 'refused', reason: 'reasonMissing' };
  if (current.misreport === words.text) return { kind: 'unchanged' };
  if (isConflict(current, command)) return { kind: 'conflict' };
  if (current.measurement === null || current.measurement.kind === 'absent') {
    return { kind: 'refused', reason: 'nothingToMark' };
  }
  return {
    kind: 'accepted',
    outcome: { ...current, revision: current.revision + 1, misreport: words.text },
    events: [{ kind: 'misreportMarked', before: current.misreport, after: words.text }],
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

/** What does not depend on how far the reporting has come: whether the cell is there at all. */
function askedRefusal(rules: OutcomeRules): 'notDue' | 'notReportingUnit' | 'sexNotAsked' | null {
  if (!isDue(rules.measure, rules.tertial)) return 'notDue';
  if (!rules.reports) return 'notReportingUnit';
  return rules.sex !== 'total' && !rules.bySex ? 'sexNotAsked' : null;
}

function decideAnswer(
  current: OutcomeState,
  command: RecordOutcome,
  rules: OutcomeRules,
  tell: (after: Measurement | null) => OutcomeEvent,
): OutcomeDecision {
  const { measurement } = command;
  const problem = measurement === null ? null : checkMeasurement(measurement, rules.measure);
  if (problem !== null) return { kind: 'refused', reason: problem };
  const sameFigure = sameMeasurement(current.measurement, measurement);
  const kept = sameFigure ? current : unansweredOutcome;
  const accepted = optionalWords(command.accepted === undefined ? kept.accepted : command.accepted);
  if (accepted.kind === 'refused') return accepted;
  const comment = optionalWords(command.comment === undefined ? current.comment : command.comment);
  if (comment.kind === 'refused') return comment;
  const survey = command.survey === undefined ? kept.survey : command.survey;
  const wrong =
    survey === null || sameSurvey(kept.survey, survey)
      ? null
      : checkSurvey(survey, { asked: rules.survey, measurement });
  if (wrong !== null) return { kind: 'refused', reason: wrong };
  const outcome: OutcomeState = {
    revision: current.revision + 1,
    measurement,
    misreport: kept.misreport,
    // Only a figure is warned about, and nobody answered where the cell is empty.
    accepted: measurement === null || measurement.kind === 'absent' ? null : accepted.text,
    comment: comment.text,
    survey: measurement === null ? null : survey,
  };
  if (sameFigure && sameWords(current, outcome)) return { kind: 'unchanged' };
  if (isConflict(current, command)) return { kind: 'conflict' };
  return { kind: 'accepted', outcome, events: [tell(measurement)] };
}

function sameWords(first: OutcomeState, second: OutcomeState): boolean {
  return (
    first.accepted === second.accepted && first.comment === second.comment && sameSurvey(first.survey, second.survey)
  );
}

function isConflict(current: OutcomeState, command: { readonly expectedRevision: number | 'latest' }): boolean {
  return command.expectedRevision !== 'latest' && command.expectedRevision !== current.revision;
}

/** Words in readable form, null for none, or why they cannot be kept. */
function optionalWords(
  text: string | null,
):
  | { readonly kind: 'read'; readonly text: string | null }
  | { readonly kind: 'refused'; readonly reason: 'tooLong' | 'unreadable' } {
  if (text === null) return { kind: 'read', text: null };
  const words = readWords(text);
  if (words.kind === 'read') return { kind: 'read', text: words.text.trim() === '' ? null : words.text };
  return { kind: 'refused', reason: words.reason === 'tooLong' ? 'tooLong' : 'unreadable' };
}
