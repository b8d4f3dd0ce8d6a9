import type { Decimal } from '../decimal.ts';
import { checkMeasurement, type EntryMeasure, type MeasurementProblem, readEntry } from '../entry.ts';
import { type Measurement, sameMeasurement } from '../measurement.ts';
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
  | 'handedIn'
  | 'mayOnlyDecline';

/** How far the reporting that a figure belongs to has come: the tertial first, and then the unit's report. */
export type RequestStanding = 'upcoming' | 'writing' | 'handedIn' | 'approved' | 'locked';

/** The rights that doing what is asked, or deciding about it, can take; all of them in the unit of the figure. */
export type RequestRight =
  | 'correction.decide'
  | 'outcome.record'
  | 'outcome.misreport'
  | 'outcome.correct'
  | 'outcome.correctLocked';

/** Whether something is asked for and done in a standing: a reason why not, or null; and which rights doing it takes. */
interface RequestRule {
  readonly ask: CorrectionRefusal | null;
  readonly grant: CorrectionRefusal | null;
  readonly rights: readonly RequestRight[];
}

/**
 * What may be asked for and what may be done, as far as the reporting has come. What may be asked for may always be done in
 * the same standing; declining is possible in all of them.
 */
export const requestTable = {
  upcoming: {
    mark: { ask: 'wrongState', grant: 'wrongState', rights: [] },
    correct: { ask: 'wrongState', grant: 'wrongState', rights: [] },
  },
  writing: {
    mark: { ask: null, grant: null, rights: ['outcome.misreport'] },
    correct: { ask: 'notNeeded', grant: null, rights: ['outcome.record'] },
  },
  handedIn: {
    mark: { ask: null, grant: null, rights: ['outcome.misreport'] },
    correct: { ask: 'handedIn', grant: 'handedIn', rights: [] },
  },
  approved: {
    mark: { ask: null, grant: null, rights: ['outcome.misreport', 'outcome.correct'] },
    correct: { ask: null, grant: null, rights: ['outcome.correct'] },
  },
  locked: {
    mark: { ask: null, grant: null, rights: ['outcome.misreport', 'outcome.correctLocked'] },
    correct: { ask: null, grant: null, rights: ['outcome.correctLocked'] },
  },
} as const satisfies Record<RequestStanding, Record<'mark' | 'correct', RequestRule>>;

/** The row of {@link requestTable} that holds. */
export function requestStanding(where: {
  readonly periodState: PeriodState;
  readonly reportState: ReportState;
}): RequestStanding {
  if (where.periodState !== 'open') return where.periodState;
  return where.reportState === 'handedIn' || where.reportState === 'approved' ? where.reportState : 'writing';
}

/** Who answers a request, and what they and the one who asked have the right to in the unit of the figure. */
export interface Answerer {
  readonly personId: string;
  readonly fourEyes: boolean;
  readonly may: (act: RequestRight) => boolean;
  readonly askerMay: (act: RequestRight) => boolean;
}

/** A request as far as it decides who may answer it. */
export interface RequestToAnswer {
  readonly misreport: boolean;
  readonly askedById: string;
  readonly periodState: PeriodState;
  readonly reportState: ReportState;
}

/**
 * Who may answer a request, and what stands in the way of doing what is asked; null where nothing does. Whoever may decide may
 * always decline. Marking a figure is also decided by who may mark it. With four eyes nobody answers what they have asked; of
 * the two it is enough that one has the right to correct, so that the head of an office can ask and a head of division decide.
 */
export function answerRights(
  request: RequestToAnswer,
  by: Answerer,
): { readonly mayDecline: boolean; readonly hindrance: CorrectionRefusal | 'notPermitted' | null } {
  const rule: RequestRule = requestTable[requestStanding(request)][request.misreport ? 'mark' : 'correct'];
  const mayDo =
    rule.grant === null && rule.rights.every((act) => by.may(act) || (!request.misreport && by.askerMay(act)));
  const own = by.fourEyes && request.askedById === by.personId;
  const mayDecline = !own && (by.may('correction.decide') || (request.misreport && mayDo));
  if (!mayDecline) return { mayDecline, hindrance: 'notPermitted' };
  return { mayDecline, hindrance: rule.grant ?? (mayDo ? null : 'mayOnlyDecline') };
}

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
  const { ask }: RequestRule = requestTable[requestStanding(rules)][command.misreport ? 'mark' : 'correct'];
  if (ask === 'wrongState') return refused(ask);
  const reason = demandedWords(command.reason);
  if (reason.kind === 'refused') return reason;
  if (ask !== null) return refused(ask);
  if (command.misreport) {
    const { measurement } = rules;
    if (measurement === null || measurement.kind === 'absent') return refused('nothingToMark');
    return { kind: 'accepted', reason: reason.text, proposal: null };
  }
  const proposal = command.proposal?.trim() ?? '';
  if (proposedMeasurement(proposal, rules.measure) === null) return refused('unreadable');
  return { kind: 'accepted', reason: reason.text, proposal };
}

/** The figure that was proposed; null where it cannot be read as one. */
export function proposedMeasurement(proposal: string, measure: EntryMeasure): Measurement | null {
  const reading = readEntry(proposal, measure);
  return reading.kind === 'measurement' ? reading.measurement : null;
}

/** What a request comes to: the mark, or the figure to put there. */
interface Wish {
  readonly misreport: boolean;
  readonly proposal: string | null;
}

/** Whether two requests about one figure ask for the same, however it was typed: then one answer is enough for both. */
export function asksTheSame(one: Wish, other: Wish, measure: EntryMeasure): boolean {
  if (one.misreport || other.misreport) return one.misreport && other.misreport;
  const figure = proposedMeasurement(one.proposal ?? '', measure);
  return figure !== null && sameMeasurement(figure, proposedMeasurement(other.proposal ?? '', measure));
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
