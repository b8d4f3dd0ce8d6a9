import { aggregate, type Total } from '../aggregation.ts';
import { type Decimal, roundHalfAwayFromZero } from '../decimal.ts';
import type { ResultOfTertial } from '../indicator.ts';
import type { MeasureDefinition, Measurement } from '../measurement.ts';
import { measuredValue } from '../measurement.ts';
import type { Sex } from '../reporting/outcome.ts';
import { answersInAll } from '../reporting/survey.ts';
import type { PeriodKey } from '../tertial.ts';
import { isAboutFew, type TellableFigure, type Telling, tellingsOf } from './few.ts';

/** An indicator as far as withholding needs it. */
interface GuardedMeasure extends Pick<MeasureDefinition, 'unit' | 'aggregation' | 'construction'> {
  readonly id: string;
  readonly year: number;
  readonly decimals: number;
}

/** What one unit measured. */
export interface GuardedOutcome {
  readonly indicatorId: string;
  readonly unitId: string;
  readonly tertial: PeriodKey['tertial'];
  readonly sex: Sex;
  readonly measurement: Measurement | null;
  /** How many answered the survey; null where that is not known or there was none. */
  readonly answers: number | null;
}

/** The columns of an answer that is told to exist, but not what it says. */
export const secretAnswer = {
  ...{ value: null, numerator: null, denominator: null, answers: null, invited: null },
  absence: 'secret',
} as const;

/** What names a figure: of one unit, or with null of all units together. */
interface GuardedKey extends Pick<GuardedOutcome, 'indicatorId' | 'tertial'> {
  readonly unitId: string | null;
  readonly sex: Sex;
}

/** What is told outside the circle, decided for units and totals together. */
export interface Withholding {
  /** How much is told of a figure; nothing of one that was not among the outcomes. */
  telling(key: GuardedKey): Telling;
  /** Whether nothing of an indicator in a tertial is kept secret, so that another total gives nobody away. */
  isOpen(key: Pick<GuardedKey, 'indicatorId' | 'tertial'>): boolean;
}

/**
 * Decides what may be told of units' outcomes and of their totals to who stands outside the circle.
 *
 * @param outcomes All units' of the indicators and tertials concerned: a part of them would hide too little.
 */
export function withholdingOf(indicators: readonly GuardedMeasure[], outcomes: readonly GuardedOutcome[]): Withholding {
  const measures = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const groups = new Map<string, GuardedOutcome[]>();
  for (const outcome of outcomes) {
    if (outcome.measurement === null || outcome.measurement.kind === 'absent') continue;
    const key = keyOf({ ...outcome, unitId: null });
    const group = groups.get(key);
    if (group) group.push(outcome);
    else groups.set(key, [outcome]);
  }
  const figures = [...groups.values()].flatMap((group) => {
    const measure = measures.get(group[0]?.indicatorId ?? '');
    return measure ? [...group.map((one) => figureOf(measure, [one], one.unitId)), figureOf(measure, group, null)] : [];
  });
  const tellings = new Map<string, Telling>();
  const closed = new Set<string>();
  for (const [figure, telling] of tellingsOf(figures)) {
    const { tertial, sex } = figure;
    const key = { indicatorId: figure.indicator.id, unitId: figure.unit?.id ?? null, tertial, sex };
    tellings.set(keyOf(key), telling);
    if (telling === 'nothing') closed.add(`${key.indicatorId} ${tertial}`);
  }
  return {
    telling: (key) => tellings.get(keyOf(key)) ?? 'nothing',
    isOpen: ({ indicatorId, tertial }) => !closed.has(`${indicatorId} ${tertial}`),
  };
}

/** What a unit measured as it is told: all of it, the share as it is shown, or that it is secret. */
export function toldMeasurement(
  measurement: Measurement | null,
  telling: Telling,
  { unit, decimals }: Pick<GuardedMeasure, 'unit' | 'decimals'>,
): Measurement | null {
  if (measurement === null || measurement.kind === 'absent' || telling === 'whole') return measurement;
  const value = telling === 'share' ? measuredValue(measurement, unit) : null;
  if (value === null) return { kind: 'absent', reason: 'secret' };
  return { kind: 'value', value: roundHalfAwayFromZero(value, decimals) };
}

/** A total as it is told outside the circle. Its status is told in any case: it says neither a count nor a share. */
export function toldResult(
  result: ResultOfTertial,
  { id }: Pick<GuardedMeasure, 'id'>,
  sex: Sex,
  withholding: Withholding,
): ResultOfTertial {
  const { tertial, total, decimals, alternative } = result;
  const telling = withholding.telling({ indicatorId: id, unitId: null, tertial, sex });
  const shown =
    alternative && telling === 'share'
      ? { ...alternative, value: roundHalfAwayFromZero(alternative.value, decimals) }
      : alternative;
  // Without the units that are marked as wrong, a total would give them away; what a source has stated is public.
  const isStated = alternative?.computed === false && telling !== 'nothing';
  const isOpen = withholding.isOpen({ indicatorId: id, tertial });
  return {
    ...result,
    total: toldTotal(total, telling, decimals),
    alternative: isOpen || isStated ? shown : null,
  };
}

function toldTotal(total: Total, telling: Telling, decimals: number): Total {
  if (total.value === null || telling === 'whole') return total;
  const without = { numerator: null, denominator: null, withoutMisreports: null };
  return telling === 'share'
    ? { ...total, ...without, value: roundHalfAwayFromZero(total.value, decimals) }
    : { ...total, ...without, value: null, absence: 'secret' };
}

/** A baseline outside the circle, where it is last year's count of few people: nothing. */
export function toldBaseline(baseline: Decimal | null, unit: MeasureDefinition['unit']): Decimal | null {
  return isAboutFew({ value: baseline?.toNumber() ?? null, n: null }, unit) ? null : baseline;
}

function figureOf(measure: GuardedMeasure, group: readonly GuardedOutcome[], unitId: string | null): TellableFigure {
  const parts = group.map((outcome) => ({ ...outcome, misreport: null }));
  const total = aggregate(parts, measure);
  const [first] = group;
  return {
    indicator: measure,
    unit: unitId === null ? null : { id: unitId },
    year: measure.year,
    tertial: first?.tertial ?? 'T1',
    sex: first?.sex ?? 'total',
    value: total.value?.toNumber() ?? null,
    numerator: total.numerator?.toNumber() ?? null,
    denominator: total.denominator?.toNumber() ?? null,
    n: answersInAll(group) ?? total.denominator?.toNumber() ?? null,
  };
}

function keyOf({ indicatorId, unitId, tertial, sex }: GuardedKey): string {
  return `${indicatorId} ${unitId ?? ''} ${tertial} ${sex}`;
}
