import { describe, expect, it } from 'vitest';
import { actOf, afterMove, boundsOf, isWithin } from './keys.ts';

const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

describe('what a key asks for', () => {
  it.each([
    [{ key: 'Enter' }, { kind: 'edit' }],
    [{ key: 'F2' }, { kind: 'edit' }],
    [{ key: '8' }, { kind: 'replace', text: '8' }],
    [{ key: '-' }, { kind: 'replace', text: '-' }],
    [{ key: 'Delete' }, { kind: 'empty' }],
    [{ key: 'Backspace' }, { kind: 'empty' }],
    [{ key: 'Escape' }, { kind: 'cancel' }],
    [{ key: '?', shiftKey: true }, { kind: 'help' }],
    [{ key: 'z', ctrlKey: true }, { kind: 'undo' }],
    [{ key: 'z', metaKey: true }, { kind: 'undo' }],
    [{ key: 'Z', ctrlKey: true, shiftKey: true }, { kind: 'redo' }],
    [{ key: 'y', ctrlKey: true }, { kind: 'redo' }],
    [{ key: 'ArrowDown', shiftKey: true }, { kind: 'extend' }],
  ])('%o', (key, act) => {
    expect(actOf({ ...plain, ...key })).toEqual(act);
  });

  it.each([
    { key: 'ArrowDown' },
    { key: 'Tab' },
    { key: ' ' },
    { key: 'c', ctrlKey: true },
    { key: 'v', ctrlKey: true },
    { key: '8', altKey: true },
    { key: 'Shift', shiftKey: true },
  ])('%o only moves, or is the browser’s own', (key) => {
    expect(actOf({ ...plain, ...key })).toBeNull();
  });
});

describe('a range', () => {
  const from = { row: 3, column: 4 };

  it('grows from where it began while Shift is held, and is gone with the next move', () => {
    const one = afterMove(null, from, { row: 4, column: 4 }, true);
    const two = afterMove(one, { row: 4, column: 4 }, { row: 4, column: 2 }, true);
    expect(two).toEqual({ anchor: from, head: { row: 4, column: 2 } });
    expect(afterMove(two, { row: 4, column: 2 }, { row: 5, column: 2 }, false)).toBeNull();
  });

  it('is the same whichever corner it began in', () => {
    const range = { anchor: { row: 5, column: 4 }, head: { row: 3, column: 2 } };
    expect(boundsOf(range)).toEqual({ top: 3, bottom: 5, left: 2, right: 4 });
    expect(isWithin(range, { row: 4, column: 3 })).toBe(true);
    expect(isWithin(range, { row: 6, column: 3 })).toBe(false);
    expect(isWithin(null, { row: 4, column: 3 })).toBe(false);
  });
});
