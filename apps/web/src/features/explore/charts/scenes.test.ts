import type { AttainmentCount, PeriodKey } from '@tertial/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectReadable } from '../../../ui/scene.test-support.ts';
import { goesThrough, type Scene, type TextMark, textBox } from '../../../ui/scene.ts';
import { sceneFile } from '../../../ui/scene-file.ts';
import { seriesOf } from '../../../vocabulary/series.ts';
import { mostLines, seriesScene } from '../../../vocabulary/series-scene.ts';
import { factOf } from './charts.test-support.ts';
import { type HeatStep, heatOf, heatScene, heatSteps } from './heat.ts';
import { multiplesScene } from './multiples.ts';
import { spreadScene } from './spread.ts';

const widths = fc.integer({ min: 240, max: 1400 });
const percent = fc.integer({ min: 0, max: 1000 }).map((tenth) => tenth / 10);
const tertials = ['T1', 'T2', 'T3'] as const;

const words = {
  most: 100,
  value: (value: number, decimals: number) => `${value.toFixed(decimals)} %`,
  target: (value: number) => `mål ${value} %`,
  status: (verdict: string) => verdict,
  people: (n: number) => `n = ${n}`,
  toDate: 'hittills',
  break: 'brott',
  period: () => 'T3 2021',
  said: () => 'sagt',
};
const shares = () => ({ nearly: null, partly: 0.9 });

/** No axis of shares goes past the whole, or below nothing. */
function expectShares({ marks }: Scene) {
  for (const mark of marks) {
    if (mark.kind !== 'text' || !/^-?[\d.]+ %$/.test(mark.text)) continue;
    expect(Number.parseFloat(mark.text)).toBeLessThanOrEqual(100);
    expect(Number.parseFloat(mark.text)).toBeGreaterThanOrEqual(0);
  }
}

test('series are readable at any width, and more than six stand grey', () => {
  fc.assert(
    fc.property(
      widths,
      fc.integer({ min: 1, max: 9 }),
      fc.array(percent, { minLength: 6, maxLength: 24 }),
      (width, count, values) => {
        const facts = Array.from({ length: count }, (_, unit) =>
          values.map((value, place) =>
            factOf({
              unit,
              value: (value + unit * 3) % 100,
              year: 2015 + Math.floor(place / 3),
              tertial: tertials[place % 3] ?? 'T1',
              stage: place === values.length - 1 ? 'preliminary' : 'published',
            }),
          ),
        ).flat();
        const lines = seriesOf(facts, (fact) => fact.unit?.name ?? '');
        expect(lines).toHaveLength(count);
        const scene = seriesScene(lines, shares, words, width);
        expectReadable(scene);
        const coloured = scene.marks.filter((mark) => mark.kind === 'path' && mark.width === 2.5);
        expect(coloured).toHaveLength(Math.min(count, mostLines));
        expectShares(scene);
      },
    ),
    { numRuns: 60, examples: [[240, 1, [99.5, 0, 0, 0, 0, 0, 0, 0, 0, 0]]] },
  );
});

test('a break lifts the pen, and a preliminary figure is hollow', () => {
  const facts = [
    factOf({ value: 80, year: 2021 }),
    factOf({ value: 85, year: 2022, tertial: 'T1', breaks: true }),
    factOf({ value: 92, year: 2022, tertial: 'T2', breaks: true, stage: 'preliminary' }),
  ];
  const scene = seriesScene(
    seriesOf(facts, () => 'a'),
    shares,
    words,
    800,
  );
  const line = scene.marks.find((mark) => mark.kind === 'path' && mark.width === 2.5);
  expect(line?.kind === 'path' ? line.d.match(/M/g) : null).toHaveLength(2);
  expect(scene.marks.some((mark) => mark.kind === 'text' && mark.text === 'brott')).toBe(true);
  const hollow = scene.marks.filter((mark) => mark.kind === 'circle' && mark.hollow);
  expect(hollow).toHaveLength(1);
});

test('an axis of fine steps on a narrow screen leaves out the words that would run into each other', () => {
  const dot = { value: 89.4, name: 'A', figure: '89,4 %', quiet: '', said: 'sagt', preliminary: false };
  const strip = {
    ...{ label: '2022 T3', dots: [{ ...dot, tone: 'series1' as const }], total: null },
    ...{ limits: [{ value: 90, text: 'mål 90 %' }], lowest: 'lägst', highest: 'högst' },
  };
  expectReadable(spreadScene([strip], { figure: (value) => `${value} %`, most: 100, key: [] }, 240));
});

test('a spread is readable and shows every unit, with what its figure rests on where that is told', () => {
  fc.assert(
    fc.property(
      widths,
      fc.array(percent, { minLength: 1, maxLength: 60 }),
      fc.constantFrom('A', 'Öppenvården för barn och unga i kommunen'),
      (width, values, name) => {
        const dots = values.map((value) => ({
          ...{ value, name, figure: `${value} % (n = 42)`, quiet: '(n = 42)', said: 'sagt', preliminary: false },
          tone: 'series1' as const,
        }));
        const strip = {
          ...{ label: '2022 T3', dots, total: { value: values[0] ?? 0, text: 'alla enheter 86 % (n = 1 206)' } },
          ...{ limits: [{ value: 90, text: 'mål 90 %' }], lowest: `lägst 40 % (n = 7) ${name}` },
          highest: `högst 95 % (n = 9) ${name}`,
        };
        const key = [{ text: 'kvinnor', tone: 'series4' } as const, { text: 'män', tone: 'series2' } as const];
        const scene = spreadScene([strip, strip], { figure: (value) => `${value} %`, most: 100, key }, width);
        expectReadable(scene);
        const circles = scene.marks.filter(({ kind }) => kind === 'circle');
        expect(circles).toHaveLength(2 * values.length + key.length);
        expect(scene.points).toHaveLength(2 * values.length);
        expectShares(scene);
        const texts = scene.marks.filter((mark): mark is TextMark => mark.kind === 'text');
        const told = texts.map(({ text }) => text).join(' ');
        const each = values.every((value) => told.includes(`${value} % (n = 42)`));
        if (!each && values.length > 1) expect(told).toContain(`högst 95 % (n = 9) ${name}`);
        expect(each || values.length > 1).toBe(true);
        // No words are struck through by the lines of the target and the total.
        const lines = scene.marks.flatMap((mark) =>
          mark.kind === 'path' && mark.stroke === 'ink' ? [(mark.d.match(/[\d.-]+/g) ?? []).map(Number)] : [],
        );
        for (const [fromX = 0, fromY = 0, toX = 0, toY = 0] of lines) {
          for (const text of texts.filter((mark) => mark.text !== '2022 T3')) {
            expect(
              goesThrough(
                [
                  [fromX, fromY],
                  [toX, toY],
                ],
                textBox(text),
              ),
              text.text,
            ).toBe(false);
          }
        }
      },
    ),
    {
      numRuns: 60,
      examples: [
        [360, [40, 95], 'A'],
        [1200, [40, 41, 42, 95, 95], 'Öppenvården'],
      ],
    },
  );
});

const drawnIn = ['path', 'circle', 'text'];

test('a hundred small curves stand beside each other, their words in whole and each figure told', () => {
  fc.assert(
    fc.property(widths, (width) => {
      const panels = Array.from({ length: 100 }, (_, place) => ({
        ...{
          id: `${place}`,
          title: `Enheten för vuxna med långt namn ${place}`,
          limits: [[90, 90, 95, 95]],
          most: 100,
        },
        ...{ figure: '86 % (n = 1 042)', quiet: '(n = 1 042)', note: 'T3 2022 · mål 95 %', preliminary: false },
        points: [place, null, 50, 70].map((value) => (value === null ? null : { value, said: `${value} %, n = 42` })),
        tone: 'series1' as const,
      }));
      const scene = multiplesScene(panels, true, width);
      expectReadable(scene);
      expect(scene.points.map(({ said }) => said)).toEqual(
        panels.flatMap(({ points }) => points.flatMap((one) => one?.said ?? [])),
      );
      const told = scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join(' ');
      expect(told).not.toContain('…');
      for (const { figure, note } of panels) expect(told).toContain(`${figure} ${note}`);
      // A target that was raised is drawn as a step.
      const [step] = scene.marks.flatMap((mark) => (mark.kind === 'path' && mark.dash !== undefined ? [mark.d] : []));
      const heights = step?.split('M')[1]?.match(/[\d.]+(?=L|$)/g);
      expect(new Set(heights).size).toBe(2);
      // All lines of one look are one path: what is drawn for each is a point and its words.
      const kinds = scene.marks.map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'path')).toHaveLength(3);
      expect(kinds.filter((kind) => kind === 'circle')).toHaveLength(panels.length);
      // In another width there are the same marks in the same order, so that they are moved and not made anew.
      expect(kinds).toEqual(kinds.toSorted((one, other) => drawnIn.indexOf(one) - drawnIn.indexOf(other)));
    }),
    { numRuns: 10, examples: [[286], [1184]] },
  );
});

test('a heat map counts what reaches its target of what is measured', () => {
  const facts = [
    factOf({ indicator: 1, value: 95 }),
    factOf({ indicator: 8, value: 50 }),
    factOf({ indicator: 2, value: null }),
    factOf({ indicator: 1, unit: 3, value: 10 }),
  ];
  const heat = heatOf(facts);
  expect(heat.rows.map(({ goal, cells }) => [goal.number, cells[0]?.count.met, cells[0]?.count.measured])).toEqual([
    ['2.1', 1, 2],
    ['2.2', 0, 0],
  ]);
  // Units' figures are no indicators: a goal is not judged by them.
  expect([heat.isOfParts, heatOf(facts.filter(({ unit }) => unit !== null)).isOfParts]).toEqual([false, true]);
});

test('the picture of a heat map carries whole names, status symbols and what its colours mean', () => {
  const title = 'Den enskilde är delaktig i sitt stöd, får det i rätt tid och av den som den har förtroende för';
  const facts = [2021, 2022].flatMap((year) =>
    tertials.flatMap((tertial, place) =>
      [1, 8, 2].map((indicator) => {
        const fact = factOf({
          indicator,
          year,
          tertial,
          value: indicator === 2 && place === 0 ? null : 60 + 17 * place,
        });
        return { ...fact, indicator: { ...fact.indicator, goal: { ...fact.indicator.goal, title } } };
      }),
    ),
  );
  const heat = heatOf(facts);
  const symbol = [{ d: 'M8 1.8 15 14H1z', line: 1.7 }];
  const told = {
    ...{
      goals: 'Mål',
      legend: 'Andel som når målvärdet:',
      period: ({ year, tertial }: PeriodKey) => `${tertial} ${year}`,
    },
    count: ({ met, measured }: AttainmentCount) => (measured === 0 ? 'ej mätt' : `${met} av ${measured}`),
    verdict: ({ measured }: AttainmentCount) => (measured === 0 ? null : { word: 'Nästan framme vid det', symbol }),
    step: (step: HeatStep) => `steg ${step}`,
  };
  for (const width of [320, 960]) {
    const scene = heatScene(heat, told, width);
    expectReadable(scene);
    const drawn = scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join(' ');
    expect(drawn).not.toContain('…');
    for (const { goal } of heat.rows) expect(drawn).toContain(`${goal.number} ${title}`);
    const measured = heat.rows.flatMap(({ cells }) => cells.filter(({ count }) => count.measured > 0));
    expect(scene.marks.filter(({ kind }) => kind === 'shape')).toHaveLength(measured.length);
    expect(drawn.match(/Nästan/g)).toHaveLength(measured.length);
    expect(drawn).toContain('ej mätt');
    for (const step of heatSteps) expect(drawn).toContain(`steg ${step}`);
    const { svg } = sceneFile(scene, { title: 't', description: 'd', notes: [] });
    expect(svg.split(symbol[0]?.d ?? '-')).toHaveLength(measured.length + 1);
  }
});
