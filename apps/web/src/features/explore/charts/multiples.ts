import {
  fitLines,
  fitText,
  type Mark,
  polyline,
  type SaidPoint,
  type Scene,
  scaleOf,
  straight,
  textSize,
} from '../../../ui/scene.ts';

/** One small drawing: a value for each period, null where there is none. */
export interface Panel {
  readonly id: string;
  readonly title: string;
  readonly values: readonly (number | null)[];
  /** Lines to hold it against, each with a value for each period. */
  readonly limits: readonly (readonly (number | null)[])[];
  /** The latest figure in words. */
  readonly latest: string;
  /** On how many it rests, in words; empty where that is not known. */
  readonly people: string;
  readonly preliminary: boolean;
  /** What its figures can hardly pass; null for nothing. */
  readonly most: number | null;
  readonly said: string;
}

/** The least width of a drawing in pixels; on a phone two stand beside each other. */
const leastWidth = { wide: 216, narrow: 140 };
const narrow = 480;
const panelHeight = 146;
const gap = 20;
const titleLines = 2;
const lineHeight = 18;
const curve = { top: 82, height: 46 };

/**
 * Draws many small curves beside each other.
 *
 * @param shared True where all are of the same measure and so on the same scale.
 */
export function multiplesScene(panels: readonly Panel[], shared: boolean, width: number): Scene {
  const least = width < narrow ? leastWidth.narrow : leastWidth.wide;
  const across = Math.max(1, Math.floor((width + gap) / (least + gap)));
  const own = (width - gap * (across - 1)) / across;
  const rows = Math.ceil(panels.length / across);
  const common = shared ? panels.flatMap(numbersOf) : [];
  const marks: Mark[] = [];
  const points: SaidPoint[] = [];
  panels.forEach((panel, place) => {
    const left = (place % across) * (own + gap);
    const top = Math.floor(place / across) * panelHeight;
    const ends = [top + curve.top + curve.height, top + curve.top] as const;
    const y = scaleOf(shared ? common : numbersOf(panel), ends, { most: panel.most });
    const step = (own - 12) / Math.max(1, panel.values.length - 1);
    const at = panel.values.map((value, index): [number, number] | null =>
      value === null ? null : [left + 6 + index * step, y(value)],
    );
    const last = at.findLast((point) => point !== null);
    marks.push(
      ...fitLines(panel.title, own, titleLines).map((line, turn) =>
        words(line, left, top + 16 + turn * lineHeight, false),
      ),
      words(fitText(panel.latest, own), left, top + 16 + titleLines * lineHeight, true),
      words(fitText(panel.people, own), left, top + 16 + (titleLines + 1) * lineHeight, false),
      straight([left, ends[0] + 6], [left + own, ends[0] + 6], { stroke: 'line' }),
      ...panel.limits.map(
        (limit): Mark => ({
          kind: 'path',
          d: polyline(steps(limit, (place) => left + 6 + place * step, [left, left + own], y)),
          ...{ stroke: 'ink3', width: 1, dash: '4 3' },
        }),
      ),
      { kind: 'path', d: polyline(at), stroke: 'series1', width: 2 },
    );
    if (last !== undefined && last !== null) {
      marks.push({ kind: 'circle', x: last[0], y: last[1], r: 3.2, tone: 'series1', hollow: panel.preliminary });
      points.push({ x: last[0], y: last[1], said: panel.said });
    }
  });
  return { width, height: rows * panelHeight, marks, points };
}

/** A line that holds a value from half a step before its period to half a step after it. */
function steps(
  values: readonly (number | null)[],
  x: (place: number) => number,
  [left, right]: readonly [number, number],
  y: (value: number) => number,
): ([number, number] | null)[] {
  const last = values.length - 1;
  return values.flatMap((value, place) => {
    if (value === null) return [null];
    const from = place === 0 ? left : (x(place - 1) + x(place)) / 2;
    const to = place === last ? right : (x(place) + x(place + 1)) / 2;
    return [
      [from, y(value)],
      [to, y(value)],
    ];
  });
}

function numbersOf({ values, limits }: Panel): number[] {
  return [...values, ...limits.flat()].filter((value) => value !== null);
}

function words(text: string, x: number, y: number, strong: boolean): Mark {
  return { kind: 'text', x, y, text, size: textSize, tone: strong ? 'ink' : 'ink2', anchor: 'start', strong };
}
