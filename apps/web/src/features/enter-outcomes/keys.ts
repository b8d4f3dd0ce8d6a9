/** What a key asks of the grid, beyond moving. */
export type KeyAct =
  | { kind: 'edit' }
  | { kind: 'replace'; text: string }
  | { kind: 'empty' }
  | { kind: 'cancel' }
  | { kind: 'undo' }
  | { kind: 'redo' }
  | { kind: 'help' }
  /** Moves as an arrow does and takes what lies between along. */
  | { kind: 'extend' };

interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

const arrows: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

/** The act of a key on a cell that is not being edited; null where the key means nothing here, or only moves. */
export function actOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Key): KeyAct | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) {
    const letter = key.toLowerCase();
    if (letter === 'y' || (letter === 'z' && shiftKey)) return { kind: 'redo' };
    return letter === 'z' ? { kind: 'undo' } : null;
  }
  if (shiftKey && arrows.has(key)) return { kind: 'extend' };
  if (key === 'Enter' || key === 'F2') return { kind: 'edit' };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'empty' };
  if (key === 'Escape') return { kind: 'cancel' };
  if (key === '?') return { kind: 'help' };
  return key.length === 1 && key !== ' ' ? { kind: 'replace', text: key } : null;
}

/** Where one stands in the grid, counted from the first row that has cells. */
export interface Place {
  row: number;
  column: number;
}

/** The cells between where the selecting began and where one stands. */
export interface Range {
  anchor: Place;
  head: Place;
}

/** The range after a move: from where it began while Shift is held, and else none. */
export function afterMove(range: Range | null, from: Place, to: Place, extending: boolean): Range | null {
  return extending ? { anchor: range?.anchor ?? from, head: to } : null;
}

/** The first and last row and column of a range. */
export function boundsOf({ anchor, head }: Range) {
  return {
    top: Math.min(anchor.row, head.row),
    bottom: Math.max(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    right: Math.max(anchor.column, head.column),
  };
}

/** Whether a place lies within a range. */
export function isWithin(range: Range | null, { row, column }: Place): boolean {
  if (range === null) return false;
  const { top, bottom, left, right } = boundsOf(range);
  return row >= top && row <= bottom && column >= left && column <= right;
}
