import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectReadable } from '../ui/scene.test-support.ts';
import { barsScene } from './bars-scene.ts';

const widths = fc.integer({ min: 240, max: 1400 });
const percent = fc.integer({ min: 0, max: 1000 }).map((tenth) => tenth / 10);

test('bars are readable and as long as what they show', () => {
  fc.assert(
    fc.property(widths, fc.array(percent, { minLength: 1, maxLength: 40 }), (width, values) => {
      const bars = values.map((value, place) => ({
        ...{ label: `Enheten för barn och unga ${place}`, value, figure: `${value} %`, people: 'n = 40' },
        ...{ tone: 'series1' as const, preliminary: place === 0, said: 'sagt' },
      }));
      const scene = barsScene(bars, [{ value: 90, text: 'mål 90 %' }], width);
      expectReadable(scene);
      const drawn = scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
      for (const { label, figure, people } of bars)
        expect(drawn).toEqual(expect.arrayContaining([label, figure, people]));
      const lengths = scene.marks.flatMap((mark) =>
        mark.kind === 'rect' && mark.fill === 'series1' ? [mark.width] : [],
      );
      const [longest, greatest] = [Math.max(...lengths), Math.max(...values)];
      values.forEach((value, place) => {
        if (value > 10) expect((lengths[place] ?? 0) / longest).toBeCloseTo(value / greatest, 1);
      });
    }),
    { numRuns: 60 },
  );
});

test('words that would leave the bars too little room stand above them, and none is cut', () => {
  const long = {
    label: 'Exempelby (påhittad kommun) (er kommun)',
    people: 'n är inte känt för alla enheter · 4 av 5 enheter',
  };
  const bars = [40, -10].map((value) => ({
    ...{ ...long, value, figure: `${value} %` },
    ...{ tone: 'series1' as const, preliminary: false, said: 'sagt' },
  }));
  for (const width of [296, 600, 760, 960]) {
    const scene = barsScene(bars, [{ value: 30, text: 'mål 30 %' }], width);
    expectReadable(scene);
    const words = scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join(' ');
    expect(words).toContain(long.label);
    expect(words).toContain(long.people);
    const [longest = 0] = scene.marks.flatMap((mark) => (mark.kind === 'rect' ? [mark.width] : []));
    expect(longest).toBeGreaterThan(120);
  }
});
