import { sexes } from '@tertial/domain';
import { fireEvent, render, screen, within } from '@testing-library/react';
import type { ComponentType } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { startTexts } from '../../../text/language.ts';
import { loadTexts } from '../../../text/later.ts';
import { sexTones } from '../../../vocabulary/sex-tones.ts';
import { BarsView } from './bars-view.tsx';
import type { ChartProps } from './chart-props.ts';
import { factOf } from './charts.test-support.ts';
import { MultiplesView } from './multiples-view.tsx';
import { SeriesView } from './series-view.tsx';
import { SpreadView } from './spread-view.tsx';

beforeEach(async () => {
  await startTexts('sv');
  await loadTexts('explore');
});

const values = { total: 84, women: 79, men: 88 };
/** Two units and both tertials, for everybody, women and men, each share with an n of its own. */
const facts = sexes.flatMap((sex, place) =>
  [1, 2].flatMap((unit) =>
    (['T2', 'T3'] as const).map((tertial, later) =>
      factOf({ sex, unit, tertial, value: values[sex] + unit + later, n: 100 + 20 * place + 2 * unit + later }),
    ),
  ),
);

function show(View: ComponentType<ChartProps>, own = facts) {
  return render(<View facts={own} origin={{ filters: '', savedAt: null }} onNarrow={() => undefined} />).container;
}

/** The colours of what is drawn as a circle or a bar. */
function tonesIn(container: HTMLElement): Set<string> {
  const marks = [...container.querySelectorAll('svg circle, svg rect')];
  return new Set(marks.flatMap((mark) => /series\d/.exec(mark.getAttribute('class') ?? '') ?? []));
}

describe.each([
  ['curve', SeriesView],
  ['bars', BarsView],
  ['spread', SpreadView],
  ['small drawings', MultiplesView],
])('the %s', (_name, View) => {
  test.each(sexes)('shows a figure of %s in its colour', (sex) => {
    const own = facts.filter((fact) => fact.sex === sex && fact.unit?.id === 'u1');
    expect([...tonesIn(show(View, own))]).toEqual([sexTones[sex]]);
  });

  test('shows women and men beside each other in theirs', () => {
    const container = show(
      View,
      facts.filter(({ sex, unit }) => sex !== 'total' && unit?.id === 'u1'),
    );
    expect([...tonesIn(container)].sort()).toEqual([sexTones.men, sexTones.women].sort());
  });

  test('says what every share rests on, with its target and status', () => {
    const container = show(View);
    const bare = /\b\d+(,\d+)? %(?! \(n = )/g;
    const plain = (text: string | null) => (text ?? '').replaceAll('\u00A0', ' ');
    const description = plain(container.querySelector('figcaption p')?.textContent ?? null);
    expect(description.match(bare) ?? []).toEqual([]);
    const walk = screen.getByRole('region', { name: /piltangenterna/ });
    fireEvent.keyDown(walk, { key: 'Home' });
    const [told] = screen.getAllByRole('status').map(({ textContent }) => plain(textContent));
    expect(told).toMatch(/\d+ %, (T\d 2022, )?n = 1\d\d, mål minst 90 %, (nästan|ej uppfyllt|uppfyllt), publicerad$/);
  });

  test('has a table with n, target and status of every figure', () => {
    const container = show(View);
    fireEvent.click(screen.getByRole('button', { name: 'Visa som tabell' }));
    const table = screen.getByRole('table');
    const names = within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent);
    expect(names).toEqual(expect.arrayContaining(['Period', 'Utfall', 'Antal bakom', 'Målvärde', 'Måluppfyllelse']));
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row.textContent).toMatch(/\d+\s%.*1\d\d.*minst 90\s%.*(Nästan|uppfyllt|Uppfyllt)/);
    expect(container.querySelectorAll('svg[role=img]')).toHaveLength(1);
  });
});

test('small drawings never mix women and men, nor units', () => {
  const own = facts.filter(({ sex }) => sex !== 'total');
  const container = show(MultiplesView, own);
  const circles = [...container.querySelectorAll('svg circle')];
  expect(circles).toHaveLength(4);
});
