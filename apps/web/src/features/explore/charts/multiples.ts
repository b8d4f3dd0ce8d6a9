import {
  type Mark,
  type Pen,
  polyline,
  type SaidPoint,
  type Scene,
  scaleOf,
  straight,
  type TextMark,
  type Tone,
  textSize,
  wrapText,
} from '../../../ui/scene.ts';
import { joined } from './joined.ts';

/** One small drawing. */
export interface Panel {
  readonly id: string;
  readonly title: string;
  /** A value for each period with everything that is known of it; null where there is none. */
  readonly points: readonly ({ readonly value: number; readonly said: string } | null)[];
  /** Lines to hold it against, each with a value for each period. */
  readonly limits: readonly (readonly (number | null)[])[];
  /** The latest figure with what it rests on. */
  readonly figure: string;
  /** The part of the figure that stands back; empty for none. */
  readonly quiet: string;
  /** When that was, and what it is held against. */
  readonly note: string;
  readonly preliminary: boolean;
  readonly tone: Tone;
  /** What its figures can hardly pass; null for nothing. */
  readonly most: number | null;
}

/** The least width of a drawing in pixels; on a phone two stand beside each other. */
const leastWidth = { wide: 216, narrow: 140 };
const narrow = 480;
const gap = 20;
const lineHeight = 18;
const curve = { above: 14, height: 46, below: 24 };

/**
 * Draws many small curves beside each other. Their words take the lines that they need; those of a row begin and end together.
 *
 * @param shared True where all are of the same measure and so on the same scale.
 */
export function multiplesScene(panels: readonly Panel[], shared: boolean, width: number): Scene {
  const least = width < narrow ? leastWidth.narrow : leastWidth.wide;
  const across = Math.max(1, Math.floor((width + gap) / (least + gap)));
  const own = (width - gap * (across - 1)) / across;
  const common = shared ? panels.flatMap(numbersOf) : [];
  const marks: Mark[] = [];
  const points: SaidPoint[] = [];
  let top = 0;
  for (let first = 0; first < panels.length; first += across) {
    const row = panels.slice(first, first + across).map((panel) => ({
      panel,
      titles: wrapText(panel.title, own),
      figures: [...wrapText(panel.figure, own), ...wrapText(panel.note, own)].filter((line) => line !== ''),
    }));
    const titleLines = Math.max(...row.map(({ titles }) => titles.length));
    const lines = titleLines + Math.max(...row.map(({ figures }) => figures.length));
    const upper = top + lines * lineHeight + curve.above;
    row.forEach(({ panel, titles, figures }, place) => {
      const left = place * (own + gap);
      const text = (words: string, line: number, look: Pick<TextMark, 'tone' | 'strong' | 'quiet'>): TextMark => ({
        ...{ kind: 'text', x: left, y: top + 14 + line * lineHeight, text: words, size: textSize, anchor: 'start' },
        ...look,
      });
      const figureLines = wrapText(panel.figure, own).length;
      marks.push(
        ...titles.map((line, turn) => text(line, turn, { tone: 'ink2' })),
        ...figures.map((line, turn) =>
          turn < figureLines
            ? text(line, titleLines + turn, { tone: 'ink', strong: true, quiet: panel.quiet })
            : text(line, titleLines + turn, { tone: 'ink2' }),
        ),
      );
      const y = scaleOf(shared ? common : numbersOf(panel), [upper + curve.height, upper], { most: panel.most });
      const small = curveOf(panel, y, [left, left + own], upper + curve.height + 6);
      marks.push(...small.marks);
      points.push(...small.points);
    });
    top = upper + curve.height + curve.below;
  }
  return { width, height: top, marks: joined(marks), points };
}

function curveOf(
  { points, limits, tone, preliminary }: Panel,
  y: (value: number) => number,
  [left, right]: readonly [number, number],
  floor: number,
): { readonly marks: readonly Mark[]; readonly points: readonly SaidPoint[] } {
  const step = (right - left - 12) / Math.max(1, points.length - 1);
  const x = (place: number) => left + 6 + place * step;
  const at = points.map((point, place): Pen => (point === null ? null : [x(place), y(point.value)]));
  const last = at.findLast((point) => point !== null);
  return {
    marks: [
      straight([left, floor], [right, floor], { stroke: 'line' }),
      ...limits.map((limit): Mark => {
        const d = polyline(steps(limit, x, [left, right], y));
        return { kind: 'path', d, stroke: 'ink3', width: 1, dash: '4 3' };
      }),
      { kind: 'path', d: polyline(at), stroke: tone, width: 2 },
      ...(last ? [{ kind: 'circle', x: last[0], y: last[1], r: 3.2, tone, hollow: preliminary } as const] : []),
    ],
    points: points.flatMap((point, place) =>
      point === null ? [] : [{ x: x(place), y: y(point.value), said: point.said }],
    ),
  };
}

/** A line that holds a value from half a step before its period to half a step after it. */
function steps(
  values: readonly (number | null)[],
  x: (place: number) => number,
  [left, right]: readonly [number, number],
  y: (value: number) => number,
): Pen[] {
  const last = values.length - 1;
  return values.flatMap((value, place): Pen[] => {
    if (value === null) return [null];
    const from = place === 0 ? left : (x(place - 1) + x(place)) / 2;
    const to = place === last ? right : (x(place) + x(place + 1)) / 2;
    return [
      [from, y(value)],
      [to, y(value)],
    ];
  });
}

function numbersOf({ points, limits }: Panel): number[] {
  return [...points.map((point) => point?.value ?? null), ...limits.flat()].filter((value) => value !== null);
}
