import { type AnalysedTarget, type PeriodKey, periodKey } from '@tertial/domain';
import { expect, test } from 'vitest';
import { expectReadable } from '../ui/scene.test-support.ts';
import type { Scene } from '../ui/scene.ts';
import type { SeriesLine } from './series.ts';
import { seriesScene } from './series-scene.ts';

const words = {
  most: 100,
  value: (value: number) => `${value} %`,
  target: (value: number) => `mål ${value} %`,
  status: (verdict: string) => verdict,
  toDate: 'hittills',
  break: 'brott',
  period: ({ year, tertial }: { year: number; tertial: string }) => `${tertial} ${year}`,
  said: () => 'sagt',
};
const shares = () => ({ nearly: null, partly: 0.9 });

/** A line from 2020 on, a figure a year. */
function lineOf(name: string, values: readonly (number | null)[], target: AnalysedTarget | null = null): SeriesLine {
  return {
    ...{ id: name, name },
    points: values.map((value, place) => ({
      period: { year: 2020 + place, tertial: 'T3' },
      ...{ value, target, decimals: 0, n: null, status: 'met', stage: 'published', toDate: false, breaks: false },
    })),
  };
}

function wordsOf(scene: Scene): string[] {
  return scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
}

const names = ['Exempelby (påhittad kommun)', 'Lidköping', 'Upplands-Bro', 'Åre', 'Örnsköldsvik', 'Övertorneå'];

test('lines are named where they end, and in whole below the drawing where there is little room', () => {
  const lines = names.map((name, place) => lineOf(name, [10 * place, 40, 51 + place]));
  for (const width of [240, 296, 519, 560, 960]) {
    const scene = seriesScene(lines, shares, words, width);
    expectReadable(scene);
    const drawn = wordsOf(scene);
    names.forEach((name, place) => {
      const narrow = width < 600;
      expect(drawn.includes(`${51 + place} % ${name}`)).toBe(!narrow);
      expect(drawn.includes(name)).toBe(narrow);
      expect(drawn.includes(`${51 + place} %`)).toBe(narrow);
    });
  }
  const long = lines.map((line, place) => (place > 0 ? line : { ...line, name: `${line.name} (er kommun)` }));
  const narrow = seriesScene(long, shares, words, 280);
  expectReadable(narrow);
  expect(wordsOf(narrow).join(' ')).toContain('Exempelby (påhittad kommun) (er kommun) Lidköping');
  // A line that stands alone is named by the title.
  const [only] = lines;
  expect(wordsOf(seriesScene(only ? [only] : [], shares, words, 296))).not.toContain(names[0]);
});

test('a line that ends before the latest period says so', () => {
  const lines = [lineOf('Lidköping', [40, 43, null]), lineOf('Åre', [30, 31, 32])];
  expect(wordsOf(seriesScene(lines, shares, words, 960))).toEqual(
    expect.arrayContaining(['43 % (T3 2021) Lidköping', '32 % Åre']),
  );
  expect(wordsOf(seriesScene(lines, shares, words, 296))).toEqual(
    expect.arrayContaining(['43 % (T3 2021)', '32 %', 'Lidköping', 'Åre']),
  );
});

test('the value of a target is never cut', () => {
  const target = { operator: 'atLeast', value: 1234567890, upper: null } as const;
  for (const width of [240, 296, 519, 960]) {
    const one = lineOf('Lidköping', [40, 43], target);
    expect(wordsOf(seriesScene([one, { ...one, id: 'b' }], shares, words, width))).toContain('mål 1234567890 %');
  }
});

test('the bands of each period go by the limits that held in it, and are named by its words', () => {
  const [first, second] = lineOf('Lidköping', [80, 85]).points;
  if (!first || !second) throw new Error('There are two points.');
  const target = { operator: 'atLeast', value: 90, upper: null } as const;
  const line = { id: 'a', name: 'Lidköping', points: [first, second].map((point) => ({ ...point, target })) };
  const told = { ...words, status: (verdict: string, { year }: PeriodKey) => `${verdict} ${year}` };
  const partlyIn = (sharesIn: (period: PeriodKey) => { nearly: null; partly: number }) =>
    seriesScene([line], sharesIn, told, 960).marks.flatMap((mark) =>
      mark.kind === 'rect' && mark.fill === 'partlySoft' ? [Math.round(mark.height)] : [],
    );
  const [same, again] = partlyIn(() => ({ nearly: null, partly: 0.9 }));
  expect(same).toBe(again);
  const isFirst = (period: PeriodKey) => periodKey(period) === periodKey(first.period);
  const [narrow = 0, wide = 0] = partlyIn((period) => ({ nearly: null, partly: isFirst(period) ? 0.95 : 0.9 }));
  expect(narrow).toBeLessThan(wide);
  expect(wordsOf(seriesScene([line], shares, told, 960))).toContain(`partly ${first.period.year}`);
});
