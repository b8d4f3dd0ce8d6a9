import type { Decimal, EntryMeasure, EntryProblem, Measurement } from '@tertial/domain';
import { checkMeasurement, readEntry } from '@tertial/domain';
import type { OutcomeRefusal } from './__generated__/operations.ts';

/** What has to be asked before what was typed can be saved. */
export type Question =
  | { kind: 'ambiguous'; readings: readonly [Decimal, Decimal] }
  | { kind: 'offerSecret' }
  | { kind: 'problem'; problem: EntryProblem };

/** What somebody else saved in the meantime. */
export interface Rival {
  revision: number;
  measurement: Measurement | null;
  savedBy: string | null;
  savedAt: string | null;
}

/**
 * The life of one entry cell. `revision` is the one that the person saw when the typing began, so that nothing unseen is
 * overwritten; `wanted` is what is to be saved, null to empty the cell.
 */
export type CellState =
  | { kind: 'resting' }
  | { kind: 'drafted'; text: string; revision: number }
  | {
      kind: 'editing';
      text: string;
      /** What stood in the cell when it was opened. */
      initial: string;
      /** The person has begun to write: nothing is selected that the next key would replace. */
      begun: boolean;
      revision: number;
      question: Question | null;
      /** The person has tried to leave: what is wrong is now said as a refusal. */
      insisted: boolean;
    }
  | { kind: 'saving'; text: string; revision: number; wanted: Measurement | null }
  | { kind: 'saved'; at: string }
  | { kind: 'refused'; text: string; revision: number; reason: OutcomeRefusal }
  | { kind: 'conflicted'; text: string; wanted: Measurement | null; rival: Rival }
  | { kind: 'offline'; text: string; revision: number; wanted: Measurement | null };

/** What has happened to a cell, in the past tense. */
export type CellFact =
  /** `text`: what was typed to open it; null where nothing was. */
  | { kind: 'opened'; text: string | null; initial: string; revision: number }
  | { kind: 'typed'; text: string }
  | { kind: 'left' }
  | { kind: 'cancelled' }
  | { kind: 'chosen'; measurement: Measurement; text: string; revision: number }
  | { kind: 'recorded'; at: string }
  | { kind: 'met'; rival: Rival }
  | { kind: 'refused'; reason: OutcomeRefusal }
  | { kind: 'disconnected' }
  | { kind: 'reconnected' }
  | { kind: 'mineKept' }
  | { kind: 'theirsTaken' };

/** The state after a fact. A fact that does not belong to a state leaves it as it is. */
export function afterFact(state: CellState, fact: CellFact, measure: EntryMeasure): CellState {
  switch (fact.kind) {
    case 'opened':
      return state.kind === 'saving' || state.kind === 'conflicted' ? state : opened(state, fact, measure);
    case 'typed':
      return state.kind === 'editing'
        ? { ...state, text: fact.text, begun: true, question: questionAbout(fact.text, measure), insisted: false }
        : state;
    case 'left':
      return state.kind === 'editing' ? left(state, measure) : state;
    case 'cancelled':
      return state.kind === 'editing' || state.kind === 'refused' || state.kind === 'drafted'
        ? { kind: 'resting' }
        : state;
    case 'chosen':
      return state.kind === 'saving' || state.kind === 'conflicted' ? state : chosen(state, fact, measure);
    case 'recorded':
      return state.kind === 'saving' ? { kind: 'saved', at: fact.at } : state;
    case 'met':
      return state.kind === 'saving'
        ? { kind: 'conflicted', text: state.text, wanted: state.wanted, rival: fact.rival }
        : state;
    case 'refused':
      return state.kind === 'saving'
        ? { kind: 'refused', text: state.text, revision: state.revision, reason: fact.reason }
        : state;
    case 'disconnected':
      return state.kind === 'saving' ? { ...state, kind: 'offline' } : state;
    case 'reconnected':
      return state.kind === 'offline' ? { ...state, kind: 'saving' } : state;
    case 'mineKept':
      return state.kind === 'conflicted'
        ? { kind: 'saving', text: state.text, revision: state.rival.revision, wanted: state.wanted }
        : state;
    case 'theirsTaken':
      return state.kind === 'conflicted' ? { kind: 'resting' } : state;
  }
}

type Chosen = Extract<CellFact, { kind: 'chosen' }>;

function chosen(state: CellState, fact: Chosen, measure: EntryMeasure): CellState {
  const { measurement, text } = fact;
  const problem = checkMeasurement(measurement, measure);
  if (problem !== null && state.kind === 'editing') {
    return { ...state, text, question: { kind: 'problem', problem }, insisted: true };
  }
  return { kind: 'saving', text, revision: revisionOf(state) ?? fact.revision, wanted: measurement };
}

type Editing = Extract<CellState, { kind: 'editing' }>;
type Opened = Extract<CellFact, { kind: 'opened' }>;

function opened(state: CellState, fact: Opened, measure: EntryMeasure): CellState {
  if (state.kind === 'editing') return state;
  const kept = state.kind === 'drafted' || state.kind === 'refused' || state.kind === 'offline';
  const text = fact.text ?? (kept ? state.text : fact.initial);
  const revision = kept ? state.revision : fact.revision;
  return {
    kind: 'editing',
    text,
    initial: fact.initial,
    begun: kept || fact.text !== null,
    revision,
    question: text === fact.initial ? null : questionAbout(text, measure),
    insisted: false,
  };
}

function left(state: Editing, measure: EntryMeasure): CellState {
  if (state.text.trim() === state.initial.trim()) return { kind: 'resting' };
  const reading = readEntry(state.text, measure);
  const { text, revision } = state;
  if (reading.kind === 'empty') return { kind: 'saving', text, revision, wanted: null };
  if (reading.kind === 'measurement') return { kind: 'saving', text, revision, wanted: reading.measurement };
  return { ...state, question: reading, insisted: true };
}

function questionAbout(text: string, measure: EntryMeasure): Question | null {
  const reading = readEntry(text, measure);
  return reading.kind === 'empty' || reading.kind === 'measurement' ? null : reading;
}

function revisionOf(state: CellState): number | null {
  return 'revision' in state ? state.revision : null;
}

/** What is kept in the browser while a cell is not saved; null when there is nothing to keep. */
export interface CellDraft {
  text: string;
  revision: number;
  /** True when the person was done and only the saving remained. */
  pending: boolean;
}

/** The draft that a state leaves behind. */
export function draftOf(state: CellState): CellDraft | null {
  switch (state.kind) {
    case 'resting':
    case 'saved':
      return null;
    case 'editing':
      return state.text === state.initial ? null : { text: state.text, revision: state.revision, pending: false };
    case 'conflicted':
      return { text: state.text, revision: state.rival.revision, pending: false };
    case 'saving':
    case 'offline':
      return { text: state.text, revision: state.revision, pending: true };
    case 'drafted':
    case 'refused':
      return { text: state.text, revision: state.revision, pending: false };
  }
}

/** The state that a draft from an earlier visit brings back: saved again when only that remained, else shown as a draft. */
export function restored(draft: CellDraft | null, measure: EntryMeasure): CellState {
  if (draft === null) return { kind: 'resting' };
  const { text, revision } = draft;
  const reading = readEntry(text, measure);
  if (draft.pending && reading.kind === 'empty') return { kind: 'offline', text, revision, wanted: null };
  if (draft.pending && reading.kind === 'measurement') {
    return { kind: 'offline', text, revision, wanted: reading.measurement };
  }
  return { kind: 'drafted', text, revision };
}
