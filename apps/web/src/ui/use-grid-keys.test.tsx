// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: the grid that the hook is for.
// biome-ignore-all lint/a11y/noRedundantRoles: the grid that the hook is for.
import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { nextInColumn, useGridKeys } from './use-grid-keys.ts';

function Grid({ rows = ['a', 'b'] }: { rows?: string[] }) {
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
        {rows.map((row) => (
          <tr key={row} role="row">
            {[0, 1, 2].map((column) => (
              <td key={column} data-stop={column} tabIndex={-1} data-editable={row !== 'b' || undefined}>
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

it('finds the next cell of the column that can be entered', () => {
  render(<Grid rows={['a', 'b', 'c']} />);
  const next = (from: string, key: 'ArrowUp' | 'ArrowDown') =>
    nextInColumn(screen.getByText(from), key, '[data-editable]')?.textContent;
  expect(next('a1', 'ArrowDown')).toBe('c1');
  expect(next('c1', 'ArrowUp')).toBe('a1');
  expect(next('c1', 'ArrowDown')).toBeUndefined();
});

it('keeps the focus when its row is filtered away', () => {
  const { rerender } = render(<Grid rows={['a', 'b', 'c']} />);
  act(() => screen.getByText('b1').focus());
  rerender(<Grid rows={['a', 'c']} />);
  expect(focused()).toBe('c1');
});
