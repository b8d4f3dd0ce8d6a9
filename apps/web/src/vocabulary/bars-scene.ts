import {
  fitText,
  type Mark,
  type SaidPoint,
  type Scene,
  scaleOf,
  straight,
  type Tone,
  textSize,
  textWidth,
} from '../ui/scene.ts';

/** One bar with the words beside it. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly figure: string;
  /** On how many it rests, in words; empty where that is not known. */
  readonly people: string;
  readonly tone: Tone;
  /** Drawn as an outline. */
  readonly preliminary: boolean;
  readonly said: string;
}

/** The line that bars are held against. */
export interface Limit {
  readonly value: number;
  readonly text: string;
}

const rowHeight = 28;
const barHeight = 16;
const gap = 12;
const top = 28;

/** Draws bars from zero, with their figures in a column of their own and the target as a line through them. */
export function barsScene(bars: readonly Bar[], limits: readonly Limit[], width: number): Scene {
  const widest = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, textWidth(text)), 0);
  const labelRoom = Math.min(widest(bars.map(({ label }) => label)), width * 0.36);
  const figureRoom = widest(bars.map(({ figure }) => figure));
  const peopleRoom = width < 420 ? 0 : widest(bars.map(({ people }) => people));
  const left = labelRoom + gap + figureRoom + gap;
  const right = width - (peopleRoom === 0 ? gap : peopleRoom + gap);
  const x = scaleOf([...bars.map(({ value }) => value), ...limits.map(({ value }) => value)], [left, right], true);
  const height = top + bars.length * rowHeight + 8;
  const marks: Mark[] = [straight([x(0), top - 4], [x(0), height - 4], { stroke: 'lineStrong' })];
  const points: SaidPoint[] = [];
  bars.forEach((bar, place) => {
    const middle = top + rowHeight * (place + 0.5);
    const start = Math.min(x(0), x(bar.value));
    const length = Math.max(1, Math.abs(x(bar.value) - x(0)));
    const y = middle - barHeight / 2;
    marks.push(
      text(fitText(bar.label, labelRoom), 0, middle, 'start', 'ink'),
      text(bar.figure, labelRoom + gap + figureRoom, middle, 'end', 'ink', true),
      { kind: 'rect', x: start, y, width: length, height: barHeight, fill: bar.tone, radius: 2 },
    );
    if (bar.preliminary && length > 4) {
      const inner = { x: start + 2, y: y + 2, width: length - 4, height: barHeight - 4 };
      marks.push({ kind: 'rect', ...inner, fill: 'paper', radius: 1 });
    }
    if (peopleRoom > 0) marks.push(text(bar.people, width, middle, 'end', 'ink2'));
    points.push({ x: x(bar.value), y: middle, said: bar.said });
  });
  let free = left;
  for (const limit of limits.toSorted((a, b) => a.value - b.value)) {
    const at = x(limit.value);
    marks.push(straight([at, top - 6], [at, height - 4], { stroke: 'ink', width: 1.5, dash: '6 4' }));
    const half = textWidth(limit.text) / 2;
    const middle = Math.min(Math.max(at, free + half), width - half);
    marks.push(text(limit.text, middle, top - 16, 'middle', 'ink'));
    free = middle + half + gap;
  }
  return { width, height, marks, points };
}

function text(
  words: string,
  x: number,
  middle: number,
  anchor: 'start' | 'middle' | 'end',
  tone: Tone,
  strong = false,
): Mark {
  return { kind: 'text', x, y: middle + 4.5, text: words, size: textSize, tone, anchor, strong };
}
