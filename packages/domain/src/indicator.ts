import { aggregate, type Total, type UnitPart } from './aggregation.ts';
import { type AttainmentStatus, assess, type Bands, tellingDecimals } from './attainment.ts';
import type { Decimal } from './decimal.ts';
import { isDue, type MeasureDefinition } from './measurement.ts';
import type { Target } from './target.ts';
import { type Tertial, tertialNumber } from './tertial.ts';

/** The same figure without what is known to be wrong, computed from the units or stated by a source. */
export interface AlternativeResult {
  readonly value: Decimal;
  readonly status: AttainmentStatus;
  readonly computed: boolean;
  /** How many units' figures are left out; 1 where it is stated, since a source tells of an error and not of how many. */
  readonly units: number;
  readonly reason: string;
  readonly source: string | null;
}

/** What a source says the total would be without a known error, where the units' own figures are not known. */
export interface StatedAlternative {
  readonly value: Decimal;
  readonly reason: string;
  readonly source: string | null;
}

/** Where an indicator stands in one tertial, all units together. */
export interface StandingOfTertial {
  readonly tertial: Tertial;
  readonly total: Total;
  readonly status: AttainmentStatus;
}

/** The same with all that is told of it. */
export interface ResultOfTertial extends StandingOfTertial {
  /** A year-to-date figure before T3, held against the target of the whole year ("hittills"). */
  readonly toDate: boolean;
  /** With how many decimals to show the figure so that it does not contradict its status. */
  readonly decimals: number;
  readonly alternative: AlternativeResult | null;
}

/**
 * Where an indicator stands in one tertial.
 *
 * Not asked for: `notDue`, whatever else is known. No unit to which it applies has answered: `notReported`. Answered without a
 * figure: `notMeasured`. A figure without a target, which a decided plan cannot have but a fragment of one may, is
 * `notMeasured` too, since there is nothing to measure it by; its value is shown all the same.
 */
export function standingOf(
  tertial: Tertial,
  parts: readonly UnitPart[],
  measure: MeasureDefinition,
  target: Target | null,
  bands: Bands,
): StandingOfTertial {
  const total = aggregate(parts, measure);
  const status =
    total.value === null
      ? statusWithoutFigure(tertial, total, measure)
      : statusOfFigure(tertial, total.value, measure, target, bands);
  return { tertial, total, status };
}

/**
 * The result of one tertial: its {@link standingOf} with all that is told of it. The alternative is computed where a unit's
 * figure is marked as wrong, and else the stated one.
 */
export function resultOf(
  tertial: Tertial,
  parts: readonly UnitPart[],
  measure: MeasureDefinition,
  target: Target | null,
  bands: Bands,
  stated: StatedAlternative | null,
): ResultOfTertial {
  const { total, status } = standingOf(tertial, parts, measure, target, bands);
  return {
    tertial,
    total,
    status,
    toDate: measure.timing === 'cumulative' && tertialNumber(tertial) < 3,
    decimals:
      total.value === null || target === null
        ? measure.decimals
        : tellingDecimals(total.value, target, bands, measure.decimals),
    alternative: alternativeOf(total, parts, stated, (value) => statusOfFigure(tertial, value, measure, target, bands)),
  };
}

/**
 * Whether a unit's figure is a part of a sum. What is summed has a target for the sum: a part has none, and is not held against
 * the whole.
 *
 * @param reportingUnits How many units report the indicator.
 */
export function isPartOfSum({ aggregation }: Pick<MeasureDefinition, 'aggregation'>, reportingUnits: number): boolean {
  return aggregation === 'sum' && reportingUnits > 1;
}

/** Where one unit stands; null for a {@link isPartOfSum | part of a sum} that is there, as there is nothing to hold it against. */
export function statusOfUnit(
  { total, status }: Pick<ResultOfTertial, 'total' | 'status'>,
  isPart: boolean,
): AttainmentStatus | null {
  return isPart && total.value !== null ? null : status;
}

/** The latest tertial with a figure that was asked for; null when there is none. */
export function latestTertial(results: readonly StandingOfTertial[]): Tertial | null {
  return latestResult(results)?.tertial ?? null;
}

/**
 * The status at the latest tertial with a figure. Without one: `notMeasured` if anybody has answered, else `notReported`, else
 * `notDue`.
 */
export function latestStatus(results: readonly StandingOfTertial[]): AttainmentStatus {
  const latest = latestResult(results);
  if (latest !== undefined) return latest.status;
  const statuses = new Set(results.map((result) => result.status));
  if (statuses.has('notMeasured')) return 'notMeasured';
  return statuses.has('notReported') ? 'notReported' : 'notDue';
}

function latestResult(results: readonly StandingOfTertial[]): StandingOfTertial | undefined {
  return results
    .filter((result) => result.total.value !== null && result.status !== 'notDue')
    .toSorted((first, second) => tertialNumber(first.tertial) - tertialNumber(second.tertial))
    .at(-1);
}

function statusOfFigure(
  tertial: Tertial,
  value: Decimal,
  measure: MeasureDefinition,
  target: Target | null,
  bands: Bands,
): AttainmentStatus {
  if (!isDue(measure, tertial)) return 'notDue';
  return target === null ? 'notMeasured' : assess(value, target, bands);
}

function statusWithoutFigure(tertial: Tertial, total: Total, measure: MeasureDefinition): AttainmentStatus {
  if (!isDue(measure, tertial)) return 'notDue';
  return total.absence === null ? 'notReported' : 'notMeasured';
}

function alternativeOf(
  total: Total,
  parts: readonly UnitPart[],
  stated: StatedAlternative | null,
  statusOf: (value: Decimal) => AttainmentStatus,
): AlternativeResult | null {
  const value = total.withoutMisreports;
  if (value !== null) {
    const reasons = parts.flatMap((part) =>
      part.misreport === null || part.measurement === null || part.measurement.kind === 'absent'
        ? []
        : [part.misreport],
    );
    const reason = [...new Set(reasons)].join('; ');
    return { value, status: statusOf(value), computed: true, units: reasons.length, reason, source: null };
  }
  return stated === null ? null : { ...stated, status: statusOf(stated.value), computed: false, units: 1 };
}
