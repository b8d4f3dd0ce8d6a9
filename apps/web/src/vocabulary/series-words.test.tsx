import { render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { startTexts } from '../text/language.ts';
import type { SeriesLine, SeriesPoint } from './series.ts';
import { useSeriesSentence, useSeriesWords } from './series-words.ts';

beforeEach(() => startTexts('sv'));

const pointOf = (tertial: 'T1' | 'T2' | 'T3', value: number | null, n: number | null): SeriesPoint => ({
  period: { year: 2022, tertial },
  ...{ value, n, decimals: 0, status: null, target: null, stage: 'published', toDate: false, breaks: false },
});
const lineOf = (name: string, points: readonly SeriesPoint[]): SeriesLine => ({ id: name, name, sex: 'total', points });

function Told({ lines }: { lines: readonly SeriesLine[] }) {
  const words = useSeriesWords('percent');
  return (
    <>
      <p>{useSeriesSentence(lines, 'percent')}</p>
      <p>{lines.flatMap(({ points }) => points.map(words.said)).join('; ')}</p>
    </>
  );
}

const told = () => screen.getAllByRole('paragraph').map(({ textContent }) => textContent?.replaceAll('\u00A0', ' '));

test('every share is told with what it rests on', () => {
  render(<Told lines={[lineOf('Åre', [pointOf('T1', 80, 120), pointOf('T2', 85, 130)])]} />);
  expect(told()).toEqual([
    'Från 80 % (n = 120) i T1 2022 till 85 % (n = 130) i T2 2022.',
    expect.stringMatching(/^T1 2022: 80 %, n = 120, .*; T2 2022: 85 %, n = 130, /),
  ]);
});

test('several are compared in the latest tertial that has figures', () => {
  render(
    <Told
      lines={[
        lineOf('Åre', [pointOf('T1', 80, 120), pointOf('T2', 85, 40), pointOf('T3', null, null)]),
        lineOf('Lidköping', [pointOf('T1', 70, 90), pointOf('T2', 75, null)]),
      ]}
    />,
  );
  expect(told()[0]).toBe('2 serier. I T2 2022 är Åre högst med 85 % (n = 40) och Lidköping lägst med 75 %.');
});
