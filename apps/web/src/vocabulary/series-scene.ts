import { type AnalysedTarget, type PeriodKey, periodKey, sexes, type Verdict, verdicts } from '@tertial/domain';
import {
  type Box,
  fitText,
  goesThrough,
  liftedIn,
  type Mark,
  type Pen,
  polyline,
  quietTone,
  type SaidPoint,
  type Scale,
  type Scene,
  scaleOf,
  seriesTones,
  spreadOut,
  straight,
  type TextMark,
  type Tone,
  textBox,
  textSize,
  textWidth,
  wrapText,
} from '../ui/scene.ts';
import { oneTarget, periodsOf, type SeriesLine, type SeriesPoint, type Shares, statusBands } from './series.ts';
import { sexTones } from './sex-tones.ts';

/** The words that stand in the drawing, and what is known of its figures. */
export interface SeriesWords {
  /** What the figures can hardly pass; null for nothing. */
  readonly most: number | null;
  /** A value with its unit. */
  readonly value: (value: number, decimals: number) => string;
  /** A value as the target line names it: `mål 90 %`. */
  readonly target: (value: number) => string;
  readonly status: (verdict: Verdict, period: PeriodKey) => string;
  /** On how many a figure rests. */
  readonly people: (n: number) => string;
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
const box = { height: 340, top: 22, bottom: 46, gap: 10, narrow: 520 };
/** The words of the bands take at most such a share of the width; beyond that they stand below the drawing. */
const wordShare = 0.2;
const labelHeight = textSize + 4;
/** Between a point and the words of it, and from line to line of those. */
const labelGap = 8;
const valueLine = 15;
/** The least width of the periods beside figures that would otherwise be cut. */
const leastPlot = 60;
/** Free on both sides of the words of a band. */
const bandInset = 6;
const key = { top: 8, row: 22, sample: 28, swatch: 16, gap: 8, between: 16 };

interface Plot {
  readonly left: number;
  /** Where the slots of the periods begin; before it is room for the words of the bands. */
  readonly inner: number;
  readonly right: number;
  /** Where the drawing ends; behind the periods is room for the words of what ends there. */
  readonly end: number;
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
  const bands = bandsOf(periods, targets, sharesIn, { y, top, bottom });
  const beside = wide ? bandColumn(bands, periods[0], words, width * wordShare) : 0;
  const inner = left + beside;
  const shown = lines.slice(0, mostLines);
  const looks = looksOf(shown);
  const several = lines.length > 1;
  const targetEnds = targetLabels(targets, periods, words);
  const lineEnds = (named: boolean) => (several ? lineLabels(shown, looks, periods.at(-1), words, named) : []);
  const named = wide && widest(lineEnds(true)) + 2 * box.gap <= width * 0.4;
  const ends = [...lineEnds(named), ...targetEnds];
  const most = named ? width * 0.5 - 2 * box.gap : width - inner - 2 * box.gap - leastPlot;
  const rightRoom = Math.max(Math.min(most, widest(ends)), widest(targetEnds));
  const right = width - rightRoom - 2 * box.gap;
  const slot = (right - inner) / Math.max(1, periods.length);
  const places = new Map(periods.map((period, place) => [periodKey(period), inner + slot * (place + 0.5)]));
  const plot: Plot = {
    left,
    inner,
    right,
    end: width,
    top,
    bottom,
    y,
    slot,
    x: (period) => places.get(periodKey(period)) ?? inner,
  };

  const targetPens = targetPensOf(periods, targets, plot);
  const only = lines.length === 1 ? lines[0] : undefined;
  const endings = endMarks(ends, plot);
  const taken = endings.flatMap((mark) => (mark.kind === 'text' ? [textBox(mark)] : []));
  const kept = { targets: [...targetPens, ...leadersOf(ends, plot)], taken };
  const labels = only === undefined ? [] : valueMarks(only, plot, kept, words);
  const marks: Mark[] = [
    ...bandMarks(bands, periods, plot),
    ...ticks.flatMap(({ value, text }): Mark[] => [
      straight([left, y(value)], [right, y(value)], { stroke: 'line' }),
      { kind: 'text', x: left - box.gap, y: y(value) + 4, text, size: textSize, tone: 'ink2', anchor: 'end' },
    ]),
    ...(beside > 0 ? bandWords(bands, periods[0], plot, words) : []),
    ...targetMarks(targetPens, labels),
    ...breakMarks(lines, plot, words.break),
    ...periodMarks(periods, plot),
    ...lines
      .slice(mostLines)
      .map((line): Mark => ({ kind: 'path', d: polyline(penOf(line, plot)), stroke: 'lineStrong', width: 1 })),
  ];
  const points: SaidPoint[] = [];
  shown.forEach((line, place) => {
    const { tone, dash } = looks[place] ?? plain;
    marks.push({ kind: 'path', d: polyline(penOf(line, plot)), stroke: tone, width: 2.5, ...dash });
    for (const point of line.points) {
      if (point.value === null) continue;
      const at = { x: plot.x(point.period), y: y(point.value) };
      marks.push({ kind: 'circle', ...at, r: 4, tone, hollow: point.stage === 'preliminary' });
      points.push({ ...at, said: words.said(line, point) });
    }
  });
  marks.push(...labels, ...endings);
  const entries = [
    ...(several && !named ? lineEntries(shown, looks, periods.at(-1), words) : []),
    ...(beside === 0 ? bandEntries(bands, words) : []),
  ];
  const below = keyOf(entries, width);
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

/** A band of status in one period, as far as it is seen. */
interface Band {
  readonly period: PeriodKey;
  readonly verdict: Verdict;
  /** Its edges in pixels from above. */
  readonly upper: number;
  readonly lower: number;
}

function bandsOf(
  periods: readonly PeriodKey[],
  targets: ReadonlyMap<string, AnalysedTarget>,
  sharesIn: (period: PeriodKey) => Shares,
  { y, top, bottom }: Pick<Plot, 'y' | 'top' | 'bottom'>,
): Band[] {
  return periods.flatMap((period) => {
    const target = targets.get(periodKey(period));
    if (target === undefined) return [];
    return statusBands(target, sharesIn(period)).flatMap(({ verdict, from, to }): Band[] => {
      const upper = Math.max(top, y(Math.min(to, y.high)));
      const lower = Math.min(bottom, y(Math.max(from, y.low)));
      return lower - upper < 0.5 ? [] : [{ period, verdict, upper, lower }];
    });
  });
}

function bandMarks(bands: readonly Band[], periods: readonly PeriodKey[], plot: Plot): Mark[] {
  const places = new Map(periods.map((period, place) => [periodKey(period), place]));
  return bands.map(({ period, verdict, upper, lower }) => {
    const place = places.get(periodKey(period)) ?? 0;
    const x = place === 0 ? plot.left : plot.inner + plot.slot * place;
    const width = plot.inner + plot.slot * (place + 1) - x;
    return { kind: 'rect', x, y: upper, width: width + 0.3, height: lower - upper, fill: bandTones[verdict] };
  });
}

/**
 * How wide the words of the bands are in the room before the first figure; 0 where they would not tell of every band, in whole,
 * there.
 */
function bandColumn(bands: readonly Band[], first: PeriodKey | undefined, words: SeriesWords, most: number): number {
  const word = ({ verdict, period }: Band) => words.status(verdict, period);
  const spoken = bands.filter(({ period, upper, lower }) => period === first && lower - upper >= labelHeight);
  const told = new Set(spoken.map((band) => `${band.verdict} ${word(band)}`));
  if (spoken.length === 0 || bands.some((band) => !told.has(`${band.verdict} ${word(band)}`))) return 0;
  const room = Math.max(...spoken.map((band) => textWidth(word(band)))) + 2 * bandInset;
  return room > most ? 0 : room;
}

/** What the bands of the first period mean, in the room before its figure. */
function bandWords(bands: readonly Band[], first: PeriodKey | undefined, plot: Plot, words: SeriesWords): Mark[] {
  return bands.flatMap(({ period, verdict, upper, lower }): Mark[] =>
    period !== first || lower - upper < labelHeight
      ? []
      : [
          {
            ...{
              kind: 'text',
              x: plot.left + bandInset,
              y: (upper + lower) / 2 + 4,
              text: words.status(verdict, period),
            },
            ...{ size: textSize, tone: 'ink2', anchor: 'start' },
          },
        ],
  );
}

function targetPensOf(
  periods: readonly PeriodKey[],
  targets: ReadonlyMap<string, AnalysedTarget>,
  plot: Plot,
): Pen[][] {
  const edge = (limit: (target: AnalysedTarget) => number | null) =>
    periods.flatMap((period): Pen[] => {
      const target = targets.get(periodKey(period));
      const value = target === undefined ? null : limit(target);
      if (value === null) return [null];
      const y = plot.y(value);
      return [
        [plot.x(period) - plot.slot / 2, y],
        [plot.x(period) + plot.slot / 2, y],
      ];
    });
  return [edge(({ value }) => value), edge(({ upper }) => upper)].filter((pen) => pen.some((point) => point !== null));
}

/** The lines of the target; where a figure could stand nowhere else they leave it free. */
function targetMarks(targets: readonly (readonly Pen[])[], labels: readonly TextMark[]): Mark[] {
  return targets.map((target) => {
    const pen = labels.reduce((line, label) => liftedIn(line, textBox(label)), [...target]);
    return { kind: 'path', d: polyline(pen), stroke: 'ink2', width: 1.5, dash: '6 4' };
  });
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
function penOf({ points }: SeriesLine, plot: Plot): Pen[] {
  return points.flatMap((point, place): Pen[] => {
    if (point.value === null) return [null];
    const before = points[place - 1];
    const anew = before !== undefined && before.period.year !== point.period.year && point.toDate;
    const at = [plot.x(point.period), plot.y(point.value)] as const;
    return point.breaks || anew ? [null, at] : [at];
  });
}

const dashes = [undefined, '9 4', '2 4', '12 3 2 3', '5 3', '1 3'];

/** How a line is told from the others: by its colour, and by its dashes without colours too. */
interface Look {
  readonly tone: Tone;
  readonly dash: { readonly dash?: string };
}

const plain: Look = { tone: 'ink', dash: {} };

/**
 * Everybody, women and men keep their colours from chart to chart; where all lines are of the same sex, each has a colour of its
 * own.
 */
function looksOf(lines: readonly SeriesLine[]): Look[] {
  const kinds = new Set(lines.map(({ sex }) => sex));
  const bySex = lines.length === 1 || kinds.size > 1;
  return lines.map(({ sex }, place) => {
    const dash = dashes[kinds.size === lines.length ? sexes.indexOf(sex) : place];
    return {
      tone: bySex ? sexTones[sex] : (seriesTones[place] ?? plain.tone),
      dash: dash === undefined || lines.length === 1 ? {} : { dash },
    };
  });
}

/** The figures of a series that stands alone and what they rest on, as many as there is room for; always the latest. */
function valueMarks(
  line: SeriesLine,
  plot: Plot,
  ground: Pick<Ground, 'targets' | 'taken'>,
  words: SeriesWords,
): TextMark[] {
  const known = line.points.filter((point) => point.value !== null);
  const own = { ...ground, line: penOf(line, plot) };
  // Above the plot is room where no word of a break stands there.
  const ceiling = line.points.some(({ breaks }) => breaks) ? plot.top : plot.top - 20;
  const marks: TextMark[] = [];
  let free = Number.POSITIVE_INFINITY;
  for (const [place, point] of known.toReversed().entries()) {
    if (point.value === null) continue;
    const latest = place === 0;
    const figure = words.value(point.value, point.decimals);
    const texts = [
      latest && point.toDate ? `${figure} ${words.toDate}` : figure,
      ...(point.n === null ? [] : [words.people(point.n)]),
    ];
    const half = Math.max(...texts.map((text) => textWidth(text))) / 2;
    const at = [plot.x(point.period), plot.y(point.value)] as const;
    const room = { left: plot.inner, right: plot.end, top: ceiling, bottom: plot.bottom };
    const spot = placeLabel(at, { half, height: texts.length * valueLine }, room, own);
    if (spot.x + half > free || (spot.struck && !latest)) continue;
    free = spot.x - half - 4;
    marks.push(
      ...texts.map(
        (text, row): TextMark => ({
          ...{ kind: 'text', x: spot.x, y: spot.top + row * valueLine + 11, text, size: textSize, anchor: 'middle' },
          ...(row === 0 ? { tone: 'ink', strong: latest } : { tone: quietTone }),
        }),
      ),
    );
  }
  return marks;
}

/** What labels keep off. */
interface Ground {
  /** The lines of the target. */
  readonly targets: readonly (readonly Pen[])[];
  /** Where other words stand. */
  readonly taken: readonly Box[];
  /** The line whose labels they are. */
  readonly line: readonly Pen[];
}

interface LabelPlace {
  readonly x: number;
  /** Its upper edge. */
  readonly top: number;
  /** True where it cannot but stand on a target line. */
  readonly struck: boolean;
}

/** Where the label of a point stands: above or below it, off the target lines, and off its own line where that can be. */
function placeLabel(
  [middle, y]: readonly [number, number],
  { half, height }: { readonly half: number; readonly height: number },
  room: Box,
  { targets, taken, line }: Ground,
): LabelPlace {
  const within = (x: number) => Math.max(room.left + half, Math.min(x, room.right - half));
  const own = within(middle);
  const near = targets
    .flatMap((pen) => pen.map((to, place) => [pen[place - 1] ?? to, to] as const))
    .flatMap(([from, to]) =>
      from !== null && to !== null && from[0] < own + 2 * half && to[0] > own - 2 * half ? [from, to] : [],
    );
  const xs = [own, ...near.flatMap(([x]) => [within(x - half - 3), within(x + half + 3)])];
  const tops = [y - labelGap - height, y + labelGap, ...near.flatMap(([, edge]) => [edge - height - 4, edge + 4])];
  let best: LabelPlace = { x: own, top: y - labelGap - height, struck: true };
  let least = Number.POSITIVE_INFINITY;
  for (const x of new Set(xs.filter((each) => Math.abs(each - own) <= half + labelGap))) {
    for (const top of new Set(tops)) {
      const box = { left: x - half, right: x + half, top, bottom: top + height };
      if (box.top < room.top || box.bottom > room.bottom || taken.some((other) => overlaps(box, other))) continue;
      const struck = targets.some((pen) => goesThrough(pen, box));
      const covered = line.filter((point) => point !== null && overlaps(box, around(point, labelGap - 1))).length;
      const far = Math.abs(top + height / 2 - y) + 2 * Math.abs(x - own);
      const cost = far + (struck ? 10_000 : 0) + 100 * covered + (goesThrough(line, box) ? 60 : 0);
      if (cost < least) [least, best] = [cost, { x, top, struck }];
    }
  }
  return best;
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}

function around([x, y]: readonly [number, number], room: number): Box {
  return { left: x - room, right: x + room, top: y - room, bottom: y + room };
}

interface EndLabel {
  readonly text: string;
  readonly quiet?: string;
  readonly value: number;
  readonly tone: Tone;
}

/** What each line ends with: its figure and what that rests on; where there is room the period too if it is not the latest of all, and the name. */
function lineLabels(
  shown: readonly SeriesLine[],
  looks: readonly Look[],
  latest: PeriodKey | undefined,
  words: SeriesWords,
  named: boolean,
): EndLabel[] {
  return shown.flatMap(({ name, points }, place): EndLabel[] => {
    const last = points.findLast(({ value }) => value !== null);
    if (last === undefined || last.value === null) return [];
    const old = named && latest !== undefined && periodKey(last.period) !== periodKey(latest);
    const facts = [...(last.n === null ? [] : [words.people(last.n)]), ...(old ? [words.period(last.period)] : [])];
    const quiet = facts.length === 0 ? '' : `(${facts.join(', ')})`;
    const parts = [
      words.value(last.value, last.decimals),
      ...(last.toDate ? [words.toDate] : []),
      ...(quiet === '' ? [] : [quiet]),
      ...(named ? [name] : []),
    ];
    return [{ text: parts.join(' '), quiet, value: last.value, tone: (looks[place] ?? plain).tone }];
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

const endX = ({ right }: Plot) => right + 2 * box.gap;

function endPlaces(labels: readonly EndLabel[], plot: Plot): number[] {
  const wanted = labels.map(({ value }) => plot.y(value) + 4);
  return spreadOut(wanted, labelHeight, [plot.top + 4, plot.bottom]);
}

/** The lines from what ends to its words. */
function leadersOf(labels: readonly EndLabel[], plot: Plot): (readonly [number, number])[][] {
  const places = endPlaces(labels, plot);
  return labels.map(({ value }, index) => [
    [plot.right + 2, plot.y(value)],
    [endX(plot) - 4, (places[index] ?? 0) - 4],
  ]);
}

function endMarks(labels: readonly EndLabel[], plot: Plot): Mark[] {
  const places = endPlaces(labels, plot);
  const leaders = leadersOf(labels, plot);
  const x = endX(plot);
  return labels.flatMap(({ text: whole, quiet = '', tone }, index): Mark[] => {
    const text = fitText(whole, plot.end - x);
    return [
      { kind: 'path', d: polyline(leaders[index] ?? []), stroke: tone, width: 1.5 },
      { kind: 'text', x, y: places[index] ?? 0, text, quiet, size: textSize, tone: 'ink', anchor: 'start' },
    ];
  });
}

/** A word of the key, and what it stands for drawn before it. */
interface KeyEntry {
  readonly text: string;
  readonly quiet?: string;
  /** True where it begins a row of its own. */
  readonly apart?: boolean;
  /** How wide what is drawn is. */
  readonly room: number;
  /** Draws it from a place on, around a middle line. */
  readonly sample: (x: number, middle: number) => readonly Mark[];
}

/** A piece of each line, with the period that it ends in where that is not the latest of all. */
function lineEntries(
  shown: readonly SeriesLine[],
  looks: readonly Look[],
  latest: PeriodKey | undefined,
  words: SeriesWords,
): KeyEntry[] {
  return shown.map(({ name, points }, place) => {
    const { tone, dash } = looks[place] ?? plain;
    const last = points.findLast(({ value }) => value !== null)?.period;
    const old = last !== undefined && latest !== undefined && periodKey(last) !== periodKey(latest);
    const quiet = old ? `(${words.period(last)})` : '';
    return {
      ...{ text: old ? `${name} ${quiet}` : name, quiet, room: key.sample },
      sample: (x, middle) => [
        straight([x, middle], [x + key.sample, middle], { stroke: tone, width: 2, ...dash }),
        { kind: 'circle', x: x + key.sample / 2, y: middle, r: 4, tone },
      ],
    };
  });
}

/** A piece of each band, by every name that it has in the drawing, the best first. */
function bandEntries(bands: readonly Band[], words: SeriesWords): KeyEntry[] {
  return verdicts.flatMap((verdict): KeyEntry[] => {
    const own = bands.filter((band) => band.verdict === verdict);
    if (own.length === 0) return [];
    const names = new Set(own.map(({ period }) => words.status(verdict, period)));
    const size = key.swatch;
    return [
      {
        ...{ text: [...names].join(' / '), room: size, apart: own[0] === bands[0] },
        sample: (x, middle) => [
          { kind: 'rect', x, y: middle - size / 2, width: size, height: size, fill: 'lineStrong', radius: 3 },
          {
            ...{ kind: 'rect', x: x + 1, y: middle - size / 2 + 1, width: size - 2, height: size - 2, radius: 2 },
            fill: bandTones[verdict],
          },
        ],
      },
    ];
  });
}

/** What the drawing is read by, below it, as many entries beside each other as there is room for. */
function keyOf(
  entries: readonly KeyEntry[],
  width: number,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const marks: Mark[] = [];
  let [x, y, bottom] = [0, box.height + key.top, box.height];
  for (const { text: whole, quiet = '', apart = false, room: sampleRoom, sample } of entries) {
    const left = sampleRoom + key.gap;
    const texts = wrapText(whole, width - left);
    const room = left + Math.max(...texts.map((text) => textWidth(text)));
    if (x > 0 && (apart || x + room > width)) [x, y] = [0, bottom];
    const middle = y + key.row / 2;
    marks.push(
      ...sample(x, middle),
      ...texts.map((text, line): Mark => {
        const at = { x: x + left, y: middle + 4.5 + line * labelHeight };
        return { kind: 'text', ...at, text, quiet, size: textSize, tone: 'ink', anchor: 'start' };
      }),
    );
    bottom = Math.max(bottom, y + key.row + (texts.length - 1) * labelHeight);
    x += room + key.between;
  }
  return { marks, height: bottom - box.height };
}
