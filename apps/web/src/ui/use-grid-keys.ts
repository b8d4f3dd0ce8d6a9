import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

const stopSelector = '[data-stop]';

function stopsIn(row: Element): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>(stopSelector)];
}

function rowsOf(grid: Element): Element[] {
  return [...grid.querySelectorAll('[role="row"]')].filter((row) => row.querySelector(stopSelector) !== null);
}

function column(stop: HTMLElement): number {
  return Number(stop.dataset.stop);
}

function nearest(stops: readonly HTMLElement[], wanted: number): HTMLElement | undefined {
  return stops.toSorted((a, b) => Math.abs(column(a) - wanted) - Math.abs(column(b) - wanted))[0];
}

/** How far a key moves up or down; a page is ten rows. */
const verticalSteps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, PageUp: -10, PageDown: 10 };

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>;

function target(grid: Element, stop: HTMLElement, event: Key): HTMLElement | undefined {
  const rows = rowsOf(grid);
  const at = rows.findIndex((row) => row.contains(stop));
  const own = rows[at];
  if (own === undefined) return undefined;
  const stops = stopsIn(own);
  const steps = verticalSteps[event.key];
  if (steps !== undefined) {
    const row = rows[Math.min(rows.length - 1, Math.max(0, at + steps))];
    return row && nearest(stopsIn(row), column(stop));
  }
  const edge = event.ctrlKey || event.metaKey;
  if (event.key === 'ArrowLeft') return stops[stops.indexOf(stop) - 1];
  if (event.key === 'ArrowRight') return stops[stops.indexOf(stop) + 1];
  if (event.key === 'Home') return edge ? stopsIn(rows[0] ?? own)[0] : stops[0];
  if (event.key === 'End') return (edge ? stopsIn(rows.at(-1) ?? own) : stops).at(-1);
  return undefined;
}

/** The stop that a key leads to from where one is, in the grid around it. */
export function neighbour(from: Element, key: string): HTMLElement | undefined {
  const grid = from.closest('[role="grid"]');
  const stop = from.closest<HTMLElement>(stopSelector);
  return grid && stop ? target(grid, stop, { key, ctrlKey: false, metaKey: false }) : undefined;
}

/** The next stop of the same column, up or down, that the selector fits. */
export function nextInColumn(
  from: HTMLElement,
  key: 'ArrowUp' | 'ArrowDown',
  selector: string,
): HTMLElement | undefined {
  const all = [...(from.closest('[role="grid"]')?.querySelectorAll<HTMLElement>(stopSelector) ?? [])];
  const same = all.filter((stop) => stop === from || (column(stop) === column(from) && stop.matches(selector)));
  return same[same.indexOf(from) + (key === 'ArrowDown' ? 1 : -1)];
}

/**
 * Keyboard navigation by the WAI-ARIA grid pattern: one tab stop, arrows, Home and End (with Ctrl to the corners), Page Up
 * and Down. What can be stopped at carries `data-stop` with its column number and `tabIndex={-1}`; the hook keeps exactly
 * one of them at 0. Keys in a field that is being edited are left alone. The grid is entered at the first stop that `first`
 * selects, or else at its beginning, and after that where it was left.
 */
export function useGridKeys<T extends HTMLElement>(
  first = stopSelector,
): {
  ref: RefObject<T | null>;
  onKeyDown: (event: KeyboardEvent<T>) => void;
  onFocus: (event: { target: EventTarget }) => void;
  onBlur: (event: { relatedTarget: EventTarget | null }) => void;
} {
  const ref = useRef<T | null>(null);
  const current = useRef<HTMLElement | null>(null);
  const place = useRef({ focused: false, row: 0, column: 0 });

  const settle = (stop: HTMLElement | null | undefined) => {
    if (!stop) return;
    if (current.current !== stop && current.current !== null) current.current.tabIndex = -1;
    stop.tabIndex = 0;
    current.current = stop;
  };

  useEffect(() => {
    if (current.current?.isConnected) return;
    const { focused, row, column: wanted } = place.current;
    if (!focused || document.activeElement !== document.body) {
      const grid = ref.current;
      settle(grid?.querySelector<HTMLElement>(first) ?? grid?.querySelector<HTMLElement>(stopSelector));
      return;
    }
    // The row that had the focus is gone, filtered away by what was entered: the one in its place takes over.
    const rows = ref.current === null ? [] : rowsOf(ref.current);
    const own = rows[Math.min(row, rows.length - 1)];
    const next = own && nearest(stopsIn(own), wanted);
    settle(next);
    next?.focus();
  });

  return {
    ref,
    onFocus: ({ target: focused }) => {
      const stop = focused instanceof HTMLElement ? focused.closest<HTMLElement>(stopSelector) : null;
      settle(stop);
      if (stop === null || ref.current === null) return;
      const row = rowsOf(ref.current).findIndex((own) => own.contains(stop));
      place.current = { focused: true, row, column: column(stop) };
    },
    onBlur: ({ relatedTarget }) => {
      const inside = relatedTarget instanceof Node && ref.current?.contains(relatedTarget);
      if (!inside) place.current.focused = false;
    },
    onKeyDown: (event) => {
      if (!(event.target instanceof HTMLElement) || event.target.matches('input, textarea')) return;
      const stop = event.target.closest<HTMLElement>(stopSelector);
      if (stop === null || event.target !== stop || event.altKey || ref.current === null) return;
      const next = target(ref.current, stop, event);
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
    },
  };
}
