import {
  fitText,
  type Mark,
  type SaidPoint,
  type Scene,
  scaleOf,
  straight,
  textSize,
  textWidth,
} from '../../../ui/scene.ts';
import type { Limit } from '../../../vocabulary/bars-scene.ts';

/** The figures of the units in one period. */
export interface Strip {
  readonly label: string;
  readonly dots: readonly { readonly value: number; readonly said: string; readonly preliminary: boolean }[];
  /** All units together; null where that is not known. */
  readonly total: Limit | null;
  readonly limits: readonly Limit[];
  /** The ends in words. */
  readonly lowest: string;
  readonly highest: string;
}

/** The axis that all strips share. */
export interface SpreadAxis {
  readonly figure: (value: number) => string;
  /** What the figures can hardly pass; null for nothing. */
  readonly most: number | null;
}

const stripHeight = 104;
const radius = 4.5;
const swarm = 26;
const gap = 12;

/** Draws every unit as a dot, one strip for each period on the same scale, with the total and the target as lines. */
export function spreadScene(strips: readonly Strip[], axis: SpreadAxis, width: number): Scene {
  const labelRoom = Math.max(...strips.map(({ label }) => textWidth(label))) + gap;
  const left = labelRoom + radius;
  const right = width - 24;
  const values = strips.flatMap(({ dots, total, limits }) => [
    ...dots.map(({ value }) => value),
    ...limits.map(({ value }) => value),
    ...(total === null ? [] : [total.value]),
  ]);
  const x = scaleOf(values, [left, right], { most: axis.most });
  const height = strips.length * stripHeight + 30;
  const bottom = strips.length * stripHeight;
  const marks: Mark[] = x.ticks.flatMap((value): Mark[] => [
    straight([x(value), 8], [x(value), bottom], { stroke: 'line' }),
    {
      kind: 'text',
      x: x(value),
      y: bottom + 18,
      text: axis.figure(value),
      size: textSize,
      tone: 'ink2',
      anchor: 'middle',
    },
  ]);
  const points: SaidPoint[] = [];
  strips.forEach((strip, place) => {
    const top = place * stripHeight;
    const middle = top + 56;
    marks.push(
      {
        kind: 'text',
        x: 0,
        y: middle + 4,
        text: strip.label,
        size: textSize,
        tone: 'ink',
        anchor: 'start',
        strong: true,
      },
      straight([left, middle], [right, middle], { stroke: 'line' }),
    );
    for (const { value } of strip.limits) {
      marks.push(straight([x(value), top + 24], [x(value), top + 86], { stroke: 'ink', width: 1.5, dash: '6 4' }));
    }
    if (strip.total !== null) {
      const at = x(strip.total.value);
      marks.push(straight([at, top + 24], [at, top + 86], { stroke: 'ink', width: 3 }));
    }
    const placed: { x: number; y: number }[] = [];
    for (const dot of strip.dots.toSorted((a, b) => a.value - b.value)) {
      const at = { x: x(dot.value), y: middle + freeOffset(x(dot.value), middle, placed) };
      placed.push(at);
      marks.push({ kind: 'circle', ...at, r: radius, tone: 'series1', hollow: dot.preliminary });
      points.push({ ...at, said: dot.said });
    }
    const above = [...(strip.total === null ? [] : [strip.total]), ...strip.limits];
    marks.push(...lineWords(above, x, top + 18, left, width));
    const half = (right - left) / 2 - gap;
    const small = { kind: 'text', y: top + 98, size: textSize, tone: 'ink2' } as const;
    if (strip.dots.length > 1) {
      marks.push({ ...small, x: left, text: fitText(strip.lowest, half), anchor: 'start' });
      marks.push({ ...small, x: right, text: fitText(strip.highest, half), anchor: 'end' });
    }
  });
  return { width, height, marks, points };
}

/** How far above or below the line there is room for a dot; on it where there is none. */
function freeOffset(x: number, middle: number, placed: readonly { x: number; y: number }[]): number {
  const apart = 2 * radius + 1;
  for (let step = 0; step <= swarm / apart + 1; step += 1) {
    for (const offset of step === 0 ? [0] : [-step * apart, step * apart]) {
      const free = placed.every((other) => Math.hypot(other.x - x, other.y - middle - offset) >= apart);
      if (free && Math.abs(offset) <= swarm) return offset;
    }
  }
  return 0;
}

/** The words of the lines, side by side above them. */
function lineWords(
  lines: readonly Limit[],
  x: (value: number) => number,
  y: number,
  left: number,
  width: number,
): Mark[] {
  const inOrder = lines.toSorted((a, b) => a.value - b.value);
  const widths = inOrder.map(({ text }) => textWidth(text));
  let free = left;
  const starts = inOrder.map(({ value }, place) => {
    const own = widths[place] ?? 0;
    const start = Math.max(free, x(value) - own / 2);
    free = start + own + gap;
    return start;
  });
  let most = width;
  for (let place = starts.length - 1; place >= 0; place -= 1) {
    starts[place] = Math.min(starts[place] ?? 0, most - (widths[place] ?? 0));
    most = (starts[place] ?? 0) - gap;
  }
  return inOrder.map(({ text }, place) => ({
    ...{ kind: 'text', x: starts[place] ?? 0, y, text, size: textSize, tone: 'ink', anchor: 'start' },
  }));
}
