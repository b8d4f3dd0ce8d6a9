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

/** An indicator in one tertial, all units together. */
export interface ResultOfTertial {
  readonly tertial: Tertial;
  readonly total: Total;
  readonly status: AttainmentStatus;
  /** A year-to-date figure before T3, held against the target of the whole year ("hittills"). */
  readonly toDate: boolean;
  /** With how many decimals to show the figure so that it does not contradict its status. */
  readonly decimals: number;
  readonly alternative: AlternativeResult | null;
}

/**
 * The result of one tertial.
 *
 * Not asked for: `notDue`, whatever else is known. No unit to which it applies has answered: `notReported`. Answered without a
 * figure: `notMeasured`. A figure without a target, which a decided plan cannot have but a fragment of one may, is
 * `notMeasured` too, since there is nothing to measure it by; its value is shown all the same.
 *
 * The alternative is computed where a unit's figure is marked as wrong, and else the stated one.
 */
export function resultOf(
  tertial: Tertial,
  parts: readonly UnitPart[],
  measure: MeasureDefinition,
  target: Target | null,
  bands: Bands,
  stated: StatedAlternative | null,
): ResultOfTertial {
  const total = aggregate(parts, measure);
  const statusOf = (value: Decimal): AttainmentStatus => {
    if (!isDue(measure, tertial)) return 'notDue';
    return target === null ? 'notMeasured' : assess(value, target, bands);
  };
  return {
    tertial,
    total,
    status: total.value === null ? statusWithoutFigure(tertial, total, measure) : statusOf(total.value),
    toDate: measure.timing === 'cumulative' && tertialNumber(tertial) < 3,
    decimals:
      total.value === null || target === null
        ? measure.decimals
        : tellingDecimals(total.value, target, bands, measure.decimals),
    alternative: alternativeOf(total, parts, stated, statusOf),
  };
}

/** The latest tertial with a figure that was asked for; null when there is none. */
export function latestTertial(results: readonly ResultOfTertial[]): Tertial | null {
  return latestResult(results)?.tertial ?? null;
}

/**
 * The status at the latest tertial with a figure. Without one: `notMeasured` if anybody has answered, else `notReported`, else
 * `notDue`.
 */
export function latestStatus(results: readonly ResultOfTertial[]): AttainmentStatus {
  const latest = latestResult(results);
  if (latest !== undefined) return latest.status;
  const statuses = new Set(results.map((result) => result.status));
  if (statuses.has('notMeasured')) return 'notMeasured';
  return statuses.has('notReported') ? 'notReported' : 'notDue';
}

function latestResult(results: readonly ResultOfTertial[]): ResultOfTertial | undefined {
  return results
    .filter((result) => result.total.value !== null && result.status !== 'notDue')
    .toSorted((first, second) => tertialNumber(first.tertial) - tertialNumber(second.tertial))
    .at(-1);
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
