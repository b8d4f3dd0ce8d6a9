import { boundsOf, isWithin, type Place, type Range } from './keys.ts';

/** The stop of the grid that has the focus itself; null within a field or a button of a message. */
export function stopOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof HTMLElement && target.matches('[data-stop]') ? target : null;
}

/** Where a stop is in its grid. */
export function placeOf(target: EventTarget | null): Place | null {
  const stop = stopOf(target);
  const grid = stop?.closest('[role="grid"]');
  const line = stop?.closest('[role="row"]');
  if (!stop || !grid || !line) return null;
  return { row: linesOf(grid).indexOf(line), column: Number(stop.dataset.stop) };
}

/** The stops of a range, line by line. */
export function linesIn(grid: Element, range: Range): HTMLElement[][] {
  const { top, bottom } = boundsOf(range);
  return linesOf(grid)
    .slice(top, bottom + 1)
    .map((line, index) =>
      stopsOf(line).filter((stop) => isWithin(range, { row: top + index, column: Number(stop.dataset.stop) })),
    );
}

/** Marks the cells of a range, without drawing the grid anew. */
export function markRange(grid: Element, range: Range | null): void {
  for (const marked of grid.querySelectorAll('[data-selected]')) {
    marked.removeAttribute('data-selected');
    marked.removeAttribute('aria-selected');
  }
  if (range === null) return;
  for (const stop of linesIn(grid, range).flat()) {
    const cell = stop.closest('td, th');
    cell?.setAttribute('data-selected', '');
    cell?.setAttribute('aria-selected', 'true');
  }
}

function linesOf(grid: Element): Element[] {
  return [...grid.querySelectorAll('[role="row"]')].filter((line) => line.querySelector('[data-stop]') !== null);
}

function stopsOf(line: Element): HTMLElement[] {
  return [...line.querySelectorAll<HTMLElement>('[data-stop]')];
}
