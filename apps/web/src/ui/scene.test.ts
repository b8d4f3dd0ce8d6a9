import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fitLines,
  fitText,
  goesThrough,
  liftedIn,
  lightTones,
  polyline,
  type Scene,
  scaleOf,
  seriesTones,
  spreadOut,
  textWidth,
  voicesOf,
  wrapText,
} from './scene.ts';
import { sceneFile } from './scene-file.ts';

const tokens = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const cssName = (tone: string) =>
  `--${tone === 'metSoft' || tone === 'nearlySoft' ? tone.replace('Soft', '-soft') : tone.replace(/([A-Z]|\d)/g, (found) => `-${found.toLowerCase()}`)}`;

function tokenOf(tone: string): [string, string] {
  const found = new RegExp(`${cssName(tone)}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens);
  return [found?.[1] ?? '', found?.[2] ?? ''];
}

/** Linear red, green and blue of a colour, 0 to 1. */
function linear(hex: string): number[] {
  return [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
}

/** How colours are seen: by most, without the cones for red, and without those for green (Machado and others, 2009). */
const eyes = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

function times(matrix: readonly number[][], vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, factor, at) => sum + factor * (vector[at] ?? 0), 0));
}

/** The colour in Oklab, where a distance of 0.02 is just seen. */
function oklab(rgb: readonly number[]): number[] {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb.map((part) => Math.min(1, Math.max(0, part))),
  ).map(Math.cbrt);
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

function contrast(first: string, second: string): number {
  const [a, b] = [first, second].map((hex) => times([[0.2126, 0.7152, 0.0722]], linear(hex))[0] ?? 0);
  return (Math.max(a ?? 0, b ?? 0) + 0.05) / (Math.min(a ?? 0, b ?? 0) + 0.05);
}

describe('the colours of drawings', () => {
  test.each(Object.keys(lightTones))('%s is in pictures what it is on the page in light', (tone) => {
    const light = Object.entries(lightTones).find(([own]) => own === tone)?.[1];
    expect(tokenOf(tone)[0]).toBe(light);
  });

  describe.each(Object.entries(eyes))('seen with %s', (_name, matrix) => {
    test.each([
      ['light', 0],
      ['dark', 1],
    ] as const)('series are told apart in %s', (_theme, at) => {
      const seen = seriesTones.map((tone) => oklab(times(matrix, linear(tokenOf(tone)[at]))));
      seen.forEach((one, place) => {
        for (const other of seen.slice(0, place)) {
          expect(Math.hypot(...one.map((part, index) => part - (other[index] ?? 0)))).toBeGreaterThan(0.085);
        }
      });
    });
  });

  test.each([0, 1] as const)('lines and words stand out from the paper (%s)', (at) => {
    for (const tone of seriesTones) expect(contrast(tokenOf(tone)[at], tokenOf('paper')[at])).toBeGreaterThan(3);
    for (const ground of ['heat0', 'heat1', 'heat2', 'heat3', 'heat4']) {
      expect(contrast(tokenOf('ink')[at], tokenOf(ground)[at])).toBeGreaterThan(4.5);
    }
    for (const ground of ['paper', 'metSoft', 'nearlySoft', 'partlySoft', 'notSoft']) {
      expect(contrast(tokenOf('ink2')[at], tokenOf(ground)[at])).toBeGreaterThan(4.5);
    }
  });
});

test('a scale holds all its values between round ticks', () => {
  for (const values of [[0.3, 0.35], [91, 100], [-15116, 200], [5], [], [0, 0], [1e6, 2e6]]) {
    const scale = scaleOf(values, [0, 100]);
    for (const value of values) {
      expect(scale(value)).toBeGreaterThanOrEqual(0);
      expect(scale(value)).toBeLessThanOrEqual(100);
    }
    expect(scale.ticks.length).toBeGreaterThan(1);
    expect(scale.ticks.length).toBeLessThan(9);
  }
  expect(scaleOf([80, 90], [0, 100], { fromZero: true }).low).toBe(0);
});

test('the axis of shares ends at 100 percent, unless something is greater', () => {
  const percent = fc.integer({ min: 0, max: 1000 }).map((tenth) => tenth / 10);
  fc.assert(
    fc.property(fc.array(percent), fc.boolean(), (values, fromZero) => {
      const { low, high, ticks } = scaleOf(values, [0, 100], { fromZero, most: 100 });
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(100);
      expect(ticks.at(-1)).toBeCloseTo(high, 9);
    }),
    {
      examples: [
        [[95, 100], false],
        [[0.5, 100], false],
        [[100], true],
      ],
    },
  );
  expect(scaleOf([95, 100], [0, 100], { most: 100 }).high).toBe(100);
  expect(scaleOf([95, 104], [0, 100], { most: 100 }).high).toBeGreaterThanOrEqual(104);
  expect(scaleOf([95, 100], [0, 100]).high).toBeGreaterThan(100);
});

test('places are moved apart in their order and stay within the ends', () => {
  expect(spreadOut([50, 51, 10], 16, [0, 100])).toEqual([50, 66, 10]);
  expect(spreadOut([99, 98], 16, [0, 100])).toEqual([100, 84]);
});

test('a text that has no room is cut with an ellipsis', () => {
  expect(fitText('Andel', 200)).toBe('Andel');
  const cut = fitText('Andel genomförandeplaner', 80);
  expect(cut).toMatch(/^Andel.*…$/);
  expect(textWidth(cut)).toBeLessThanOrEqual(80);
});

test('a picture carries its words as text and as metadata, and nothing that a page may not show', () => {
  const scene: Scene = {
    width: 400,
    height: 40,
    marks: [{ kind: 'rect', x: 0, y: 0, width: 40, height: 20, fill: 'series1' }],
    points: [],
  };
  const title = 'Väntetid <dagar> & "andel" \u0001';
  const { svg, width, height } = sceneFile(scene, { title, description: 'Från 5 till 3.', notes: ['Urval: allt'] });
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  expect(parsed.querySelector('title')?.textContent).toBe('Väntetid <dagar> & "andel" ');
  expect(parsed.querySelector('desc')?.textContent).toContain('Urval: allt');
  expect(parsed.querySelector('metadata')?.textContent).toContain('Från 5 till 3.');
  expect([...parsed.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain('Urval: allt');
  expect(svg).not.toMatch(/style=|<style|href|class=/);
  expect(svg).toContain(lightTones.series1);
  expect(width).toBeGreaterThan(400);
  expect(height).toBeGreaterThan(40);
});

test('a text that is wrapped is there in whole', () => {
  const words = 'Självförsörjningsstödsmottagningen för unga vuxna';
  const lines = wrapText(words, 120);
  for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(120);
  expect(lines.join(' ').replaceAll('- ', '')).toBe(words);
});

test('a line goes through a box or beside it', () => {
  const box = { left: 10, right: 30, top: 10, bottom: 20 };
  expect(
    goesThrough(
      [
        [0, 15],
        [40, 15],
      ],
      box,
    ),
  ).toBe(true);
  expect(
    goesThrough(
      [
        [0, 0],
        [20, 15],
      ],
      box,
    ),
  ).toBe(true);
  expect(goesThrough([[0, 15], null, [40, 15]], box)).toBe(false);
  expect(
    goesThrough(
      [
        [0, 21],
        [40, 21],
      ],
      box,
    ),
  ).toBe(false);
  expect(
    goesThrough(
      [
        [0, 15],
        [9, 15],
        [9, 0],
        [40, 0],
      ],
      box,
    ),
  ).toBe(false);
});

test('a line is lifted in a box, and runs on behind it', () => {
  const box = { left: 10, right: 30, top: 10, bottom: 20 };
  expect(
    polyline(
      liftedIn(
        [
          [0, 15],
          [40, 15],
          [40, 50],
        ],
        box,
      ),
    ),
  ).toBe('M0 15L10 15M30 15L40 15L40 50');
  expect(
    polyline(
      liftedIn(
        [
          [0, 9],
          [40, 9],
        ],
        box,
      ),
    ),
  ).toBe('M0 9L40 9');
});

test('what stands back in a text is told apart, on the page and in a file', () => {
  const mark = {
    kind: 'text',
    x: 0,
    y: 20,
    text: '85 % (n = 40) Åre',
    size: 13,
    tone: 'ink',
    anchor: 'start',
  } as const;
  expect(voicesOf({ ...mark, quiet: '(n = 40)' })).toEqual(['85 % ', '(n = 40)', ' Åre']);
  expect(voicesOf(mark)).toEqual([mark.text, '', '']);
  const scene = { width: 200, height: 40, marks: [{ ...mark, quiet: '(n = 40)' }], points: [] };
  const { svg } = sceneFile(scene, { title: 't', description: 'd', notes: [] });
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.querySelector('tspan')?.textContent).toBe('(n = 40)');
  expect(parsed.querySelector('tspan')?.getAttribute('fill')).toBe(lightTones.ink2);
  expect([...parsed.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain(mark.text);
});

test('a text is broken between words, and only its last line is cut', () => {
  expect(fitLines('Andel', 200, 2)).toEqual(['Andel']);
  const words = 'Andel vårdnadshavare som upplever att socialsekreteraren har lyssnat';
  const lines = fitLines(words, 220, 2);
  expect(lines).toHaveLength(2);
  expect(words.startsWith(`${lines[0]} `)).toBe(true);
  expect(lines[1]?.endsWith('…')).toBe(true);
  expect(fitLines(words, 220, 5).join(' ')).toBe(words);
  expect(fitLines('Självförsörjningsstöd', 60, 2)).toHaveLength(1);
  for (const line of fitLines(words, 120, 3)) expect(textWidth(line)).toBeLessThanOrEqual(120);
});
