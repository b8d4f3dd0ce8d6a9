import { cleanup, render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { startTexts } from '../../text/language.ts';
import { loadTexts } from '../../text/later.ts';
import { CompareBars } from './compare-bars.tsx';
import { CompareSeries } from './compare-series.tsx';
import { comparison, total } from './compared.test-support.ts';
import { comparedOf } from './compared.ts';

beforeEach(async () => {
  cleanup();
  await startTexts('sv');
  await loadTexts('compare');
});

function show(totals: readonly ReturnType<typeof total>[]) {
  const given = comparison(totals);
  const compared = comparedOf(given, { tertial: 'T3' });
  if (compared === null) throw new Error('nothing is compared');
  render(<CompareBars comparison={given} compared={compared} />);
  render(<CompareSeries comparison={given} compared={compared} />);
  const [bars, lines] = screen.getAllByRole('figure');
  return {
    bars: bars?.querySelector('p')?.textContent,
    lines: lines?.querySelector('p')?.textContent,
    drawings: screen.queryAllByRole('img').length,
    tables: screen.queryAllByRole('table').length,
  };
}

test('who is withheld and who has released nothing is said above the charts, and so in saved pictures', () => {
  const shown = show([
    total('A', 2021, 'T3', '40'),
    total('A', 2022, 'T3', '43'),
    total('B', 2021, 'T3', null),
    total('B', 2022, 'T3', null),
  ]);
  const names = 'För få för att visas (färre än fem): B. Har inte lämnat ut något för T3 2022: C.';
  expect(shown.bars).toBe(`Totalen i A är 43\u00A0%. ${names}`);
  expect(shown.lines).toContain('Samma tertial jämförs varje år. För få för att visas (färre än fem): B (2021, 2022).');
  expect(shown.lines).toContain('Har inte lämnat ut något för T3 2021–2022: C.');
  expect(shown).toMatchObject({ drawings: 2, tables: 0 });
});

test('where nothing can be drawn the table is all that shows', () => {
  expect(show([total('A', 2021, 'T3', null), total('B', 2022, 'T3', null)])).toMatchObject({ drawings: 0, tables: 2 });
});
