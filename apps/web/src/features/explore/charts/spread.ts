import {
  type Mark,
  round,
  type SaidPoint,
  type Scale,
  type Scene,
  scaleOf,
  straight,
  type TextMark,
  type Tone,
  textSize,
  textWidth,
  wrapText,
} from '../../../ui/scene.ts';
import type { Limit } from '../../../vocabulary/bars-scene.ts';

/** One unit's figure. */
export interface Dot {
  readonly value: number;
  readonly name: string;
  /** The figure with what it rests on. */
  readonly figure: string;
  /** The part of the figure that stands back; empty for none. */
  readonly quiet: string;
  readonly said: string;
  readonly preliminary: boolean;
  readonly tone: Tone;
}

/** The figures of the units in one period. */
export interface Strip {
  readonly label: string;
  readonly dots: readonly Dot[];
  /** All units together; null where that is not known. */
  readonly total: Limit | null;
  readonly limits: readonly Limit[];
  /** The ends in words. */
  readonly lowest: string;
  readonly highest: string;
}

/** The axis that all strips share, and what the colours of the dots mean where there are several. */
export interface SpreadAxis {
  readonly figure: (value: number) => string;
  /** What the figures can hardly pass; null for nothing. */
  readonly most: number | null;
  readonly key: readonly { readonly text: string; readonly tone: Tone }[];
}

const radius = 4.5;
const swarm = 26;
const gap = 12;
const lineHeight = 18;
const wordHeight = 16;
/** How wide the name of a unit is at most, before it is broken. */
const nameRoom = 120;
/** How far lines go above and below the middle of a strip. */
const reach = 30;
/** From the middle of a strip to the words below it: at once, or behind lines that lead to them. */
const below = { near: 46, led: 60 };

/** The lines of the axis, with words below those where they do not run into each other. */
function axisMarks(x: Scale, figure: SpreadAxis['figure'], bottom: number): Mark[] {
  let free = Number.NEGATIVE_INFINITY;
  return x.ticks.flatMap((value): Mark[] => {
    const text = figure(value);
    const half = textWidth(text) / 2;
    const line = straight([x(value), 8], [x(value), bottom], { stroke: 'line' });
    if (x(value) - half < free) return [line];
    free = x(value) + half + gap;
    return [line, { kind: 'text', x: x(value), y: bottom + 18, text, size: textSize, tone: 'ink2', anchor: 'middle' }];
  });
}

/**
 * Draws every unit as a dot, one strip for each period on the same scale, with the total and the target as lines. Every dot has
 * its words where there is room for all of them; else the lowest and the highest have.
 */
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
  const named = strips.every(({ dots }) => roomOf(dots) <= width);
  const inner: Mark[] = [];
  const points: SaidPoint[] = [];
  let bottom = 0;
  for (const strip of strips) {
    const above = lineWords(strip, x, bottom, width);
    const middle = bottom + above.height + reach + 8;
    const foot = named ? dotWords(strip.dots, x, middle, width) : endWords(strip, middle, [left, right], width);
    const label = { kind: 'text', x: 0, y: middle + 4, text: strip.label, size: textSize } as const;
    inner.push({ ...label, tone: 'ink', anchor: 'start', strong: true });
    inner.push(straight([left, middle], [right, middle], { stroke: 'line' }));
    for (const { value } of strip.limits) {
      const ends = [middle - reach - 2, middle + reach] as const;
      inner.push(straight([x(value), ends[0]], [x(value), ends[1]], { stroke: 'ink', width: 1.5, dash: '6 4' }));
    }
    if (strip.total !== null) {
      const at = x(strip.total.value);
      inner.push(straight([at, middle - reach - 2], [at, middle + reach], { stroke: 'ink', width: 3 }));
    }
    const dots = placed(strip.dots, x, middle);
    inner.push(...foot.leaders(dots), ...dots.map(({ mark }) => mark), ...above.marks, ...foot.marks);
    points.push(...dots.map(({ dot, mark }) => ({ x: mark.x, y: mark.y, said: dot.said })));
    bottom = foot.bottom + 8;
  }
  const grid = axisMarks(x, axis.figure, bottom);
  const key = keyOf(axis.key, bottom + 34, width);
  return { width, height: key.bottom, marks: [...grid, ...inner, ...key.marks], points };
}

type Circle = Extract<Mark, { kind: 'circle' }>;

interface PlacedDot {
  readonly dot: Dot;
  readonly mark: Circle;
}

function placed(dots: readonly Dot[], x: Scale, middle: number): PlacedDot[] {
  const done: PlacedDot[] = [];
  for (const dot of dots.toSorted((a, b) => a.value - b.value)) {
    const at = x(dot.value);
    const y = middle + freeOffset(at, middle, done);
    done.push({ dot, mark: { kind: 'circle', x: at, y, r: radius, tone: dot.tone, hollow: dot.preliminary } });
  }
  return done;
}

/** How far above or below the line there is room for a dot; on it where there is none. */
function freeOffset(x: number, middle: number, done: readonly PlacedDot[]): number {
  const apart = 2 * radius + 1;
  for (let step = 0; step <= swarm / apart + 1; step += 1) {
    for (const offset of step === 0 ? [0] : [-step * apart, step * apart]) {
      const free = done.every(({ mark }) => Math.hypot(mark.x - x, mark.y - middle - offset) >= apart);
      if (free && Math.abs(offset) <= swarm) return offset;
    }
  }
  return 0;
}

/** What stands below a strip, and the lines that lead to it from its dots. */
interface Foot {
  readonly marks: readonly Mark[];
  readonly leaders: (dots: readonly PlacedDot[]) => readonly Mark[];
  readonly bottom: number;
}

/** A dot's words, a line each: the figure, and the name in as many lines as it takes. */
function dotLines({ name, figure }: Dot): string[] {
  return [figure, ...wrapText(name, nameRoom)];
}

function wordRoom(dot: Dot): number {
  return Math.max(...dotLines(dot).map((line) => textWidth(line)));
}

function roomOf(dots: readonly Dot[]): number {
  return dots.reduce((sum, dot) => sum + wordRoom(dot) + gap, -gap);
}

/** Every dot's figure and name. */
function dotWords(dots: readonly Dot[], x: Scale, middle: number, width: number): Foot {
  const inOrder = dots.toSorted((a, b) => a.value - b.value);
  const middles = besideEachOther(
    inOrder.map((dot) => ({ middle: x(dot.value), room: wordRoom(dot) })),
    width,
  );
  const y = middle + below.led;
  return {
    marks: inOrder.flatMap((dot, place) =>
      dotLines(dot).map((text, row): TextMark => {
        const at = { x: middles[place] ?? 0, y: y + row * wordHeight };
        const own = row === 0 ? ({ tone: 'ink', quiet: dot.quiet } as const) : ({ tone: 'ink2' } as const);
        return { kind: 'text', ...at, text, size: textSize, anchor: 'middle', ...own };
      }),
    ),
    leaders: (own) =>
      own.map(({ mark }, place): Mark => {
        const end = `L${round(mark.x)} ${round(middle + reach)}L${round(middles[place] ?? 0)} ${round(y - 14)}`;
        return { kind: 'path', d: `M${round(mark.x)} ${round(mark.y)}${end}`, stroke: 'lineStrong', width: 1 };
      }),
    bottom: y + (Math.max(...dots.map((dot) => dotLines(dot).length)) - 1) * wordHeight + 6,
  };
}

/** The lowest and the highest figure: beside each other, below each other where there is too little room. */
function endWords(
  { lowest, highest, dots }: Strip,
  middle: number,
  [left, right]: readonly [number, number],
  width: number,
): Foot {
  const y = middle + below.near;
  const words = { kind: 'text', size: textSize, tone: 'ink2' } as const;
  const leaders = () => [];
  if (dots.length < 2) return { marks: [], leaders, bottom: middle + reach };
  if (textWidth(lowest) + textWidth(highest) + gap <= right - left) {
    const marks: Mark[] = [
      { ...words, x: left, y, text: lowest, anchor: 'start' },
      { ...words, x: right, y, text: highest, anchor: 'end' },
    ];
    return { marks, leaders, bottom: y + 6 };
  }
  const lines = [lowest, highest].flatMap((text) => wrapText(text, width));
  return {
    marks: lines.map((text, row): Mark => ({ ...words, x: 0, y: y + row * lineHeight, text, anchor: 'start' })),
    leaders,
    bottom: y + (lines.length - 1) * lineHeight + 6,
  };
}

/** The words of the lines above a strip: side by side, below each other where there is too little room. */
function lineWords({ total, limits }: Strip, x: Scale, top: number, width: number) {
  const inOrder = [...(total === null ? [] : [total]), ...limits].toSorted((a, b) => a.value - b.value);
  const rooms = inOrder.map(({ value, text }) => ({ middle: x(value), room: textWidth(text) }));
  const inOneRow = rooms.reduce((sum, { room }) => sum + room + gap, -gap) <= width;
  const middles = inOneRow ? besideEachOther(rooms, width) : rooms.flatMap((room) => besideEachOther([room], width));
  const marks = inOrder.map(({ text }, place): Mark => {
    const y = top + 18 + (inOneRow ? 0 : place * lineHeight);
    return { kind: 'text', x: middles[place] ?? 0, y, text, size: textSize, tone: 'ink', anchor: 'middle' };
  });
  return { marks, height: lineHeight * (inOneRow ? 1 : inOrder.length) };
}

interface WordRoom {
  readonly middle: number;
  readonly room: number;
}

/** The middles of words beside each other, each as near to its place as the others and the width allow. */
function besideEachOther(words: readonly WordRoom[], width: number): number[] {
  // Pushed apart to the right and to the left; half way between the two they are as far apart, and nearer to their places.
  const right = pushedRight(words, width);
  const mirrored = words.map(({ middle, room }) => ({ middle: width - middle, room })).toReversed();
  const left = pushedRight(mirrored, width).toReversed();
  return words.map((_, place) => ((right[place] ?? 0) + width - (left[place] ?? 0)) / 2);
}

function pushedRight(words: readonly WordRoom[], width: number): number[] {
  let free = 0;
  const middles = words.map(({ middle, room }) => {
    const own = Math.max(free, middle - room / 2) + room / 2;
    free = own + room / 2 + gap;
    return own;
  });
  let most = width;
  for (const [place, { room }] of [...words.entries()].toReversed()) {
    const own = Math.min(middles[place] ?? 0, most - room / 2);
    middles[place] = own;
    most = own - room / 2 - gap;
  }
  return middles;
}

function keyOf(entries: SpreadAxis['key'], top: number, width: number) {
  const marks: Mark[] = [];
  let [x, y] = [0, top];
  for (const { text, tone } of entries) {
    const room = 2 * radius + 8 + textWidth(text);
    if (x > 0 && x + room > width) [x, y] = [0, y + lineHeight];
    marks.push(
      { kind: 'circle', x: x + radius + 1, y: y + 8, r: radius, tone },
      {
        ...{ kind: 'text', x: x + 2 * radius + 8, y: y + 12.5, text, size: textSize },
        ...{ tone: 'ink', anchor: 'start' },
      },
    );
    x += room + gap;
  }
  return { marks, bottom: entries.length === 0 ? top - 4 : y + lineHeight };
}
