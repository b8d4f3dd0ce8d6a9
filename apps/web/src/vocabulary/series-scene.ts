import { type AnalysedTarget, type PeriodKey, periodKey, type Verdict } from '@tertial/domain';
import {
  fitLines,
  fitText,
  type Mark,
  polyline,
  type SaidPoint,
  type Scale,
  type Scene,
  scaleOf,
  seriesTones,
  spreadOut,
  straight,
  type Tone,
  textSize,
  textWidth,
} from '../ui/scene.ts';
import { oneTarget, periodsOf, type SeriesLine, type SeriesPoint, type Shares, statusBands } from './series.ts';

/** The words that stand in the drawing, and what is known of its figures. */
export interface SeriesWords {
  /** What the figures can hardly pass; null for nothing. */
  readonly most: number | null;
  /** A value with its unit. */
  readonly value: (value: number, decimals: number) => string;
  /** A value as the target line names it: `mål 90 %`. */
  readonly target: (value: number) => string;
  readonly status: (verdict: Verdict, period: PeriodKey) => string;
  readonly toDate: string;
  readonly break: string;
  readonly period: (period: PeriodKey) => string;
  /** Everything that is known of one figure. */
  readonly said: (line: SeriesLine, point: SeriesPoint) => string;
}

/** At most so many series are told apart; the rest stand grey behind them. */
export const mostLines = seriesTones.length;

const bandTones: Record<Verdict, Tone> = {
  met: 'metSoft',
  nearly: 'nearlySoft',
  partly: 'partlySoft',
  notMet: 'notSoft',
};
const box = { height: 340, top: 22, bottom: 46, gap: 10, bandWords: 92, narrow: 520 };
const labelHeight = textSize + 4;
const key = { top: 8, row: 22, sample: 28, gap: 8, between: 16 };

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly y: Scale;
  /** The middle of a period's slot. */
  readonly x: (period: PeriodKey) => number;
  readonly slot: number;
}

/**
 * Draws series over time with their target, the bands of status around it, and what breaks them. Several are named where they
 * end; in a key below the drawing where their names would take too much of its width, as on a phone.
 */
export function seriesScene(
  lines: readonly SeriesLine[],
  sharesIn: (period: PeriodKey) => Shares,
  words: SeriesWords,
  width: number,
): Scene {
  if (lines.length === 0) return { width, height: 0, marks: [], points: [] };
  const periods = periodsOf(lines);
  const withTarget = oneTarget(lines);
  const targets = withTarget ? targetsOf(lines) : new Map<string, AnalysedTarget>();
  const values = lines.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const limits = [...targets.values()].flatMap(({ value, upper }) => (upper === null ? [value] : [value, upper]));
  const top = box.top;
  const bottom = box.height - box.bottom;
  const y = scaleOf([...values, ...limits], [bottom, top], { most: words.most });
  const ticks = y.ticks.map((value) => ({ value, text: words.value(value, tickDecimals(y)) }));
  const left = Math.max(...ticks.map(({ text }) => textWidth(text))) + box.gap;
  const wide = width >= box.narrow;
  const spoken = targets.size > 0 && wide;
  const inner = left + (spoken ? box.bandWords : 0);
  const shown = lines.slice(0, mostLines);
  const several = lines.length > 1;
  const targetEnds = targetLabels(targets, periods, words);
  const lineEnds = (named: boolean) => (several ? lineLabels(shown, periods.at(-1), words, named) : []);
  const named = wide && widest(lineEnds(true)) + 2 * box.gap <= width * 0.4;
  const ends = [...lineEnds(named), ...targetEnds];
  const rightRoom = Math.max(Math.min(width * 0.5 - 2 * box.gap, widest(ends)), widest(targetEnds));
  const right = width - rightRoom - 2 * box.gap;
  const slot = (right - inner) / Math.max(1, periods.length);
  const places = new Map(periods.map((period, place) => [periodKey(period), inner + slot * (place + 0.5)]));
  const plot: Plot = { left, right, top, bottom, y, slot, x: (period) => places.get(periodKey(period)) ?? inner };

  const marks: Mark[] = [
    ...bandMarks(periods, targets, sharesIn, plot, inner),
    ...ticks.flatMap(({ value, text }): Mark[] => [
      straight([left, y(value)], [right, y(value)], { stroke: 'line' }),
      { kind: 'text', x: left - box.gap, y: y(value) + 4, text, size: textSize, tone: 'ink2', anchor: 'end' },
    ]),
    ...(spoken ? bandWords(periods, targets, sharesIn, plot, words) : []),
    ...targetMarks(periods, targets, plot),
    ...breakMarks(lines, plot, words.break),
    ...periodMarks(periods, plot),
    ...lines
      .slice(mostLines)
      .map((line): Mark => ({ kind: 'path', d: pathOf(line, plot), stroke: 'lineStrong', width: 1 })),
  ];
  const points: SaidPoint[] = [];
  shown.forEach((line, place) => {
    const tone = seriesTones[place] ?? 'ink';
    marks.push({ kind: 'path', d: pathOf(line, plot), stroke: tone, width: 2.5, ...dashOf(place) });
    for (const point of line.points) {
      if (point.value === null) continue;
      const at = { x: plot.x(point.period), y: y(point.value) };
      marks.push({ kind: 'circle', ...at, r: 4, tone, hollow: point.stage === 'preliminary' });
      points.push({ ...at, said: words.said(line, point) });
    }
  });
  const only = lines.length === 1 ? lines[0] : undefined;
  if (only !== undefined) marks.push(...valueMarks(only, plot, words));
  marks.push(...endMarks(ends, plot, width));
  if (!several || named) return { width, height: box.height, marks, points };
  const below = keyOf(shown, width);
  return { width, height: box.height + below.height, marks: [...marks, ...below.marks], points };
}

function targetsOf(lines: readonly SeriesLine[]): Map<string, AnalysedTarget> {
  return new Map(
    lines.flatMap(({ points }) =>
      points.flatMap(({ period, target }): [string, AnalysedTarget][] =>
        target === null ? [] : [[periodKey(period), target]],
      ),
    ),
  );
}

/** As many decimals as tell the ticks apart. */
function tickDecimals({ ticks }: Scale): number {
  return Math.max(...ticks.map((tick) => String(tick).split('.')[1]?.length ?? 0));
}

function bandMarks(
  periods: readonly PeriodKey[],
  targets: ReadonlyMap<string, AnalysedTarget>,
  sharesIn: (period: PeriodKey) => Shares,
  plot: Plot,
  inner: number,
): Mark[] {
  return periods.flatMap((period, place) => {
    const target = targets.get(periodKey(period));
    if (target === undefined) return [];
    const x = place === 0 ? plot.left : inner + plot.slot * place;
    const width = inner + plot.slot * (place + 1) - x;
    return statusBands(target, sharesIn(period)).flatMap(({ verdict, from, to }): Mark[] => {
      const upper = Math.max(plot.top, plot.y(Math.min(to, plot.y.high)));
      const lower = Math.min(plot.bottom, plot.y(Math.max(from, plot.y.low)));
      return lower - upper < 0.5
        ? []
        : [{ kind: 'rect', x, y: upper, width: width + 0.3, height: lower - upper, fill: bandTones[verdict] }];
    });
  });
}

/** What the bands of the first period mean, in the room before its figure. */
function bandWords(
  periods: readonly PeriodKey[],
  targets: ReadonlyMap<string, AnalysedTarget>,
  sharesIn: (period: PeriodKey) => Shares,
  plot: Plot,
  words: SeriesWords,
): Mark[] {
  const first = periods[0];
  const target = first && targets.get(periodKey(first));
  if (first === undefined || target === undefined) return [];
  return statusBands(target, sharesIn(first)).flatMap(({ verdict, from, to }): Mark[] => {
    const upper = Math.max(plot.top, plot.y(Math.min(to, plot.y.high)));
    const lower = Math.min(plot.bottom, plot.y(Math.max(from, plot.y.low)));
    if (lower - upper < labelHeight) return [];
    const text = fitText(words.status(verdict, first), box.bandWords - 6);
    return [
      {
        kind: 'text',
        x: plot.left + 6,
        y: (upper + lower) / 2 + 4,
        text,
        size: textSize,
        tone: 'ink2',
        anchor: 'start',
      },
    ];
  });
}

function targetMarks(periods: readonly PeriodKey[], targets: ReadonlyMap<string, AnalysedTarget>, plot: Plot): Mark[] {
  const edge = (limit: (target: AnalysedTarget) => number | null) =>
    periods.flatMap((period): ([number, number] | null)[] => {
      const target = targets.get(periodKey(period));
      const value = target === undefined ? null : limit(target);
      if (value === null) return [null];
      const y = plot.y(value);
      return [
        [plot.x(period) - plot.slot / 2, y],
        [plot.x(period) + plot.slot / 2, y],
      ];
    });
  return [edge(({ value }) => value), edge(({ upper }) => upper)]
    .map(polyline)
    .filter((d) => d !== '')
    .map((d): Mark => ({ kind: 'path', d, stroke: 'ink2', width: 1.5, dash: '6 4' }));
}

function breakMarks(lines: readonly SeriesLine[], plot: Plot, word: string): Mark[] {
  const breaks = new Map(
    lines
      .slice(0, mostLines)
      .flatMap(({ points }) =>
        points.flatMap(({ breaks, period }): [string, PeriodKey][] => (breaks ? [[periodKey(period), period]] : [])),
      ),
  );
  return [...breaks.values()].flatMap((period): Mark[] => {
    const x = plot.x(period) - plot.slot / 2;
    return [
      straight([x, plot.top - 4], [x, plot.bottom], { stroke: 'ink', dash: '2 3' }),
      { kind: 'text', x, y: plot.top - 8, text: word, size: textSize, tone: 'ink', anchor: 'middle' },
    ];
  });
}

function periodMarks(periods: readonly PeriodKey[], plot: Plot): Mark[] {
  const marks: Mark[] = [straight([plot.left, plot.bottom], [plot.right, plot.bottom], { stroke: 'lineStrong' })];
  const years = new Map<number, PeriodKey[]>();
  for (const period of periods) years.set(period.year, [...(years.get(period.year) ?? []), period]);
  const tertialsFit = plot.slot >= textWidth('T1') + 4;
  const text = (x: number, y: number, words: string, strong: boolean): Mark => ({
    ...{ kind: 'text', x, y, text: words, size: textSize, anchor: 'middle' },
    ...{ tone: strong ? 'ink' : 'ink2', strong },
  });
  let free = plot.left - plot.slot;
  for (const [year, own] of years) {
    const xs = own.map(plot.x);
    const middle = ((xs[0] ?? 0) + (xs.at(-1) ?? 0)) / 2;
    if (tertialsFit)
      marks.push(...own.map((period, place) => text(xs[place] ?? 0, plot.bottom + 17, period.tertial, false)));
    const half = textWidth(String(year)) / 2;
    if (middle - half < free) continue;
    marks.push(text(middle, plot.bottom + (tertialsFit ? 35 : 18), String(year), true));
    free = middle + half + 4;
  }
  return marks;
}

/** The pen is lifted where a figure is missing, where a series breaks, and where a sum from January begins anew. */
function pathOf({ points }: SeriesLine, plot: Plot): string {
  return polyline(
    points.flatMap((point, place): ([number, number] | null)[] => {
      if (point.value === null) return [null];
      const before = points[place - 1];
      const anew = before !== undefined && before.period.year !== point.period.year && point.toDate;
      const at: [number, number] = [plot.x(point.period), plot.y(point.value)];
      return point.breaks || anew ? [null, at] : [at];
    }),
  );
}

const dashes = [undefined, '9 4', '2 4', '12 3 2 3', '5 3', '1 3'];

/** Lines differ in their dashes too, so that they can be told apart without colours. */
function dashOf(place: number): { dash?: string } {
  const dash = dashes[place];
  return dash === undefined ? {} : { dash };
}

/** The figures of a series that stands alone, as many as there is room for; always the latest. */
function valueMarks({ points }: SeriesLine, plot: Plot, words: SeriesWords): Mark[] {
  const known = points.filter((point) => point.value !== null);
  const marks: Mark[] = [];
  let free = Number.POSITIVE_INFINITY;
  for (const [place, point] of known.toReversed().entries()) {
    if (point.value === null) continue;
    const latest = place === 0;
    const figure = words.value(point.value, point.decimals);
    const text = latest && point.toDate ? `${figure} ${words.toDate}` : figure;
    const half = textWidth(text) / 2;
    const x = Math.max(plot.left + half, Math.min(plot.x(point.period), plot.right - half));
    if (x + half > free) continue;
    free = x - half - 4;
    const y = plot.y(point.value);
    const above = y - 10 - textSize > plot.top;
    marks.push({
      ...{ kind: 'text', x, y: above ? y - 10 : y + 21, text, size: textSize, anchor: 'middle', tone: 'ink' },
      strong: latest,
    });
  }
  return marks;
}

interface EndLabel {
  readonly text: string;
  readonly value: number;
  readonly tone: Tone;
}

/** What each line ends with: its figure, the period where that is not the latest of all, and the name where there is room. */
function lineLabels(
  shown: readonly SeriesLine[],
  latest: PeriodKey | undefined,
  words: SeriesWords,
  named: boolean,
): EndLabel[] {
  return shown.flatMap(({ name, points }, place): EndLabel[] => {
    const last = points.findLast(({ value }) => value !== null);
    if (last === undefined || last.value === null) return [];
    const old = latest !== undefined && periodKey(last.period) !== periodKey(latest);
    const parts = [
      words.value(last.value, last.decimals),
      ...(last.toDate ? [words.toDate] : []),
      ...(old ? [`(${words.period(last.period)})`] : []),
      ...(named ? [name] : []),
    ];
    return [{ text: parts.join(' '), value: last.value, tone: seriesTones[place] ?? 'ink' }];
  });
}

/** The room that the longest of the labels asks for. */
function widest(labels: readonly EndLabel[]): number {
  return Math.ceil(Math.max(...labels.map(({ text }) => textWidth(text)), 0));
}

function targetLabels(
  targets: ReadonlyMap<string, AnalysedTarget>,
  periods: readonly PeriodKey[],
  words: SeriesWords,
): EndLabel[] {
  const latest = periods.findLast((period) => targets.has(periodKey(period)));
  const target = latest && targets.get(periodKey(latest));
  if (target === undefined) return [];
  const limits = target.upper === null ? [target.value] : [target.value, target.upper];
  return limits.map((value) => ({ text: words.target(value), value, tone: 'ink2' }));
}

function endMarks(labels: readonly EndLabel[], plot: Plot, width: number): Mark[] {
  const wanted = labels.map(({ value }) => plot.y(value) + 4);
  const places = spreadOut(wanted, labelHeight, [plot.top + 4, plot.bottom]);
  const x = plot.right + 2 * box.gap;
  return labels.flatMap(({ text, value, tone }, index): Mark[] => {
    const y = places[index] ?? 0;
    return [
      straight([plot.right + 2, plot.y(value)], [x - 4, y - 4], { stroke: tone, width: 1.5 }),
      { kind: 'text', x, y, text: fitText(text, width - x), size: textSize, tone: 'ink', anchor: 'start' },
    ];
  });
}

/** The names of lines with a piece of each, below the drawing, as many beside each other as there is room for. */
function keyOf(
  shown: readonly SeriesLine[],
  width: number,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const marks: Mark[] = [];
  const left = key.sample + key.gap;
  let [x, y, bottom] = [0, box.height + key.top, 0];
  shown.forEach(({ name }, place) => {
    const tone = seriesTones[place] ?? 'ink';
    const texts = fitLines(name, width - left, 2);
    const room = left + Math.max(...texts.map((text) => textWidth(text)));
    if (x > 0 && x + room > width) [x, y] = [0, bottom];
    const middle = y + key.row / 2;
    marks.push(
      straight([x, middle], [x + key.sample, middle], { stroke: tone, width: 2, ...dashOf(place) }),
      { kind: 'circle', x: x + key.sample / 2, y: middle, r: 4, tone },
      ...texts.map((text, line): Mark => {
        const at = { x: x + left, y: middle + 4.5 + line * labelHeight };
        return { kind: 'text', ...at, text, size: textSize, tone: 'ink', anchor: 'start' };
      }),
    );
    bottom = Math.max(bottom, y + key.row + (texts.length - 1) * labelHeight);
    x += room + key.between;
  });
  return { marks, height: bottom - box.height };
}
