import { everything, plainView, type View } from '@tertial/domain';
import { fireEvent, render } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { startTexts } from '../../text/language.ts';
import { loadTexts } from '../../text/later.ts';
import { factOf } from './charts/charts.test-support.ts';
import { FactTable } from './fact-table.tsx';

const figures = Array.from({ length: 10_201 }, (_, place) => factOf({ value: place % 100, unit: place }));
const view: View = {
  ...plainView,
  selection: everything,
  level: 'units',
  columns: ['unit', 'sex', 'value', 'status', 'trend'],
};
const rowHeight = 57;
const frameHeight = 570;
const inSight = frameHeight / rowHeight;

beforeEach(async () => {
  await startTexts('sv');
  await loadTexts('explore');
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(frameHeight);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(rowHeight);
});

/** The table, with a count of how many rows were drawn: the sex of each is named once. */
function shown(facts: typeof figures) {
  const nameOf = vi.fn((_dimension: string, key: string) => key);
  const table = (own: View, its: typeof figures) => (
    <FactTable view={own} facts={its} nameOf={nameOf} onChange={() => undefined} />
  );
  const { container, rerender } = render(table(view, facts));
  return {
    rows: () => container.querySelectorAll('tbody tr[data-index]').length,
    all: () => Number(container.querySelector('table')?.getAttribute('aria-rowcount')),
    frame: container.querySelector('section') ?? container,
    drawnBy: (act: () => void) => {
      nameOf.mockClear();
      act();
      return nameOf.mock.calls.length;
    },
    show: (own: View, its: typeof figures) => rerender(table(own, its)),
  };
}

test('of ten thousand figures those in sight are drawn, and a few above and below', () => {
  const { rows, all } = shown(figures);
  expect(all()).toBe(10_202);
  expect(rows()).toBeGreaterThanOrEqual(inSight);
  expect(rows()).toBeLessThanOrEqual(inSight + 10);
});

test('a letter in the filter draws the rows that it brings, and none that stand there already', () => {
  const { show, drawnBy } = shown(figures);
  const typing = { ...view, selection: { ...view.selection, words: 'a' } };
  expect(drawnBy(() => show(typing, figures))).toBe(0);
  // Each second one goes, and so half of what is in sight is new.
  const rest = figures.filter((_, place) => place % 2 === 0);
  const drawn = drawnBy(() => show({ ...typing, columns: [...(view.columns ?? [])] }, rest));
  expect(drawn).toBeGreaterThan(0);
  expect(drawn).toBeLessThanOrEqual(inSight + 10);
});

test('a turn of the wheel draws the rows that come into sight, and none of those that were there', () => {
  const { frame, drawnBy } = shown(figures);
  const drawn = drawnBy(() => {
    frame.scrollTop = 20 * rowHeight;
    fireEvent.scroll(frame);
  });
  frame.scrollTop = 23 * rowHeight;
  expect(drawn).toBeGreaterThan(0);
  expect(drawnBy(() => fireEvent.scroll(frame))).toBe(3);
});
