import {
  fitLines,
  type Mark,
  type SaidPoint,
  type Scale,
  type Scene,
  scaleOf,
  straight,
  type TextMark,
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
  /** True where its label stands out among the others. */
  readonly strong?: boolean;
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
const lineHeight = 18;
const gap = 12;
/** Free above the first bar, for the words of the limits. */
const limitRoom = 28;
/** How far below the upper edge of a bar, and of a line of words, the base line of its words is. */
const baseInBar = barHeight / 2 + 4.5;
const baseInLine = 13;
/** Between words and the bar below them. */
const underWords = 3;
/** With less room than this for the longest bar, words stand above bars. */
const leastTrack = 180;

/** How the words of bars stand, and where there is room for the bars. */
interface Layout {
  readonly track: readonly [number, number];
  /** True where a line may go through all bars without going through words. */
  readonly through: boolean;
  /** The words of a bar, from the upper edge of its row, and how far below that edge the bar begins. */
  readonly wordsOf: (bar: Bar) => { readonly marks: readonly TextMark[]; readonly barAt: number };
  /** What is left free below a bar. */
  readonly below: number;
}

/**
 * Draws bars from zero with their figures, and the target as a line through them. Words stand beside the bars in columns of
 * their own; above them where the bars would have too little room, as on a phone.
 */
export function barsScene(bars: readonly Bar[], limits: readonly Limit[], width: number): Scene {
  if (bars.length === 0) return { width, height: 0, marks: [], points: [] };
  const layout = layoutOf(bars, width);
  const x = scaleOf([...bars.map(({ value }) => value), ...limits.map(({ value }) => value)], layout.track, {
    fromZero: true,
  });
  const inOrder = limits.toSorted((a, b) => a.value - b.value);
  const words: Mark[] = [];
  const drawn: Mark[] = [];
  const lines: Mark[] = [];
  const points: SaidPoint[] = [];
  const axis = { stroke: 'lineStrong' } as const;
  const dashed = { stroke: 'ink', width: 1.5, dash: '6 4' } as const;
  const top = limits.length === 0 ? 8 : limitRoom;
  let y = top;
  for (const bar of bars) {
    const { marks, barAt } = layout.wordsOf(bar);
    words.push(...marks.filter((mark) => mark.text !== '').map((mark) => ({ ...mark, y: mark.y + y })));
    const upper = y + barAt;
    const lower = upper + barHeight;
    drawn.push(...barMarks(bar, x, upper));
    points.push({ x: x(bar.value), y: upper + barHeight / 2, said: bar.said });
    if (!layout.through) {
      words.push(straight([x(0), upper - 2], [x(0), lower + 2], axis));
      lines.push(...inOrder.map(({ value }) => straight([x(value), upper - 2], [x(value), lower + 6], dashed)));
    }
    y = lower + layout.below;
  }
  const height = y + 8;
  if (layout.through) {
    words.unshift(straight([x(0), top - 4], [x(0), height - 4], axis));
    lines.push(...inOrder.map(({ value }) => straight([x(value), top - 6], [x(value), height - 4], dashed)));
  }
  let free = layout.track[0];
  for (const limit of inOrder) {
    const half = textWidth(limit.text) / 2;
    const middle = Math.min(Math.max(x(limit.value), free + half), width - half);
    lines.push(text(limit.text, middle, top - 11.5, 'middle', 'ink'));
    free = middle + half + gap;
  }
  return { width, height, marks: [...words, ...drawn, ...lines], points };
}

function barMarks(bar: Bar, x: Scale, y: number): Mark[] {
  const start = Math.min(x(0), x(bar.value));
  const length = Math.max(1, Math.abs(x(bar.value) - x(0)));
  const whole: Mark = { kind: 'rect', x: start, y, width: length, height: barHeight, fill: bar.tone, radius: 2 };
  if (!bar.preliminary || length <= 4) return [whole];
  const inner = { x: start + 2, y: y + 2, width: length - 4, height: barHeight - 4 };
  return [whole, { kind: 'rect', ...inner, fill: 'paper', radius: 1 }];
}

function layoutOf(bars: readonly Bar[], width: number): Layout {
  const widest = (texts: readonly string[]) => texts.reduce((most, each) => Math.max(most, textWidth(each)), 0);
  const labelRoom = widest(bars.map(({ label }) => label));
  const figureRoom = widest(bars.map(({ figure }) => figure));
  const peopleRoom = widest(bars.map(({ people }) => people));
  const left = labelRoom + gap + figureRoom + gap;
  const right = width - gap - peopleRoom;
  if (right - left >= leastTrack) {
    const base = (rowHeight - barHeight) / 2 + baseInBar;
    return {
      track: [left, right],
      through: true,
      wordsOf: ({ label, figure, people, strong }) => ({
        marks: [
          text(label, 0, base, 'start', 'ink', strong),
          text(figure, labelRoom + gap + figureRoom, base, 'end', 'ink', true),
          text(people, width, base, 'end', 'ink2'),
        ],
        barAt: (rowHeight - barHeight) / 2,
      }),
      below: (rowHeight - barHeight) / 2,
    };
  }
  const above = { track: [0, width - gap], through: false, below: gap } as const;
  if (left + peopleRoom <= width) {
    return {
      ...above,
      wordsOf: ({ label, figure, people, strong }) => ({
        marks: [
          text(label, 0, baseInLine, 'start', 'ink', strong),
          text(figure, peopleRoom === 0 ? width : width - peopleRoom - gap, baseInLine, 'end', 'ink', true),
          text(people, width, baseInLine, 'end', 'ink2'),
        ],
        barAt: lineHeight + underWords,
      }),
    };
  }
  return {
    ...above,
    wordsOf: ({ label, figure, people, strong }) => {
      const labels = fitLines(label, width, 2);
      const second = labels.length * lineHeight + baseInLine;
      const beside = figureRoom + gap;
      const peoples = fitLines(people, width - beside, 2);
      return {
        marks: [
          ...labels.map((line, place) => text(line, 0, place * lineHeight + baseInLine, 'start', 'ink', strong)),
          text(figure, 0, second, 'start', 'ink', true),
          ...peoples.map((line, place) => text(line, beside, second + place * lineHeight, 'start', 'ink2')),
        ],
        barAt: (labels.length + Math.max(1, peoples.length)) * lineHeight + underWords,
      };
    },
  };
}

function text(words: string, x: number, y: number, anchor: TextMark['anchor'], tone: Tone, strong = false): TextMark {
  return { kind: 'text', x, y, text: words, size: textSize, tone, anchor, strong };
}
