import type { Decimal } from '../decimal.ts';
import { checkMeasurement, type EntryMeasure, type MeasurementProblem, readEntry } from '../entry.ts';
import type { Measurement } from '../measurement.ts';
import { readWords } from './comment.ts';
import type { PeriodState } from './period.ts';
import type { ReportState } from './report.ts';

/** How far a request for correction has come. */
export const requestStates = ['open', 'accepted', 'declined'] as const;
export type RequestState = (typeof requestStates)[number];

/** What somebody asks for: to mark a figure as wrong, or to put another one there, as typed. */
export interface RequestCorrection {
  readonly misreport: boolean;
  readonly reason: string;
  readonly proposal: string | null;
}

/** Why a request, or the answer to one, is not saved. */
export type CorrectionRefusal =
  | 'reasonMissing'
  | 'unreadable'
  | 'tooLong'
  | 'wrongState'
  | 'conflict'
  | 'nothingToMark'
  | 'notNeeded'
  | 'handedIn';

/** What comes of a request. */
export type RequestDecision =
  | { readonly kind: 'accepted'; readonly reason: string; readonly proposal: string | null }
  | { readonly kind: 'refused'; readonly reason: CorrectionRefusal };

/** What a request is held against. */
export interface RequestRules {
  readonly measure: EntryMeasure;
  readonly periodState: PeriodState;
  readonly reportState: ReportState;
  readonly measurement: Measurement | null;
}

/**
 * Decides whether a correction is asked for. It takes a reason, and a proposal that can be read; what can still be changed in
 * the report itself needs no request, and what is handed in has to be sent back first.
 */
export function requestCorrection(command: RequestCorrection, rules: RequestRules): RequestDecision {
  const { measurement, periodState, reportState } = rules;
  if (periodState === 'upcoming') return refused('wrongState');
  const reason = demandedWords(command.reason);
  if (reason.kind === 'refused') return reason;
  if (command.misreport) {
    if (measurement === null || measurement.kind === 'absent') return refused('nothingToMark');
    return { kind: 'accepted', reason: reason.text, proposal: null };
  }
  const written = reportState !== 'handedIn' && reportState !== 'approved';
  if (periodState === 'open' && written) return refused('notNeeded');
  if (periodState === 'open' && reportState === 'handedIn') return refused('handedIn');
  const proposal = command.proposal?.trim() ?? '';
  if (proposedMeasurement(proposal, rules.measure) === null) return refused('unreadable');
  return { kind: 'accepted', reason: reason.text, proposal };
}

/** The figure that was proposed; null where it cannot be read as one. */
export function proposedMeasurement(proposal: string, measure: EntryMeasure): Measurement | null {
  const reading = readEntry(proposal, measure);
  return reading.kind === 'measurement' ? reading.measurement : null;
}

/** An answer to a request, given to the figure that was seen. */
export interface AnswerRequest {
  readonly expectedRevision: number;
  readonly accept: boolean;
  readonly answer: string | null;
}

/** What comes of the answer. */
export type AnswerDecision =
  | { readonly kind: 'accepted'; readonly state: 'accepted' | 'declined'; readonly answer: string | null }
  | { readonly kind: 'refused'; readonly reason: CorrectionRefusal };

/**
 * Decides whether a request is answered: once, with words where it is declined, and never accepted for another figure than
 * the one that was seen.
 */
export function answerRequest(
  { state, currentRevision }: { readonly state: RequestState; readonly currentRevision: number },
  command: AnswerRequest,
): AnswerDecision {
  if (state !== 'open') return refused('wrongState');
  if (command.accept && command.expectedRevision !== currentRevision) return refused('conflict');
  const words = readWords(command.answer ?? '');
  if (words.kind === 'refused') return refused(words.reason === 'tooLong' ? 'tooLong' : 'unreadable');
  const answer = words.text.trim() === '' ? null : words.text;
  if (!command.accept && answer === null) return refused('reasonMissing');
  return { kind: 'accepted', state: command.accept ? 'accepted' : 'declined', answer };
}

/** What a source says that a total would be without a known error; a null value takes the statement away. */
export interface StateAlternative {
  readonly value: Decimal | null;
  readonly reason: string | null;
  readonly source: string | null;
}

/** What comes of it; null stands for no statement. */
export type AlternativeDecision =
  | {
      readonly kind: 'accepted';
      readonly alternative: { readonly value: Decimal; readonly reason: string; readonly source: string } | null;
    }
  | {
      readonly kind: 'refused';
      readonly reason: 'periodUpcoming' | 'reasonMissing' | 'unreadable' | 'tooLong' | MeasurementProblem;
    };

/** Decides whether a statement is kept; errors are mostly found after a tertial was locked, so its lock does not hold. */
export function stateAlternative(
  command: StateAlternative,
  rules: { readonly measure: EntryMeasure; readonly periodState: PeriodState },
): AlternativeDecision {
  if (rules.periodState === 'upcoming') return refused('periodUpcoming');
  const { value } = command;
  if (value === null) return { kind: 'accepted', alternative: null };
  const problem = checkMeasurement({ kind: 'value', value }, rules.measure);
  if (problem !== null) return refused(problem);
  const reason = demandedWords(command.reason);
  if (reason.kind === 'refused') return reason;
  const source = demandedWords(command.source);
  if (source.kind === 'refused') return source;
  return { kind: 'accepted', alternative: { value, reason: reason.text, source: source.text } };
}

function demandedWords(text: string | null) {
  const words = readWords(text ?? '');
  if (words.kind === 'refused') return refused(words.reason === 'tooLong' ? 'tooLong' : 'unreadable');
  return words.text.trim() === '' ? refused('reasonMissing') : words;
}

function refused<Reason extends string>(reason: Reason) {
  return { kind: 'refused', reason } as const;
}
