import { type AnalysedTarget, type PeriodKey, periodKey } from '@tertial/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectReadable } from '../ui/scene.test-support.ts';
import { type Box, goesThrough, type Pen, type Scene, type TextMark, textBox } from '../ui/scene.ts';
import type { SeriesLine } from './series.ts';
import { seriesScene } from './series-scene.ts';
import { sexTones } from './sex-tones.ts';

const words = {
  most: 100,
  value: (value: number) => `${value} %`,
  target: (value: number) => `mål ${value} %`,
  status: (verdict: string) => verdict,
  people: (n: number) => `n = ${n}`,
  toDate: 'hittills',
  break: 'brott',
  period: ({ year, tertial }: { year: number; tertial: string }) => `${tertial} ${year}`,
  said: () => 'sagt',
};
const shares = () => ({ nearly: null, partly: 0.9 });

/** A line from 2020 on, a figure a year. */
function lineOf(name: string, values: readonly (number | null)[], target: AnalysedTarget | null = null): SeriesLine {
  return {
    ...{ id: name, name, sex: 'total' },
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
    expect.arrayContaining(['43 %', '32 %', 'Lidköping (T3 2021)', 'Åre']),
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
  const line = {
    id: 'a',
    name: 'Lidköping',
    sex: 'total' as const,
    points: [first, second].map((point) => ({ ...point, target })),
  };
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
  expect(wordsOf(seriesScene([line], shares, told, 960))).toContain('partly 2020 / partly 2021');
});

const limit = fc.integer({ min: 0, max: 100 });
const someTarget = fc.oneof(
  limit.map((value) => ({ operator: 'atLeast' as const, value, upper: null })),
  fc.tuple(limit, limit).map(([value, more]) => ({ operator: 'between' as const, value, upper: value + more / 4 })),
);

test('no figure is struck through by the target line, and each says what it rests on', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 240, max: 1400 }),
      fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 }),
      fc.array(someTarget, { minLength: 1, maxLength: 3 }),
      (width, values, targets) => {
        const points = lineOf('Åre', values).points.map((point, place) => ({
          ...point,
          ...{ n: 100 + place, target: targets[Math.floor((place * targets.length) / values.length)] ?? null },
        }));
        const scene = seriesScene([{ id: 'a', name: 'Åre', sex: 'total', points }], shares, words, width);
        expectReadable(scene);
        const targetLines = scene.marks.flatMap((mark) =>
          mark.kind === 'path' && mark.dash === '6 4' ? [penOf(mark.d)] : [],
        );
        expect(targetLines.length).toBeGreaterThan(0);
        const labels = scene.marks.filter((mark): mark is TextMark => mark.kind === 'text' && mark.anchor === 'middle');
        for (const label of labels) {
          for (const line of targetLines) expect(goesThrough(line, shrunk(textBox(label))), label.text).toBe(false);
        }
        const peoples = labels.filter(({ text }) => text.startsWith('n = '));
        expect(peoples.length).toBeGreaterThan(0);
        expect(labels.filter(({ text }) => text.endsWith(' %'))).toHaveLength(peoples.length);
        expect(peoples.map(({ text }) => text)).toContain(`n = ${99 + values.length}`);
      },
    ),
  );
});

/** Without the tenth of a pixel that drawn lines are rounded to. */
function shrunk({ left, right, top, bottom }: Box): Box {
  return { left: left + 0.1, right: right - 0.1, top: top + 0.1, bottom: bottom - 0.1 };
}

/** The points of a drawn line. */
function penOf(d: string): Pen[] {
  return d.split(/(?=[ML])/).flatMap((part): Pen[] => {
    const [x = 0, y = 0] = part.slice(1).split(' ').map(Number);
    return part.startsWith('M') ? [null, [x, y]] : [[x, y]];
  });
}

test('lines end with their figure and what it rests on', () => {
  const rested = [30, 40].map((value, place) => {
    const line = lineOf(`Enhet ${place}`, [value, place === 0 ? null : value]);
    return { ...line, points: line.points.map((point) => ({ ...point, n: 50 + place })) };
  });
  expect(wordsOf(seriesScene(rested, shares, words, 960))).toEqual(
    expect.arrayContaining(['30 % (n = 50, T3 2020) Enhet 0', '40 % (n = 51) Enhet 1']),
  );
  expect(wordsOf(seriesScene(rested, shares, words, 300))).toContain('40 % (n = 51)');
});

test('every band is named in whole by its word, beside it or below the drawing', () => {
  const target = { operator: 'atLeast', value: 90, upper: null } as const;
  const own = {
    ...words,
    status: (verdict: string) => ({ met: 'Helt i mål', partly: 'Nästan framme i år' })[verdict] ?? 'Ej nått',
  };
  for (const values of [
    [70, 99],
    [82, 95],
    [50, 60],
  ]) {
    const line = lineOf('Åre', values, target);
    for (const width of [240, 296, 560, 960, 1200]) {
      const scene = seriesScene([line], shares, own, width);
      expectReadable(scene);
      const text = wordsOf(scene).join(' ');
      const fills = new Set(scene.marks.flatMap((mark) => (mark.kind === 'rect' ? [mark.fill] : [])));
      expect(fills.size).toBeGreaterThan(1);
      expect(text.includes('Helt i mål')).toBe(fills.has('metSoft'));
      expect(text.includes('Nästan framme i år')).toBe(fills.has('partlySoft'));
      expect(text.includes('Ej nått')).toBe(fills.has('notSoft'));
    }
  }
});

test('everybody, women and men have the same colours alone and together', () => {
  const [all, women, men] = (['total', 'women', 'men'] as const).map((sex) => ({ ...lineOf(sex, [40, 50]), sex }));
  if (!all || !women || !men) throw new Error('There are three lines.');
  const toneOf = (lines: SeriesLine[], place: number) =>
    seriesScene(lines, shares, words, 960).marks.flatMap((mark) =>
      mark.kind === 'path' && mark.width === 2.5 ? [mark.stroke] : [],
    )[place];
  for (const [lines, tones] of [
    [
      [all, women, men],
      [sexTones.total, sexTones.women, sexTones.men],
    ],
    [
      [men, women],
      [sexTones.men, sexTones.women],
    ],
    [[women], [sexTones.women]],
  ] as const) {
    expect(lines.map((_, place) => toneOf([...lines], place))).toEqual(tones);
  }
  // Lines of the same sex are told apart by colours of their own.
  expect(toneOf([women, { ...women, id: 'b' }], 0)).not.toBe(toneOf([women, { ...women, id: 'b' }], 1));
});
