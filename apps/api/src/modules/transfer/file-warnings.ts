import {
  comparablePeriod,
  type EntryWarning,
  type Measurement,
  measuredValue,
  type OutcomeKey,
  type PeriodKey,
  type Sex,
  type Tertial,
  warningsOf,
} from '@tertial/domain';
import type { IndicatorOfFile, YearsOfFile } from './transfer.store.ts';

/** A figure that a file brings. */
export interface FigureOfFile {
  readonly indicator: IndicatorOfFile;
  readonly unit: { readonly id: string };
  readonly key: OutcomeKey;
  readonly after: Measurement | null;
  /** How many answered the survey; null where it is not known. */
  readonly answers: number | null;
}

/**
 * Tells what is doubtful about a figure of a file, the weightiest first, as when it is typed: held against what will stand
 * there when the whole file is saved, so that women, men and earlier tertials in the same file count.
 */
export function warningsIn(
  found: YearsOfFile,
  figures: readonly FigureOfFile[],
): (figure: FigureOfFile) => readonly EntryWarning[] {
  const standing = new Map<string, Measurement | null>();
  const misreported = new Set<string>();
  for (const { indicatorId, unitId, tertial, sex, state } of found.outcomes) {
    const place = placeOf(indicatorId, unitId, tertial, sex);
    standing.set(place, state.measurement);
    if (state.misreport !== null) misreported.add(place);
  }
  for (const { indicator, unit, key, after } of figures) {
    const place = placeOf(indicator.id, unit.id, key.period.tertial, key.sex);
    standing.set(place, after);
    misreported.delete(place);
  }
  const indicators = new Map(found.indicators.map((indicator) => [indicator.id, indicator]));

  return ({ indicator, unit, key, after, answers }) => {
    const { period, sex } = key;
    const standsFor = (id: string | undefined, tertial: Tertial, whom: Sex) =>
      id === undefined ? null : (standing.get(placeOf(id, unit.id, tertial, whom)) ?? null);
    const predecessor = predecessorOf(indicator, indicators);
    const valueIn = (when: PeriodKey | null) => {
      if (when === null) return null;
      const id = when.year === indicator.year ? indicator.id : predecessor?.id;
      // What is known to be wrong is nothing to hold a figure against.
      if (id !== undefined && misreported.has(placeOf(id, unit.id, when.tertial, sex))) return null;
      const measurement = standsFor(id, when.tertial, sex);
      return measurement && measuredValue(measurement, indicator.measure.unit);
    };
    const part = (whom: Sex) => standsFor(indicator.id, period.tertial, whom);
    return warningsOf(after, {
      ...indicator,
      answers,
      before: valueIn(comparablePeriod(indicator.measure, period)),
      lastYear: valueIn({ ...period, year: period.year - 1 }),
      parts: sex === 'total' && indicator.bySex ? { women: part('women'), men: part('men') } : null,
    });
  };
}

/** The same indicator the year before, counted the same way. */
function predecessorOf(
  { predecessorId, lineage, measure, year }: IndicatorOfFile,
  indicators: ReadonlyMap<string, IndicatorOfFile>,
): IndicatorOfFile | undefined {
  const before = predecessorId === null ? undefined : indicators.get(predecessorId);
  const isHeldAgainst = lineage !== 'uncertain' && before?.measure.unit === measure.unit && before.year === year - 1;
  return isHeldAgainst ? before : undefined;
}

function placeOf(indicatorId: string, unitId: string, tertial: Tertial, sex: Sex): string {
  return `${indicatorId}:${unitId}:${tertial}:${sex}`;
}
