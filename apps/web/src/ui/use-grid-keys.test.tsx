// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: the grid that the hook is for.
// biome-ignore-all lint/a11y/noRedundantRoles: the grid that the hook is for.
import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useGridKeys } from './use-grid-keys.ts';

function Grid() {
  const keys = useGridKeys<HTMLTableElement>();
  return (
    <table {...keys} role="grid">
      <tbody>
        <tr role="row">
          <th>
            <a href="#goal" data-stop={0} tabIndex={-1}>
              band
            </a>
          </th>
        </tr>
        {['a', 'b'].map((row) => (
          <tr key={row} role="row">
            {[0, 1, 2].map((column) => (
              <td key={column} data-stop={column} tabIndex={-1}>
                {row}
                {column}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const focused = () => document.activeElement?.textContent;
const tabStops = () => [...screen.getByRole('grid').querySelectorAll<HTMLElement>('[tabindex="0"]')];

function press(...keys: (string | { key: string; ctrlKey: true })[]) {
  for (const key of keys) {
    if (document.activeElement) fireEvent.keyDown(document.activeElement, typeof key === 'string' ? { key } : key);
  }
}

function enter() {
  render(<Grid />);
  act(() => tabStops()[0]?.focus());
}

it('is one tab stop, walked with arrows and corners', () => {
  enter();
  expect(focused()).toBe('band');
  press('ArrowDown', 'ArrowRight', 'ArrowRight');
  expect(focused()).toBe('a2');
  press('ArrowDown', 'Home');
  expect(focused()).toBe('b0');
  press({ key: 'End', ctrlKey: true });
  expect(focused()).toBe('b2');
  expect(tabStops().map((stop) => stop.textContent)).toEqual(['b2']);
  press('PageUp');
  expect(focused()).toBe('band');
});

it('stays where it is at an edge', () => {
  enter();
  press('ArrowUp', 'ArrowLeft');
  expect(focused()).toBe('band');
});
