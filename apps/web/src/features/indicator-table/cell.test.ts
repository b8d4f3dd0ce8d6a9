import { type Absence, decimal, type EntryMeasure, type Measurement } from '@tertial/domain';
import { describe, expect, it } from 'vitest';
import { afterFact, type CellFact, type CellState, draftOf, restored } from './cell.ts';

const share: EntryMeasure = { unit: 'percent', construction: 'ratio' };
const count: EntryMeasure = { unit: 'count', construction: 'count' };
const absent = (reason: Absence): Measurement => ({ kind: 'absent', reason });
const resting: CellState = { kind: 'resting' };
const open: CellFact = { kind: 'opened', text: null, initial: '', revision: 0 };
const rival = { revision: 4, measurement: absent('notMeasured'), savedBy: 'Elin', savedAt: '2023-02-01T10:00:00Z' };

function live(facts: CellFact[], measure = share, from = resting): CellState {
  return facts.reduce((state, fact) => afterFact(state, fact, measure), from);
}

function entered(text: string, measure = share): CellState {
  return live([open, { kind: 'typed', text }, { kind: 'left' }], measure);
}

describe('the life of an entry cell', () => {
  it('saves what can be read', () => {
    const state = entered('39 av 42');
    expect(state).toMatchObject({ kind: 'saving', revision: 0, wanted: { kind: 'ratio' } });
    expect(live([{ kind: 'recorded', at: 'now' }], share, state)).toEqual({ kind: 'saved', at: 'now' });
  });

  it('leaves an empty cell empty and asks nobody', () => {
    expect(entered('')).toEqual(resting);
    expect(entered('   ')).toEqual(resting);
  });

  it('empties a cell that had a figure', () => {
    const state = live([
      { kind: 'opened', text: null, initial: '86', revision: 3 },
      { kind: 'typed', text: '' },
      { kind: 'left' },
    ]);
    expect(state).toEqual({ kind: 'saving', text: '', revision: 3, wanted: null });
  });

  it('saves nothing when nothing was changed', () => {
    expect(live([{ kind: 'opened', text: null, initial: '86', revision: 3 }, { kind: 'left' }])).toEqual(resting);
  });

  it('asks which number was meant', () => {
    const state = entered('1.234', count);
    expect(state).toMatchObject({ kind: 'editing', insisted: true, question: { kind: 'ambiguous' } });
    const value = decimal(1234);
    const chosen: CellFact = { kind: 'chosen', measurement: { kind: 'value', value }, text: '1234', revision: 9 };
    expect(live([chosen], count, state)).toMatchObject({ kind: 'saving', revision: 0, text: '1234' });
  });

  it('says so at once when the number that was meant does not fit', () => {
    const value = decimal('1.234');
    const chosen: CellFact = { kind: 'chosen', measurement: { kind: 'value', value }, text: '1,234', revision: 0 };
    expect(live([chosen], count, entered('1.234', count))).toMatchObject({
      kind: 'editing',
      question: { kind: 'problem', problem: 'notWhole' },
    });
  });

  it.each(['abc', '43 av 42', '120 %'])('keeps %s in the cell until it is put right', (text) => {
    expect(entered(text)).toMatchObject({ kind: 'editing', text, insisted: true, question: { kind: 'problem' } });
  });

  it('answers while typing, but refuses only when the person is done', () => {
    expect(live([open, { kind: 'typed', text: 'abc' }])).toMatchObject({
      insisted: false,
      question: { kind: 'problem', problem: 'unreadable' },
    });
  });

  it('lets a reason stand instead of a figure', () => {
    expect(live([{ kind: 'chosen', measurement: absent('secret'), text: '..', revision: 2 }])).toMatchObject({
      kind: 'saving',
      revision: 2,
      wanted: { kind: 'absent', reason: 'secret' },
    });
  });

  it('shows both figures when somebody else was first, and lets the person choose', () => {
    const met = live([{ kind: 'met', rival }], share, entered('86'));
    expect(met).toMatchObject({ kind: 'conflicted', rival });
    expect(live([{ kind: 'mineKept' }], share, met)).toMatchObject({ kind: 'saving', revision: 4 });
    expect(live([{ kind: 'theirsTaken' }], share, met)).toEqual(resting);
  });

  it('does not let typing overwrite an open choice', () => {
    const met = live([{ kind: 'met', rival }], share, entered('86'));
    expect(live([open, { kind: 'typed', text: '1' }], share, met)).toBe(met);
  });

  it('keeps what could not be sent and sends it again', () => {
    const offline = live([{ kind: 'disconnected' }], share, entered('86'));
    expect(offline).toMatchObject({ kind: 'offline', text: '86' });
    expect(live([{ kind: 'reconnected' }], share, offline)).toMatchObject({ kind: 'saving', revision: 0 });
  });

  it('opens a refused cell with what was typed', () => {
    const refused = live([{ kind: 'refused', reason: 'periodLocked' }], share, entered('86'));
    expect(live([open], share, refused)).toMatchObject({ kind: 'editing', text: '86' });
  });
});

describe('the draft of a cell', () => {
  it('is left by what is typed and gone when it is saved', () => {
    expect(draftOf(live([open, { kind: 'typed', text: '8' }]))).toEqual({ text: '8', revision: 0, pending: false });
    expect(draftOf(entered('86'))).toEqual({ text: '86', revision: 0, pending: true });
    expect(draftOf({ kind: 'saved', at: 'now' })).toBeNull();
  });

  it('comes back after a reload: to be sent, or to be finished', () => {
    expect(restored({ text: '86', revision: 1, pending: true }, share)).toMatchObject({ kind: 'offline' });
    expect(restored({ text: 'abc', revision: 1, pending: false }, share)).toMatchObject({ kind: 'drafted' });
    expect(restored(null, share)).toEqual(resting);
  });
});
