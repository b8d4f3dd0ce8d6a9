import { type Fact, type PeriodKey, periodKey } from '@tertial/domain';
import { axisEnd } from '../../../vocabulary/axis-end.ts';
import { heatOf } from './heat.ts';
import type { Panel } from './multiples.ts';
import { measuredPeriods, type Subject, subjectOf } from './subject.ts';
import type { ChartWords } from './use-chart-words.ts';

/** What small drawings can be made for each of. */
export const panelKinds = ['unit', 'goal', 'indicator'] as const;
export type PanelKind = (typeof panelKinds)[number];

/** Small drawings ready to be laid out, with the words of their table. */
export interface Panels {
  readonly periods: readonly PeriodKey[];
  readonly panels: readonly Panel[];
  /** The words of each panel's values, one for each period; empty where there is none. */
  readonly figures: readonly (readonly string[])[];
  readonly shared: boolean;
  /** Set where one indicator was picked out of several. */
  readonly subject: Subject | null;
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
  const periods = measuredPeriods(counted);
  const groups = new Map<string, Fact[]>();
  for (const fact of counted) {
    const key = kind === 'unit' ? (fact.unit?.id ?? '') : fact.indicator.family;
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [fact]);
    else own.push(fact);
  }
  const drawn = [...groups].flatMap(([id, own]) => {
    const byPeriod = new Map(own.map((fact) => [periodKey(fact), fact]));
    const row = periods.map((period) => byPeriod.get(periodKey(period)));
    const last = row.findLast((fact) => fact !== undefined && fact.value !== null);
    if (last === undefined) return [];
    const { code, name } = last.indicator;
    const title = kind === 'unit' ? words.name(last, { unit: true, sex: false }) : `${code} ${name}`;
    const panel: Panel = {
      id,
      title,
      values: row.map((fact) => fact?.value ?? null),
      limits: limitsOf(row),
      latest: `${words.figure(last)}, ${words.period(last)}`,
      people: words.people(last),
      preliminary: last.stage === 'preliminary',
      most: axisEnd(last.indicator.unit),
      said: words.said(last, title),
    };
    return [{ panel, figures: row.map((fact) => (fact === undefined ? '' : words.figure(fact))) }];
  });
  return {
    periods,
    panels: drawn.map(({ panel }) => panel),
    figures: drawn.map(({ figures }) => figures),
    shared: kind === 'unit',
    subject,
  };
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
  const { periods, rows, figures } = heatOf(facts);
  const stages = new Map(figures.map(({ period, stage }) => [periodKey(period), stage]));
  const drawn = rows.flatMap(({ goal, cells }) => {
    const last = cells.findLast(({ count }) => count.measured > 0);
    if (last === undefined) return [];
    const { met, measured } = last.count;
    const title = `${goal.number} ${goal.title}`;
    const latest = `${reached(met, measured)}, ${words.period(last.period)}`;
    const panel: Panel = {
      ...{ id: goal.family, title, latest, people: '', limits: [cells.map(() => 100)], said: `${title}: ${latest}` },
      values: cells.map(({ count }) => (count.measured === 0 ? null : (100 * count.met) / count.measured)),
      preliminary: stages.get(periodKey(last.period)) === 'preliminary',
      most: 100,
    };
    const texts = cells.map(({ count }) => (count.measured === 0 ? '' : reached(count.met, count.measured)));
    return [{ panel, figures: texts }];
  });
  return {
    periods,
    panels: drawn.map(({ panel }) => panel),
    figures: drawn.map(({ figures: texts }) => texts),
    shared: true,
    subject: null,
  };
}
