/** The colours that a drawing may use, by what they mean. Those of `light` are what pictures for other papers are drawn in. */
export const lightTones = {
  ink: '#16232e',
  ink2: '#44535f',
  ink3: '#586773',
  line: '#dfe5e8',
  lineStrong: '#84919b',
  paper: '#ffffff',
  metSoft: '#dff1ea',
  nearlySoft: '#f0f3d3',
  partlySoft: '#fbedcf',
  notSoft: '#fadfdc',
  noneSoft: '#eceff1',
  series1: '#2566a8',
  series2: '#4a1d6e',
  series3: '#50444a',
  series4: '#8a84e4',
  series5: '#798a8d',
  series6: '#381129',
  heat0: '#eef2f2',
  heat1: '#d5e8ec',
  heat2: '#b3d5dc',
  heat3: '#8fc1cb',
  heat4: '#6cadb9',
} as const;
export type Tone = keyof typeof lightTones;

/** The colours of series, in the order in which they are used; more than these cannot be told apart. */
export const seriesTones = ['series1', 'series2', 'series3', 'series4', 'series5', 'series6'] as const satisfies Tone[];

/** Something drawn. Lengths are pixels at the size of the scene. */
export type Mark =
  | { kind: 'rect'; x: number; y: number; width: number; height: number; fill: Tone; radius?: number }
  | { kind: 'path'; d: string; stroke: Tone; width: number; dash?: string }
  | { kind: 'circle'; x: number; y: number; r: number; tone: Tone; hollow?: boolean }
  | { kind: 'shape'; x: number; y: number; size: number; parts: readonly ShapePart[]; tone: Tone }
  | TextMark;

/** A part of a small symbol, as a path in a box of 16 by 16. */
export interface ShapePart {
  readonly d: string;
  /** How wide its line is; without one it is filled. */
  readonly line?: number;
  readonly dash?: string;
  /** True where it is cut out of what it stands on. */
  readonly inverse?: boolean;
}

/** The side of the box that symbols are drawn in. */
export const shapeBox = 16;

export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly tone: Tone;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly strong?: boolean;
  /** A part of the text that stands back from the rest. */
  readonly quiet?: string;
}

/** A place in the drawing and what it says, for those who walk through it with the keys or point at it. */
export interface SaidPoint {
  readonly x: number;
  readonly y: number;
  readonly said: string;
}

/** A drawing that knows nothing of where it is shown: on the page in its theme, or in a file in light colours. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly points: readonly SaidPoint[];
}

/** The size of small words in a drawing, in pixels. */
export const textSize = 13;
const widthPerSize = 0.54;

/** About how wide a text is, rather too much than too little, without asking a browser. */
export function textWidth(text: string, size: number = textSize): number {
  return text.length * size * widthPerSize;
}

/** The colour of the quiet part of a text. */
export const quietTone: Tone = 'ink2';

/** The text before its quiet part, that part, and the text after it. */
export function voicesOf({ text, quiet = '' }: TextMark): readonly [string, string, string] {
  const at = quiet === '' ? -1 : text.indexOf(quiet);
  return at < 0 ? [text, '', ''] : [text.slice(0, at), quiet, text.slice(at + quiet.length)];
}

/** The text as far as it has room, with an ellipsis where it is cut. */
export function fitText(text: string, room: number, size: number = textSize): string {
  if (textWidth(text, size) <= room) return text;
  const letters = Math.floor(room / (size * widthPerSize)) - 1;
  return letters < 1 ? '…' : `${text.slice(0, letters).trimEnd()}…`;
}

/** The text broken into as many lines as it takes, between words and in those that are longer than the room; nothing is left out. */
export function wrapText(text: string, room: number, size: number = textSize): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((whole) => piecesOf(whole, room, size))) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function piecesOf(word: string, room: number, size: number): string[] {
  const letters = Math.max(2, Math.floor(room / (size * widthPerSize)));
  if (word.length <= letters) return [word];
  return [`${word.slice(0, letters - 1)}-`, ...piecesOf(word.slice(letters - 1), room, size)];
}

/** The text broken between words into so many lines at most; the last one is cut where it has no room. */
export function fitLines(text: string, room: number, most: number, size: number = textSize): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== '' && lines.length < most - 1 && textWidth(rest, size) > room) {
    const first = Math.floor(room / (size * widthPerSize));
    const end = rest.lastIndexOf(' ', first);
    if (end <= 0) break;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end + 1);
  }
  return rest === '' ? lines : [...lines, fitText(rest, room, size)];
}

/** A part of the drawing, by its edges. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The box of a text as drawn. */
export function textBox({ text, size, x, y, anchor }: TextMark): Box {
  const width = textWidth(text, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.25 };
}

/** A place in the drawing; null where the pen is lifted. */
export type Pen = readonly [number, number] | null;

/** From which to which share of its way a line from one point to another goes through a box; null where it does not. */
function stretchIn(
  from: readonly [number, number],
  to: readonly [number, number],
  { left, right, top, bottom }: Box,
): readonly [number, number] | null {
  if (from[0] === to[0] && from[1] === to[1]) return null;
  let [enter, leave] = [0, 1];
  const sides = [
    [from[0] - to[0], from[0] - left],
    [to[0] - from[0], right - from[0]],
    [from[1] - to[1], from[1] - top],
    [to[1] - from[1], bottom - from[1]],
  ] as const;
  for (const [move, room] of sides) {
    if (move === 0 && room < 0) return null;
    if (move < 0) enter = Math.max(enter, room / move);
    if (move > 0) leave = Math.min(leave, room / move);
  }
  return enter < leave ? [enter, leave] : null;
}

/** Whether lines through the points go through a box. */
export function goesThrough(points: readonly Pen[], box: Box): boolean {
  return points.some((to, place) => {
    const from = points[place - 1];
    return from && to ? stretchIn(from, to, box) !== null : false;
  });
}

/** The same line with the pen lifted where it would go through a box. */
export function liftedIn(points: readonly Pen[], box: Box): Pen[] {
  return points.flatMap((to, place): Pen[] => {
    const from = points[place - 1];
    const within = from && to ? stretchIn(from, to, box) : null;
    if (!from || !to || within === null) return [to];
    const at = (share: number) => [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])] as const;
    return [at(within[0]), null, at(within[1]), to];
  });
}

/** A straight line. */
export function straight(
  from: readonly [number, number],
  to: readonly [number, number],
  look: { stroke: Tone; width?: number; dash?: string },
): Mark {
  const { stroke, width = 1, dash } = look;
  const d = `M${round(from[0])} ${round(from[1])}L${round(to[0])} ${round(to[1])}`;
  return { kind: 'path', d, stroke, width, ...(dash === undefined ? {} : { dash }) };
}

/** Lines through the points; a null lifts the pen. */
export function polyline(points: readonly Pen[]): string {
  let down = false;
  let d = '';
  for (const point of points) {
    if (point !== null) d += `${down ? 'L' : 'M'}${round(point[0])} ${round(point[1])}`;
    down = point !== null;
  }
  return d;
}

/** To a tenth of a pixel, so that files stay small. */
export function round(length: number): number {
  return Math.round(length * 10) / 10;
}

/** A line of numbers laid on a line of pixels. The two may run opposite ways. */
export interface Scale {
  (value: number): number;
  readonly low: number;
  readonly high: number;
  /** A few round numbers within it. */
  readonly ticks: readonly number[];
}

/** What is known of values beforehand. */
export interface Range {
  /** True where lengths are compared, as with bars. */
  readonly fromZero?: boolean;
  /** What can hardly be passed, such as the 100 of a share; null for nothing. A value beyond it has its place all the same. */
  readonly most?: number | null;
}

/** A scale that holds all values with some air around them; the air goes neither below zero nor past what can be reached. */
export function scaleOf(
  values: readonly number[],
  pixels: readonly [number, number],
  { fromZero = false, most: end = null }: Range = {},
): Scale {
  const all = fromZero ? [...values, 0] : values;
  const least = all.length === 0 ? 0 : all.reduce((a, b) => Math.min(a, b));
  const most = all.length === 0 ? 1 : all.reduce((a, b) => Math.max(a, b));
  const span = most - least || Math.abs(most) || 1;
  const step = roundStep(span / 3);
  const air = fromZero ? 0 : span * 0.08;
  const lowest = Math.floor((least - air) / step) * step;
  const low = least >= 0 ? Math.max(0, lowest) : lowest;
  const highest = Math.max(low + step, Math.ceil((most + air) / step) * step);
  const high = end !== null && most <= end && low < end ? Math.min(end, highest) : highest;
  const ticks: number[] = [];
  for (let place = Math.round(low / step); place * step <= high + step / 1000; place += 1) {
    ticks.push(Number((place * step).toPrecision(12)));
  }
  const at = (value: number) => pixels[0] + ((value - low) / (high - low)) * (pixels[1] - pixels[0]);
  return Object.assign(at, { low, high, ticks });
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = [1, 2, 5, 10].find((candidate) => candidate * power >= rough) ?? 10;
  return times * power;
}

/**
 * Moves places apart until each has its room, in the same order and as little as may be, within an upper and lower end.
 * Where there is no room for all they stand closer than asked for.
 */
export function spreadOut(wanted: readonly number[], room: number, ends: readonly [number, number]): number[] {
  const order = wanted.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  const apart = Math.min(room, (ends[1] - ends[0]) / Math.max(1, wanted.length - 1));
  let least = ends[0];
  for (const one of order) {
    one.place = Math.max(one.place, least);
    least = one.place + apart;
  }
  let most = ends[1];
  for (const one of order.toReversed()) {
    one.place = Math.min(one.place, most);
    most = one.place - apart;
  }
  const places = [...wanted];
  for (const { place, index } of order) places[index] = place;
  return places;
}
