import {
  type AnalysedGoal,
  type AttainmentCount,
  countAttainment,
  type Fact,
  type FigureStage,
  type PeriodKey,
  periodKey,
} from '@tertial/domain';
import { fitText, type Mark, type SaidPoint, type Scene, type Tone, textSize } from '../../../ui/scene.ts';
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

const tones = ['heat0', 'heat1', 'heat2', 'heat3', 'heat4'] as const satisfies Tone[];
const cell = { width: 96, height: 46, gap: 3 };
const top = 30;

/** What stands in the drawing of a heat map. */
export interface HeatWords {
  readonly period: (period: PeriodKey) => string;
  readonly count: (count: AttainmentCount) => string;
  readonly verdict: (count: AttainmentCount, period: PeriodKey) => string;
}

/** Draws the counts as coloured cells; as wide as it needs where there are many periods. */
export function heatScene({ periods, rows }: Heat, words: HeatWords, width: number): Scene {
  const label = Math.max(160, Math.min(360, width - periods.length * cell.width));
  const marks: Mark[] = periods.map((period, place) => ({
    ...text(words.period(period), label + cell.width * (place + 0.5), 16, true),
  }));
  const points: SaidPoint[] = [];
  rows.forEach(({ goal, cells }, row) => {
    const y = top + row * cell.height;
    marks.push({
      ...text(fitText(`${goal.number} ${goal.title}`, label - 12), 0, y + cell.height / 2 + 4, false),
      anchor: 'start',
    });
    cells.forEach(({ period, count }, place) => {
      const x = label + place * cell.width;
      const step = heatStep(count);
      const fill = step === null ? 'noneSoft' : (tones[step] ?? 'noneSoft');
      const [w, h] = [cell.width - cell.gap, cell.height - cell.gap];
      marks.push(
        { kind: 'rect', x, y, width: w, height: h, fill, radius: 4 },
        text(words.count(count), x + w / 2, y + 18, true),
        text(fitText(words.verdict(count, period), w - 4, 12), x + w / 2, y + 35, false, 12),
      );
      points.push({
        x: x + w / 2,
        y: y + h / 2,
        said: `${goal.number} ${goal.title}, ${words.period(period)}: ${words.count(count)}`,
      });
    });
  });
  return {
    width: Math.max(width, label + periods.length * cell.width),
    height: top + rows.length * cell.height,
    marks,
    points,
  };
}

function text(words: string, x: number, y: number, strong: boolean, size: number = textSize) {
  return { kind: 'text', x, y, text: words, size, tone: 'ink', anchor: 'middle', strong } as const;
}
