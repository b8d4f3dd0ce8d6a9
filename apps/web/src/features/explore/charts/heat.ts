import {
  type AnalysedGoal,
  type AttainmentCount,
  countAttainment,
  type Fact,
  type FigureStage,
  type PeriodKey,
  periodKey,
} from '@tertial/domain';
import {
  type Mark,
  type SaidPoint,
  type Scene,
  type ShapePart,
  type TextMark,
  type Tone,
  textSize,
  textWidth,
  wrapText,
} from '../../../ui/scene.ts';
import { measuredPeriods } from './subject.ts';

/** One goal in one period. */
export interface HeatCell {
  readonly period: PeriodKey;
  readonly count: AttainmentCount;
}

/** A goal through the periods. */
export interface HeatRow {
  readonly goal: AnalysedGoal;
  readonly cells: readonly HeatCell[];
}

/** How many of each goal's indicators reach their targets, per period. */
export interface Heat {
  readonly periods: readonly PeriodKey[];
  readonly rows: readonly HeatRow[];
  readonly figures: readonly { readonly period: PeriodKey; readonly stage: FigureStage }[];
  /** Whether figures of single units or sexes are counted, and not whole indicators: they say nothing of a goal's status. */
  readonly isOfParts: boolean;
}

/** Counts per goal and period: whole indicators where the selection has them, else the figures of single units or sexes. */
export function heatOf(facts: readonly Fact[]): Heat {
  const whole = facts.filter(({ unit, sex }) => unit === null && sex === 'total');
  const counted = whole.length > 0 ? whole : facts;
  const periods = measuredPeriods(counted);
  const goals = new Map<
    string,
    { goal: AnalysedGoal; year: number; position: number; byPeriod: Map<string, Fact[]> }
  >();
  for (const fact of counted) {
    const { goal, year, position } = fact.indicator;
    const known = goals.get(goal.family) ?? { goal, year, position, byPeriod: new Map<string, Fact[]>() };
    if (year > known.year || (year === known.year && position < known.position))
      Object.assign(known, { goal, year, position });
    const key = periodKey(fact);
    known.byPeriod.set(key, [...(known.byPeriod.get(key) ?? []), fact]);
    goals.set(goal.family, known);
  }
  const rows = [...goals.values()]
    .sort((a, b) => b.year - a.year || a.position - b.position)
    .map(({ goal, byPeriod }) => ({
      goal,
      cells: periods.map((period) => ({
        period,
        count: countAttainment((byPeriod.get(periodKey(period)) ?? []).map(({ status }) => status)),
      })),
    }));
  const figures = counted.flatMap(({ year, tertial, stage, value }) =>
    value === null ? [] : [{ period: { year, tertial }, stage }],
  );
  return { periods, rows, figures, isOfParts: whole.length === 0 };
}

/** The share reached in steps: none, up to a third, up to two thirds, less than all, all. Null where nothing is measured. */
export function heatStep({ met, measured }: AttainmentCount): 0 | 1 | 2 | 3 | 4 | null {
  if (measured === 0) return null;
  if (met === 0) return 0;
  if (met === measured) return 4;
  return met * 3 <= measured ? 1 : met * 3 <= measured * 2 ? 2 : 3;
}

/** The steps of the share reached, with what tells that nothing is measured. */
export const heatSteps = [0, 1, 2, 3, 4, 'none'] as const;
export type HeatStep = (typeof heatSteps)[number];

const tones = ['heat0', 'heat1', 'heat2', 'heat3', 'heat4'] as const satisfies Tone[];
const cell = { least: 104, most: 150, gap: 3, inset: 10, symbol: 14, word: 20, count: 20, line: 16 };
const label = { least: 160, most: 360, gap: 16, line: 18 };
const head = 30;
const swatch = { size: 16, gap: 8, between: 18, row: 24 };

/** What stands in the drawing of a heat map. */
export interface HeatWords {
  /** What the goals are called together. */
  readonly goals: string;
  readonly period: (period: PeriodKey) => string;
  readonly count: (count: AttainmentCount) => string;
  /** The status of a goal; null where none is told. */
  readonly verdict: (
    count: AttainmentCount,
    period: PeriodKey,
  ) => { readonly word: string; readonly symbol: readonly ShapePart[] } | null;
  /** What the colours tell of, and what each means. */
  readonly legend: string;
  readonly step: (step: HeatStep) => string;
}

/** Draws the counts as coloured cells with their status and a legend, all in whole words; as wide as it needs. */
export function heatScene({ periods, rows }: Heat, words: HeatWords, width: number): Scene {
  const verdicts = rows.flatMap(({ cells }) =>
    cells.flatMap(({ count, period }) => words.verdict(count, period) ?? []),
  );
  const longest = verdicts
    .flatMap(({ word }) => word.split(' '))
    .reduce((most, word) => Math.max(most, textWidth(word)), 0);
  const needed = Math.max(cell.least, Math.ceil(longest) + 2 * cell.inset + cell.word + cell.gap);
  const across = Math.max(needed, Math.min(cell.most, Math.floor((width - label.most) / periods.length)));
  const left = Math.max(label.least, Math.min(label.most, width - periods.length * across));
  const [w, inner] = [across - cell.gap, across - cell.gap - 2 * cell.inset];
  const marks: Mark[] = [
    text(words.goals, 0, 16, { tone: 'ink2', strong: true }),
    ...periods.map((period, place) =>
      text(words.period(period), left + across * place + cell.inset, 16, { tone: 'ink2', strong: true }),
    ),
  ];
  const points: SaidPoint[] = [];
  let y = head;
  for (const { goal, cells } of rows) {
    const name = `${goal.number} ${goal.title}`;
    const titles = wrapText(name, left - label.gap);
    const told = cells.map(({ period, count }) => {
      const verdict = words.verdict(count, period);
      return { period, count, verdict, lines: verdict === null ? [] : wrapText(verdict.word, inner - cell.word) };
    });
    const most = Math.max(...told.map(({ lines }) => lines.length));
    const height = Math.max(titles.length * label.line + 10, cell.count + most * cell.line + 14);
    marks.push(...titles.map((line, turn) => text(line, 0, y + 19 + turn * label.line, { tone: 'ink' })));
    told.forEach(({ period, count, verdict, lines }, place) => {
      const x = left + place * across;
      const step = heatStep(count);
      if (step !== null) marks.push({ kind: 'rect', x, y, width: w, height, fill: tones[step], radius: 4 });
      marks.push(text(words.count(count), x + cell.inset, y + 19, { tone: 'ink', strong: true }));
      if (verdict !== null) {
        const at = { x: x + cell.inset, y: y + cell.count + 8 };
        marks.push({ kind: 'shape', ...at, size: cell.symbol, parts: verdict.symbol, tone: 'ink' });
      }
      marks.push(
        ...lines.map((line, turn) =>
          text(line, x + cell.inset + cell.word, y + cell.count + 19 + turn * cell.line, { tone: 'ink' }),
        ),
      );
      const said = [`${name}, ${words.period(period)}: ${words.count(count)}`, ...(verdict ? [verdict.word] : [])];
      points.push({ x: x + w / 2, y: y + height / 2, said: said.join(', ') });
    });
    y += height + cell.gap;
  }
  const whole = Math.max(width, left + periods.length * across);
  const legend = legendOf(words, y + 10, whole);
  return { width: whole, height: legend.bottom, marks: [...marks, ...legend.marks], points };
}

function legendOf(
  words: HeatWords,
  top: number,
  width: number,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const marks: Mark[] = [text(words.legend, 0, top + 13, { tone: 'ink2' })];
  let x = textWidth(words.legend) + swatch.between;
  let y = top;
  for (const step of heatSteps) {
    const said = words.step(step);
    const room = swatch.size + swatch.gap + textWidth(said);
    if (x > 0 && x + room > width) [x, y] = [0, y + swatch.row];
    const box = { x, y, width: swatch.size, height: swatch.size, radius: 3 };
    const within = { x: x + 1, y: y + 1, width: swatch.size - 2, height: swatch.size - 2, radius: 2 };
    marks.push(
      { kind: 'rect', ...box, fill: 'lineStrong' },
      { kind: 'rect', ...within, fill: step === 'none' ? 'paper' : tones[step] },
      text(said, x + swatch.size + swatch.gap, y + 13, { tone: 'ink' }),
    );
    x += room + swatch.between;
  }
  return { marks, bottom: y + swatch.row };
}

function text(words: string, x: number, y: number, look: Pick<TextMark, 'tone' | 'strong'>): TextMark {
  return { kind: 'text', x, y, text: words, size: textSize, anchor: 'start', ...look };
}
