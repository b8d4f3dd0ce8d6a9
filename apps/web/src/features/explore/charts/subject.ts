import { type AnalysedIndicator, comparePeriods, type Fact, type PeriodKey, periodKey } from '@tertial/domain';

/** The figures of one indicator, picked out of a selection, and the others that there were. */
export interface Subject {
  /** The latest edition of the indicator. */
  readonly indicator: AnalysedIndicator;
  readonly facts: readonly Fact[];
  /** All indicators of the selection in the order of the goal chain, each by its latest edition. */
  readonly all: readonly AnalysedIndicator[];
}

/** The first indicator of a selection that has figures; null where none has. Different indicators never share an axis. */
export function subjectOf(facts: readonly Fact[]): Subject | null {
  const latest = new Map<string, AnalysedIndicator>();
  for (const { indicator, value } of facts) {
    if (value === null) continue;
    const known = latest.get(indicator.family);
    if (known === undefined || known.year < indicator.year) latest.set(indicator.family, indicator);
  }
  const all = [...latest.values()].sort((a, b) => b.year - a.year || a.position - b.position);
  const indicator = all[0];
  if (indicator === undefined) return null;
  return { indicator, facts: facts.filter((fact) => fact.indicator.family === indicator.family), all };
}

/** The periods in which there are figures, in the order of time. */
export function measuredPeriods(facts: readonly Fact[]): PeriodKey[] {
  const periods = new Map<string, PeriodKey>();
  for (const { year, tertial, value } of facts) {
    if (value !== null) periods.set(periodKey({ year, tertial }), { year, tertial });
  }
  return [...periods.values()].sort(comparePeriods);
}

/** What tells the figures apart besides the indicator and the period. */
export interface Varying {
  readonly unit: boolean;
  readonly sex: boolean;
}

/** In what the figures differ. */
export function varyingIn(facts: readonly Fact[]): Varying {
  return {
    unit: new Set(facts.map(({ unit }) => unit?.id ?? '')).size > 1,
    sex: new Set(facts.map(({ sex }) => sex)).size > 1,
  };
}

/** The target of all the figures; null where they differ: a line of one year's through those of another would say what is not. */
export function sharedTarget(facts: readonly Fact[]): AnalysedIndicator['target'] {
  const targets = new Map(facts.map(({ indicator: { target } }) => [JSON.stringify(target), target]));
  const [only = null] = targets.values();
  return targets.size === 1 ? only : null;
}

/** The figures of one period. */
export function inPeriod(facts: readonly Fact[], period: PeriodKey): Fact[] {
  return facts.filter(({ year, tertial }) => year === period.year && tertial === period.tertial);
}
