import { type Fact, periodKey, suggestGoal } from '@tertial/domain';
import { axisEnd } from '../../../vocabulary/axis-end.ts';
import { sexTones } from '../../../vocabulary/sex-tones.ts';
import type { LabelledFact } from './figure-table.tsx';
import { type Heat, type HeatCell, heatOf } from './heat.ts';
import type { Panel } from './multiples.ts';
import { measuredPeriods, type Subject, subjectOf, varyingIn } from './subject.ts';
import type { ChartWords } from './use-chart-words.ts';

/** What small drawings can be made for each of. */
export const panelKinds = ['unit', 'goal', 'indicator'] as const;
export type PanelKind = (typeof panelKinds)[number];

/** Small drawings ready to be laid out, with what their table is made of. */
export interface Panels {
  readonly panels: readonly Panel[];
  readonly shared: boolean;
  /** Set where one indicator was picked out of several. */
  readonly subject: Subject | null;
  /** The figures of the panels under their names; null where they are counts of goals. */
  readonly rows: readonly LabelledFact[] | null;
  /** The counts of goals; null where they are figures. */
  readonly heat: Heat | null;
}

/** The kinds that say something of a selection, the most telling first. */
export function kindsOf(facts: readonly Fact[]): PanelKind[] {
  const differ = (key: (fact: Fact) => string) => new Set(facts.map(key)).size > 1;
  const possible: Record<PanelKind, boolean> = {
    unit: differ(({ unit }) => unit?.id ?? ''),
    goal: differ(({ indicator }) => indicator.goal.family),
    indicator: true,
  };
  return panelKinds.filter((kind) => possible[kind]);
}

/** At most so many are drawn; those behind them are counted and stand in the table. */
export const mostPanels = 120;

/** Lays figures out by period, one drawing for each of a kind. */
export function panelsOf(
  facts: readonly Fact[],
  kind: PanelKind,
  words: ChartWords,
  reached: (met: number, measured: number) => string,
): Panels {
  if (kind === 'goal') return goalPanels(facts, words, reached);
  const subject = kind === 'unit' ? subjectOf(facts) : null;
  const counted = preferTotals(subject?.facts ?? facts, kind);
  const varying = varyingIn(counted);
  const periods = measuredPeriods(counted);
  const groups = new Map<string, Fact[]>();
  for (const fact of counted) {
    const key = `${kind === 'unit' ? '' : fact.indicator.family} ${fact.unit?.id ?? ''} ${fact.sex}`;
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [fact]);
    else own.push(fact);
  }
  const drawn = [...groups].flatMap(([id, own], place) => {
    const byPeriod = new Map(own.map((fact) => [periodKey(fact), fact]));
    const row = periods.map((period) => byPeriod.get(periodKey(period)));
    const last = row.findLast((fact) => fact !== undefined && fact.value !== null);
    if (last === undefined) return [];
    const { code, name, target, unit } = last.indicator;
    const whose = kind === 'unit' || varying.unit || varying.sex ? words.name(last, { ...varying, unit: true }) : '';
    const title = kind === 'unit' ? whose : [`${code} ${name}`, whose].filter((part) => part !== '').join(', ');
    const panel: Panel = {
      ...{ id, title, figure: words.rested(last), preliminary: last.stage === 'preliminary' },
      points: row.map((fact) =>
        fact === undefined || fact.value === null
          ? null
          : { value: fact.value, said: place < mostPanels ? words.said(fact, title) : title },
      ),
      limits: limitsOf(row),
      quiet: words.rested(last).slice(words.figure(last).length + 1),
      note: [words.period(last), ...words.limits(target, unit).map(({ text }) => text)].join(' · '),
      tone: sexTones[last.sex],
      most: axisEnd(unit),
    };
    const told = row.flatMap((fact) => (fact === undefined || isNotDue(fact) ? [] : [{ fact, label: title }]));
    return [{ panel, told }];
  });
  return {
    panels: drawn.map(({ panel }) => panel),
    rows: drawn.flatMap(({ told }) => told),
    heat: null,
    shared: kind === 'unit',
    subject,
  };
}

function isNotDue({ status, value }: Fact): boolean {
  return status === 'notDue' && value === null;
}

/** The target that held in each period, and the upper end of those that are bands; before the first figure the first one. */
function limitsOf(row: readonly (Fact | undefined)[]): (number | null)[][] {
  const targets = row.map((fact) => fact?.indicator.target ?? null);
  const ends = [targets.map((target) => target?.value ?? null), targets.map((target) => target?.upper ?? null)];
  return ends.filter((values) => values.some((value) => value !== null));
}

/** Both sexes together where the selection has them; for indicators all units too. */
function preferTotals(facts: readonly Fact[], kind: PanelKind): readonly Fact[] {
  const together = facts.filter(({ sex, unit }) => sex === 'total' && (kind === 'unit' || unit === null));
  return together.length > 0 ? together : facts;
}

function goalPanels(
  facts: readonly Fact[],
  words: ChartWords,
  reached: (met: number, measured: number) => string,
): Panels {
  const heat = heatOf(facts);
  const stages = new Map(heat.figures.map(({ period, stage }) => [periodKey(period), stage]));
  const rows = heat.rows.filter(({ cells }) => cells.some(({ count }) => count.measured > 0));
  const panels = rows.flatMap(({ goal, cells }): Panel[] => {
    const last = cells.findLast(({ count }) => count.measured > 0);
    if (last === undefined) return [];
    const title = `${goal.number} ${goal.title}`;
    const said = ({ count, period }: HeatCell) => {
      const status = heat.isOfParts ? null : suggestGoal(count);
      const parts = [`${title}: ${reached(count.met, count.measured)}`, words.period(period)];
      if (status !== null) parts.push(words.statusIn(period).wordOf(status, 'goal').toLocaleLowerCase());
      return parts.join(', ');
    };
    return [
      {
        ...{ id: goal.family, title, figure: reached(last.count.met, last.count.measured), quiet: '' },
        ...{ note: words.period(last.period), limits: [cells.map(() => 100)], tone: sexTones.total, most: 100 },
        points: cells.map((cell) =>
          cell.count.measured === 0 ? null : { value: (100 * cell.count.met) / cell.count.measured, said: said(cell) },
        ),
        preliminary: stages.get(periodKey(last.period)) === 'preliminary',
      },
    ];
  });
  return { panels, rows: null, heat: { ...heat, rows }, shared: true, subject: null };
}
