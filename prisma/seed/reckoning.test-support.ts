import {
  type AttainmentStatus,
  countAttainment,
  decimal,
  defaultBands,
  type Measurement,
  type ResultOfTertial,
  readEntry,
  readTarget,
  resultOf,
  suggestGoal,
  type Target,
  type Tertial,
  type Verdict,
} from '@tertial/domain';
import { everyTertial, type SampleEdition, type SampleIndicator, type SampleMunicipality } from './types.ts';

/** The edition of a year; throws when the sample has none. */
export function editionOf(municipality: SampleMunicipality, year: number): SampleEdition {
  return found(
    municipality.editions.find((edition) => edition.year === year),
    `${municipality.code} ${year}`,
  );
}

/** The municipality with a code. */
export function municipalityOf(municipalities: readonly SampleMunicipality[], code: string): SampleMunicipality {
  return found(
    municipalities.find((municipality) => municipality.code === code),
    code,
  );
}

/** The indicator with a code. */
export function indicatorOf(edition: SampleEdition, code: string): SampleIndicator {
  return found(
    edition.indicators.find((indicator) => indicator.code === code),
    code,
  );
}

/** What the domain reads in an entry; throws on everything that is not an answer. */
export function measurementOf(indicator: SampleIndicator, entry: string): Measurement {
  const reading = readEntry(entry, indicator);
  if (reading.kind !== 'measurement') throw new Error(`${indicator.code}: ${entry} is ${JSON.stringify(reading)}`);
  return reading.measurement;
}

/** The target that holds. */
export function targetOf(indicator: SampleIndicator): Target {
  const text = indicator.targets.at(-1)?.text ?? '';
  return found(readTarget(text, indicator.direction), `${indicator.code}: ${text}`);
}

/** The three results of an indicator, all units together. */
export function resultsOf(indicator: SampleIndicator): readonly ResultOfTertial[] {
  return everyTertial.map((tertial) => {
    const parts = indicator.reportingUnits.map((unit) => {
      const outcome = indicator.outcomes.find((each) => each.unit === unit && each.tertial === tertial);
      return {
        unitId: unit,
        measurement: outcome === undefined ? null : measurementOf(indicator, outcome.entry),
        misreport: outcome?.misreport ?? null,
      };
    });
    const stated = indicator.alternatives.find((alternative) => alternative.tertial === tertial);
    return resultOf(
      tertial,
      parts,
      indicator,
      targetOf(indicator),
      defaultBands,
      stated === undefined ? null : { ...stated, value: decimal(stated.value) },
    );
  });
}

/** The result of one tertial. */
export function resultIn(indicator: SampleIndicator, tertial: Tertial): ResultOfTertial {
  return found(
    resultsOf(indicator).find((result) => result.tertial === tertial),
    tertial,
  );
}

/** The statuses of several indicators in one tertial. */
export function statusesOf(indicators: readonly SampleIndicator[], tertial: Tertial): readonly AttainmentStatus[] {
  return indicators.map((indicator) => resultIn(indicator, tertial).status);
}

/** What the figures say about a goal. */
export function suggestionOf(edition: SampleEdition, goals: readonly string[], tertial: Tertial): Verdict | null {
  const indicators = edition.indicators.filter((indicator) => goals.includes(indicator.goal));
  return suggestGoal(countAttainment(statusesOf(indicators, tertial)));
}

function found<T>(thing: T | null | undefined, what: string): T {
  if (thing === null || thing === undefined) throw new Error(`Not in the sample data: ${what}`);
  return thing;
}
