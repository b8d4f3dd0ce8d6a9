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
