import type { Decimal, EntryProblem, Measurement } from '@tertial/domain';
import type { OutcomeRefusal } from './__generated__/operations.ts';

/** What is to be changed in a cell; what is not named stays as it is. */
export interface Patch {
  /** Null empties the cell. */
  measurement?: Measurement | null;
  answers?: number | null;
  invited?: number | null;
  /** Why a figure that is warned about is right. */
  accepted?: string | null;
  comment?: string | null;
}

/** What was meant by a text: a change, or what has to be asked first. */
export type FieldReading =
  | { kind: 'patch'; patch: Patch }
  | { kind: 'ambiguous'; readings: readonly [Decimal, Decimal] }
  | { kind: 'offerSecret' }
  | { kind: 'problem'; problem: FieldProblem };

/** The same of a field that holds a figure. */
export type FigureReading = Exclude<FieldReading, { kind: 'problem' }> | { kind: 'problem'; problem: EntryProblem };

/** What can be wrong with what was typed in a field, on its own or beside the other number of a survey. */
export type FieldProblem = EntryProblem | 'answersAboveInvited' | 'nobodyAnswered';

/** Reads what was typed in a field. */
export type Reader = (text: string) => FieldReading;

/** What somebody else saved in the meantime. */
export interface Rival {
  revision: number;
  savedBy: string | null;
  savedAt: string | null;
}

interface Waiting {
  kind: 'waiting';
  phase: 'queued' | 'sending' | 'offline';
  text: string;
  /** The one that the person saw, so that nothing unseen is overwritten. */
  revision: number;
  patch: Patch;
  pasted: boolean;
}

/** The life of one field. A field rests on what the server has; all else is on its way there. */
export type FieldState =
  | { kind: 'resting' }
  | { kind: 'drafted'; text: string; revision: number }
  | {
      kind: 'editing';
      text: string;
      /** What stood in the field when it was opened. */
      initial: string;
      /** The person has begun to write: nothing is selected that the next key would replace. */
      begun: boolean;
      revision: number;
      /** The person has tried to leave: what is wrong is now said as a refusal. */
      insisted: boolean;
      /** What waits to be sent, or is being sent, and is taken up again when the editing comes to nothing. */
      under: Waiting | null;
    }
  | Waiting
  | { kind: 'saved'; at: string }
  | { kind: 'refused'; text: string; revision: number; reason: OutcomeRefusal }
  | {
      kind: 'conflicted';
      text: string;
      patch: Patch;
      /** The revision that the text was written on; the rival's is a later one. */
      seen: number;
      rival: Rival;
    };

/** What has happened to a field, in the past tense. */
export type FieldFact =
  | { kind: 'opened'; initial: string; revision: number }
  | { kind: 'typed'; text: string }
  | { kind: 'left' }
  | { kind: 'cancelled' }
  /** Chosen with a button, pasted, undone or redone. */
  | { kind: 'decided'; text: string; patch: Patch; revision: number; pasted: boolean }
  /** Undone before it was saved. */
  | { kind: 'takenBack' }
  | { kind: 'sent' }
  | { kind: 'recorded'; at: string }
  /** Another field of the same cell was saved, so the revision that was seen is an older one of one's own. */
  | { kind: 'overtaken'; from: number; to: number }
  | { kind: 'met'; rival: Rival }
  | { kind: 'refused'; reason: OutcomeRefusal }
  | { kind: 'disconnected' }
  | { kind: 'reconnected' }
  | { kind: 'mineKept' }
  | { kind: 'theirsTaken' };

const resting: FieldState = { kind: 'resting' };

/** The state after a fact. A fact that does not belong to a state leaves it as it is. */
export function afterFact(state: FieldState, fact: FieldFact, read: Reader): FieldState {
  switch (fact.kind) {
    case 'opened':
      return opened(state, fact);
    case 'typed':
      return state.kind === 'editing' ? { ...state, text: fact.text, begun: true, insisted: false } : state;
    case 'left':
      return state.kind === 'editing' ? left(state, read) : state;
    case 'cancelled':
      if (state.kind === 'editing') return state.under ?? resting;
      return state.kind === 'refused' || state.kind === 'drafted' ? resting : state;
    case 'decided': {
      if (isSending(state) || state.kind === 'conflicted') return state;
      const { text, patch, revision, pasted } = fact;
      return { kind: 'waiting', phase: 'queued', text, patch, revision, pasted };
    }
    case 'takenBack':
      return state.kind === 'waiting' && !isSending(state) ? resting : state;
    case 'overtaken':
      return 'revision' in state && state.revision === fact.from ? { ...state, revision: fact.to } : state;
    case 'mineKept':
      return state.kind === 'conflicted' ? queuedAgain(state) : state;
    case 'theirsTaken':
      return state.kind === 'conflicted' ? resting : state;
    default:
      if (state.kind === 'editing') return answeredUnder(state, fact);
      return state.kind === 'waiting' ? answered(state, fact) : state;
  }
}

/** Whether a field is on its way to the server at this moment. */
export function isSending(state: FieldState): boolean {
  return state.kind === 'waiting' && state.phase === 'sending';
}

type Opened = Extract<FieldFact, { kind: 'opened' }>;
type Editing = Extract<FieldState, { kind: 'editing' }>;
type Conflicted = Extract<FieldState, { kind: 'conflicted' }>;
type Answer = Extract<FieldFact, { kind: 'sent' | 'recorded' | 'met' | 'refused' | 'disconnected' | 'reconnected' }>;

function opened(state: FieldState, fact: Opened): FieldState {
  if (state.kind === 'editing' || state.kind === 'conflicted') return state;
  const kept = state.kind === 'drafted' || state.kind === 'refused' || state.kind === 'waiting';
  return {
    kind: 'editing',
    text: kept ? state.text : fact.initial,
    initial: fact.initial,
    begun: kept,
    revision: kept ? state.revision : fact.revision,
    insisted: false,
    under: state.kind === 'waiting' ? state : null,
  };
}

function left(state: Editing, read: Reader): FieldState {
  const { text, revision, under } = state;
  if (under !== null && text.trim() === under.text.trim()) return under;
  // What is being sent may be saved: then what stood here before it is something new to save.
  if (text.trim() === state.initial.trim() && (under === null || !isSending(under))) return resting;
  const reading = read(text);
  return reading.kind === 'patch'
    ? { kind: 'waiting', phase: 'queued', text, revision, patch: reading.patch, pasted: false }
    : { ...state, insisted: true };
}

function queuedAgain({ text, patch, rival }: Conflicted): FieldState {
  return { kind: 'waiting', phase: 'queued', text, patch, revision: rival.revision, pasted: false };
}

/** What was being sent is answered while the next text is typed. What was not saved is sent again unless something replaces it. */
function answeredUnder(state: Editing, fact: Answer): FieldState {
  const { under } = state;
  if (under === null || !isSending(under)) return state;
  switch (fact.kind) {
    case 'recorded':
      return { ...state, initial: under.text, under: null };
    case 'met':
    case 'refused':
      return { ...state, under: { ...under, phase: 'queued' } };
    case 'disconnected':
      return { ...state, under: { ...under, phase: 'offline' } };
    default:
      return state;
  }
}

function answered(state: Waiting, fact: Answer): FieldState {
  // An answer is about what was sent; what has been written since waits for its own.
  if (state.phase !== 'sending' && fact.kind !== 'sent' && fact.kind !== 'reconnected') return state;
  switch (fact.kind) {
    case 'sent':
      return { ...state, phase: 'sending' };
    case 'recorded':
      return { kind: 'saved', at: fact.at };
    case 'met':
      return { kind: 'conflicted', text: state.text, patch: state.patch, seen: state.revision, rival: fact.rival };
    case 'refused':
      return { kind: 'refused', text: state.text, revision: state.revision, reason: fact.reason };
    case 'disconnected':
      return { ...state, phase: 'offline' };
    case 'reconnected':
      return state.phase === 'offline' ? { ...state, phase: 'queued' } : state;
  }
}

/** What is kept in the browser while a field is not saved. */
export interface FieldDraft {
  text: string;
  revision: number;
  /** True when the person was done and only the saving remained. */
  pending: boolean;
  /** The reason that came along with the figure. */
  accepted?: string | null | undefined;
  /** How many answered and were asked, where that was changed along with it. */
  answers?: number | null | undefined;
  invited?: number | null | undefined;
}

/** The draft that a state leaves behind; null when there is nothing to keep. */
export function draftOf(state: FieldState): FieldDraft | null {
  switch (state.kind) {
    case 'resting':
    case 'saved':
      return null;
    case 'editing':
      if (state.text === state.initial) return state.under === null ? null : draftOf(state.under);
      return { text: state.text, revision: state.revision, pending: false };
    case 'conflicted':
      return { text: state.text, revision: state.seen, pending: false, ...besideText(state.patch) };
    case 'waiting':
      return { text: state.text, revision: state.revision, pending: true, ...besideText(state.patch) };
    default:
      return { text: state.text, revision: state.revision, pending: false };
  }
}

/** What of a change its text does not say: the reason for a figure, and those behind it that were pasted along. */
function besideText({ accepted, answers, invited }: Pick<FieldDraft, 'accepted' | 'answers' | 'invited'>) {
  return {
    ...(accepted !== undefined && { accepted }),
    ...(answers !== undefined && { answers }),
    ...(invited !== undefined && { invited }),
  };
}

/**
 * The state that a draft brings back: sent again when only that remained, else shown as a draft. Where something else has
 * been saved since it was written, given as the rival, one has to choose.
 */
export function restored(draft: FieldDraft | null, read: Reader, now: Rival): FieldState {
  if (draft === null) return resting;
  const { text, revision } = draft;
  const reading = read(text);
  if (reading.kind !== 'patch') return { kind: 'drafted', text, revision };
  const patch = { ...reading.patch, ...besideText(draft) };
  if (revision !== now.revision) return { kind: 'conflicted', text, patch, seen: revision, rival: now };
  return draft.pending
    ? { kind: 'waiting', phase: 'offline', text, revision, patch, pasted: false }
    : { kind: 'drafted', text, revision };
}
