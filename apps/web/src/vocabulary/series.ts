import {
  type AnalysedTarget,
  type AttainmentStatus,
  comparePeriods,
  type Fact,
  type FigureStage,
  type PeriodKey,
  periodKey,
  type Sex,
  type Verdict,
} from '@tertial/domain';

/** A figure of a series, as it is drawn. Numbers are for drawing only; what is decided about them was decided exactly, before. */
export interface SeriesPoint {
  readonly period: PeriodKey;
  /** Null where there should be a figure and is none. */
  readonly value: number | null;
  readonly decimals: number;
  readonly n: number | null;
  /** Null where no target applies. */
  readonly status: AttainmentStatus | null;
  readonly stage: FigureStage;
  /** True for what adds up from January and is not at the year's end. */
  readonly toDate: boolean;
  /** True where it should not be read as one series with the figure before. */
  readonly breaks: boolean;
  readonly target: AnalysedTarget | null;
}

/** A series with its figures in the order of time. */
export interface SeriesLine {
  readonly id: string;
  readonly name: string;
  /** Whose figures they are. */
  readonly sex: Sex;
  readonly points: readonly SeriesPoint[];
}

/**
 * The series of figures, each an indicator in one unit for one sex, with the figures of a period that is not asked for left out.
 *
 * @param nameOf What a series is called; asked once for each, with its latest figure.
 */
export function seriesOf(facts: readonly Fact[], nameOf: (fact: Fact) => string): SeriesLine[] {
  const bySeries = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.status === 'notDue' && fact.value === null) continue;
    const id = `${fact.indicator.family} ${fact.unit?.id ?? ''} ${fact.sex}`;
    const own = bySeries.get(id);
    if (own === undefined) bySeries.set(id, [fact]);
    else own.push(fact);
  }
  return [...bySeries].flatMap(([id, own]) => {
    const inTime = own.toSorted(comparePeriods);
    const last = inTime.at(-1);
    if (last === undefined || inTime.every(({ value }) => value === null)) return [];
    return [
      { id, name: nameOf(last), sex: last.sex, points: inTime.map((fact, place) => pointOf(fact, inTime[place - 1])) },
    ];
  });
}

function pointOf(fact: Fact, before: Fact | undefined): SeriesPoint {
  const { year, tertial, value, decimals, n, status, stage, toDate, indicator } = fact;
  return {
    period: { year, tertial },
    ...{ value, decimals, n, status, stage, toDate },
    breaks: before !== undefined && before.indicator.id !== indicator.id && indicator.breaksSeries,
    target: indicator.target,
  };
}

/** The periods that any of the series tells of, in the order of time. */
export function periodsOf(lines: readonly SeriesLine[]): PeriodKey[] {
  const periods = new Map(lines.flatMap(({ points }) => points.map(({ period }) => [periodKey(period), period])));
  return [...periods.values()].sort(comparePeriods);
}

/** From which shares of the target the steps between hold; see `Bands` of the domain. */
export interface Shares {
  readonly nearly: number | null;
  readonly partly: number;
}

/** A range of values with the same status; the ends may be infinite. */
export interface StatusBand {
  readonly verdict: Verdict;
  readonly from: number;
  readonly to: number;
}

/** Where the steps of status lie around a target, for drawing. */
export function statusBands({ operator, value, upper }: AnalysedTarget, { nearly, partly }: Shares): StatusBand[] {
  const steps: { verdict: Verdict; share: number }[] = [
    ...(nearly === null ? [] : [{ verdict: 'nearly' as const, share: nearly }]),
    { verdict: 'partly', share: partly },
  ];
  const bands: StatusBand[] = [];
  const add = (verdict: Verdict, from: number, to: number) => {
    if (to > from) bands.push({ verdict, from, to });
  };
  if (operator === 'between') {
    const top = upper ?? value;
    add('met', value, top);
    let reach = 0;
    for (const { verdict, share } of steps) {
      const further = (top - value) * (1 - share);
      add(verdict, value - further, value - reach);
      add(verdict, top + reach, top + further);
      reach = further;
    }
    add('notMet', -Infinity, value - reach);
    add('notMet', top + reach, Infinity);
    return bands;
  }
  const near = value > 0 ? steps : [];
  let end = value;
  if (operator === 'atLeast') {
    add('met', value, Infinity);
    for (const { verdict, share } of near) {
      add(verdict, value * share, end);
      end = value * share;
    }
    add('notMet', -Infinity, end);
  } else {
    add('met', -Infinity, value);
    for (const { verdict, share } of near) {
      add(verdict, end, value / share);
      end = value / share;
    }
    add('notMet', end, Infinity);
  }
  return bands;
}

/** Whether all series have the same target in each period, so that one line can stand for it. */
export function oneTarget(lines: readonly SeriesLine[]): boolean {
  const targets = new Map<string, string>();
  for (const { points } of lines) {
    for (const { period, target } of points) {
      const key = periodKey(period);
      const said = JSON.stringify(target);
      if ((targets.get(key) ?? said) !== said) return false;
      targets.set(key, said);
    }
  }
  return true;
}
