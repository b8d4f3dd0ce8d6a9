import { entryText } from '../../vocabulary/entry-text.ts';
import type { CellInput, OutcomeRefusal } from './__generated__/operations.ts';
import {
  afterFact,
  draftOf,
  type FieldDraft,
  type FieldFact,
  type FieldState,
  isSending,
  type Patch,
  restored,
} from './field.ts';
import { type Contents, cellInput, contentsOf, figurePatch, type Part, parts, readerOf, savedText } from './parts.ts';
import type { PasteLine } from './paste.ts';
import { cellsOf, type ReportCell, type ReportRow } from './report-rows.ts';
import { changeBy, figureParts, isAlreadySaved, isUnsaved, onItsWay } from './sheet-rules.ts';
import { afterStep, changesFor, noSteps, type Step, sameContents } from './undo.ts';

/** A cell with its row. */
export interface Place {
  row: ReportRow;
  cell: ReportCell;
}

/** What the server answered about the cells that were sent, in their order, and the cells as they stand now. */
export interface SendAnswer {
  results: readonly { saved: boolean; conflict: boolean; refusal: OutcomeRefusal | null }[];
  cells: ReadonlyMap<string, Partial<ReportCell>>;
}

/** What the sheet needs from the world around it. */
export interface SheetWorld {
  /** Rejects when the server cannot be reached. */
  send: (cells: CellInput[], pasted: boolean) => Promise<SendAnswer>;
  readDraft: (field: string) => FieldDraft | null;
  keepDraft: (field: string, draft: FieldDraft | null) => void;
  /** The time now, in ISO 8601. */
  now: () => string;
}

/** The name of a field. */
export function fieldName(cellId: string, part: Part = 'figure'): string {
  return `${cellId}/${part}`;
}

/** The most cells that the server takes at a time. */
const largestBatch = 400;

/** What a part of a cell says once a patch is saved. */
function textAfter(part: Part, cell: ReportCell, patch: Patch): string {
  if (part === 'figure') return patch.measurement === undefined ? savedText(part, cell) : entryText(patch.measurement);
  return patch[part] === undefined ? savedText(part, cell) : String(patch[part] ?? '');
}

const resting: FieldState = { kind: 'resting' };

type Listener = () => void;
export type Sheet = ReturnType<typeof createSheet>;

/**
 * All fields of a report: their states, the drafts, the way to the server and the steps to undo. One request is under way at
 * a time, so that two fields of a cell never overtake one another; what has come in meanwhile goes with the next. Only the
 * listeners of the field that changed are called.
 */
export function createSheet(rows: readonly ReportRow[], world: SheetWorld) {
  const places = new Map<string, Place>();
  const states = new Map<string, FieldState>();
  const listeners = new Map<string, Set<Listener>>();
  let steps = noSteps;
  let busy = false;
  /** What was asked for while a request was under way; done as soon as it is answered. */
  let later: (() => void)[] = [];
  let unsaved = 0;
  let latest: string | null = null;

  const partsOf = (row: ReportRow) => parts.filter((part) => row.survey || part === 'figure' || part === 'comment');
  const state = (field: string): FieldState => states.get(field) ?? resting;
  const call = (name: string) => {
    for (const listener of listeners.get(name) ?? []) listener();
  };

  function placeOf(field: string): { place: Place; part: Part } | null {
    const cut = field.lastIndexOf('/');
    const place = places.get(field.slice(0, cut));
    const part = parts.find((own) => own === field.slice(cut + 1));
    return place === undefined || part === undefined ? null : { place, part };
  }

  function set(field: string, next: FieldState) {
    const before = state(field);
    if (next === before) return;
    states.set(field, next);
    world.keepDraft(field, draftOf(next));
    unsaved += Number(isUnsaved(next)) - Number(isUnsaved(before));
    if (next.kind !== 'resting' && next.kind !== 'editing') latest = field;
    call(field);
    call('');
  }

  function happen(field: string, fact: FieldFact): FieldState {
    const found = placeOf(field);
    if (found === null) return resting;
    set(field, afterFact(state(field), fact, readerOf(found.part, found.place.row, found.place.cell)));
    return state(field);
  }

  function decide(field: string, patch: Patch, pasted = false): Step {
    const found = placeOf(field);
    if (found === null || found.place.cell.lock !== null) return [];
    const { cell } = found.place;
    const text = textAfter(found.part, cell, patch);
    const before = state(field);
    const expected = expectedIn(cell);
    const after = happen(field, { kind: 'decided', text, patch, revision: cell.revision, pasted });
    return after === before ? [] : changeBy(cell.id, expected, patch);
  }

  /** What a cell will hold once all that is on its way is saved. */
  function expectedIn(cell: ReportCell): Contents {
    const own = figureParts.map((part) => onItsWay(state(fieldName(cell.id, part)))?.patch);
    return Object.assign(contentsOf(cell), ...own);
  }

  function whenFree(act: () => void) {
    if (busy || nextBatch().length > 0) later.push(act);
    else act();
  }

  function doLater() {
    const acts = later;
    later = [];
    for (const act of acts) whenFree(act);
  }

  function take(step: Step) {
    steps = afterStep(steps, { kind: 'taken', step });
    void flush();
  }

  function nextBatch() {
    const batch: { field: string; place: Place; waiting: Extract<FieldState, { kind: 'waiting' }> }[] = [];
    const taken = new Set<string>();
    for (const [field, waiting] of states) {
      if (waiting.kind !== 'waiting' || waiting.phase !== 'queued') continue;
      const place = placeOf(field)?.place;
      const first = batch[0]?.waiting ?? waiting;
      if (place === undefined || taken.has(place.cell.id) || first.pasted !== waiting.pasted) continue;
      taken.add(place.cell.id);
      batch.push({ field, place, waiting });
      if (batch.length === largestBatch) break;
    }
    return batch;
  }

  async function flush(): Promise<void> {
    if (busy) return;
    const batch = nextBatch();
    if (batch.length === 0) {
      doLater();
      return;
    }
    busy = true;
    for (const { field } of batch) happen(field, { kind: 'sent' });
    const inputs = batch.map(({ place, waiting }) => cellInput(place.row, place.cell, waiting.patch, waiting.revision));
    const answer = await world.send(inputs, batch[0]?.waiting.pasted ?? false).catch(() => null);
    busy = false;
    if (answer === null) {
      for (const [field, own] of states) if (isSending(own)) happen(field, { kind: 'disconnected' });
      for (const [field, own] of states) {
        if (own.kind === 'waiting' && own.phase === 'queued') set(field, { ...own, phase: 'offline' });
      }
      doLater();
      return;
    }
    batch.forEach(({ field, place }, index) => {
      const { cell } = place;
      const fresh = { ...cell, ...answer.cells.get(cell.id) };
      places.set(cell.id, { row: places.get(cell.id)?.row ?? place.row, cell: fresh });
      const result = answer.results[index];
      if (result?.saved) {
        happen(field, { kind: 'recorded', at: fresh.savedAt ?? world.now() });
        for (const part of parts) {
          happen(fieldName(cell.id, part), { kind: 'overtaken', from: cell.revision, to: fresh.revision });
        }
      } else if (result?.conflict) {
        const { revision, savedBy, savedAt } = fresh;
        happen(field, { kind: 'met', rival: { revision, savedBy, savedAt } });
      } else happen(field, { kind: 'refused', reason: result?.refusal ?? 'notFound' });
    });
    reconnect();
  }

  function reconnect() {
    for (const field of states.keys()) happen(field, { kind: 'reconnected' });
    void flush();
  }

  /** Changes fields as one step; those of a cell go together, by the first of them. */
  function changeAll(changes: readonly { cellId: string; part: Part; patch: Patch }[], pasted: boolean) {
    const merged = new Map<string, { part: Part; patch: Patch }>();
    for (const { cellId, part, patch } of changes) {
      const known = merged.get(cellId);
      merged.set(cellId, { part: known?.part ?? part, patch: { ...known?.patch, ...patch } });
    }
    whenFree(() =>
      take([...merged].flatMap(([cellId, { part, patch }]) => decide(fieldName(cellId, part), patch, pasted))),
    );
  }

  function step(kind: 'undone' | 'redone') {
    const contents = (cellId: string): Contents | null => {
      const place = places.get(cellId);
      return place === undefined ? null : expectedIn(place.cell);
    };
    const changes = changesFor(kind, steps, contents);
    steps = afterStep(steps, { kind });
    for (const { cellId, contents: wanted } of changes) {
      // What was never saved needs no saving to be taken back.
      for (const part of figureParts) happen(fieldName(cellId, part), { kind: 'takenBack' });
      const place = places.get(cellId);
      if (place && !sameContents(contentsOf(place.cell), wanted)) decide(fieldName(cellId), wanted);
    }
    void flush();
  }

  function refresh(fresh: readonly ReportRow[]) {
    for (const place of cellsOf(fresh)) places.set(place.cell.id, place);
  }

  refresh(rows);
  for (const { row, cell } of places.values()) {
    if (cell.lock !== null) continue;
    for (const part of partsOf(row)) {
      const field = fieldName(cell.id, part);
      const kept = restored(world.readDraft(field), readerOf(part, row, cell), cell);
      if (isAlreadySaved(kept, cell)) {
        world.keepDraft(field, null);
        continue;
      }
      if (kept.kind === 'resting') continue;
      states.set(field, kept);
      unsaved += Number(isUnsaved(kept));
    }
  }

  return {
    /** Calls back when a field has changed; with the empty name when any has. Answers with how to stop. */
    subscribe: (name: string) => (listener: Listener) => {
      const own = listeners.get(name) ?? new Set();
      listeners.set(name, own.add(listener));
      return () => {
        own.delete(listener);
      };
    },
    state,
    /** How many fields hold something that the server does not have. */
    unsaved: () => unsaved,
    /** The field that something happened to last. */
    latest: () => latest,
    placeOf,
    refresh,
    reconnect,
    /** Opens a field; with a text when typing began without opening it first. */
    open: (field: string, text?: string) => {
      const found = placeOf(field);
      if (found === null || found.place.cell.lock !== null) return;
      const initial = savedText(found.part, found.place.cell);
      happen(field, { kind: 'opened', initial, revision: found.place.cell.revision });
      if (text !== undefined) happen(field, { kind: 'typed', text });
    },
    type: (field: string, text: string) => {
      happen(field, { kind: 'typed', text });
    },
    /** Saves what can be saved; false when something has to be asked first. */
    leave: (field: string): boolean => {
      const before = state(field);
      if (before.kind !== 'editing') return true;
      const found = placeOf(field);
      const expected = found === null ? null : expectedIn(found.place.cell);
      const next = happen(field, { kind: 'left' });
      if (next.kind === 'waiting' && next !== before.under && found !== null && expected !== null) {
        take(found.part === 'comment' ? [] : changeBy(found.place.cell.id, expected, next.patch));
      } else void flush();
      return next.kind !== 'editing';
    },
    cancel: (field: string) => {
      happen(field, { kind: 'cancelled' });
      void flush();
    },
    /** Saves what was chosen with a button. */
    choose: (field: string, patch: Patch) => whenFree(() => take(decide(field, patch))),
    /** Empties fields, all at one go. */
    empty: (fields: readonly { cellId: string; part: Part }[]) =>
      changeAll(
        fields.flatMap(({ cellId, part }) => {
          if ((places.get(cellId)?.cell.figure ?? null) === null || part === 'comment') return [];
          return [{ cellId, part, patch: part === 'figure' ? figurePatch(null) : { [part]: null } }];
        }),
        false,
      ),
    /** Saves the lines of a pasted block that can be saved, all at one go. */
    paste: (lines: readonly PasteLine[]) =>
      changeAll(
        lines.flatMap(({ cell, part, outcome }) =>
          outcome.kind === 'saved' ? [{ cellId: cell.id, part, patch: outcome.patch }] : [],
        ),
        true,
      ),
    keepMine: (field: string) => {
      happen(field, { kind: 'mineKept' });
      void flush();
    },
    takeTheirs: (field: string) => {
      happen(field, { kind: 'theirsTaken' });
    },
    /** Takes the latest step back, or does it again; as soon as nothing is on its way. */
    step: (kind: 'undone' | 'redone') => whenFree(() => step(kind)),
  };
}
