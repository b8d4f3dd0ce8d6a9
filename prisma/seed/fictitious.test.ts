import { roundHalfAwayFromZero, type Survey, surveyCautions, type Tertial } from '@tertial/domain';
import { describe, expect, it } from 'vitest';
import { sampleMunicipalities } from './index.ts';
import {
  editionOf,
  indicatorOf,
  measurementOf,
  municipalityOf,
  resultIn,
  statusesOf,
} from './reckoning.test-support.ts';
import { everyTertial, type SampleIndicator, type SampleOutcome } from './types.ts';

const municipality = municipalityOf(sampleMunicipalities, '9999');
const edition2022 = editionOf(municipality, 2022);
const edition2023 = editionOf(municipality, 2023);
const everyIndicator = municipality.editions.flatMap((edition) => edition.indicators);

describe('The made-up municipality', () => {
  it('says that it is made up', () => {
    expect(municipality.fictitious).toBe(true);
    expect(municipality.name).toContain('påhittad');
  });

  it('has three years, the last one open in its first tertial', () => {
    expect(municipality.editions.map(({ year, indicators }) => [year, indicators.length])).toEqual([
      [2021, 16],
      [2022, 18],
      [2023, 18],
    ]);
    expect(municipality.editions.map(({ periods }) => Object.values(periods))).toEqual([
      ['locked', 'locked', 'locked'],
      ['locked', 'locked', 'locked'],
      ['open', 'upcoming', 'upcoming'],
    ]);
  });

  it('shows every kind of indicator', () => {
    const kinds = (kind: (indicator: SampleIndicator) => string) => [...new Set(everyIndicator.map(kind))].toSorted();
    expect(kinds((indicator) => indicator.unit)).toEqual(['count', 'days', 'percent', 'scale', 'tkr']);
    expect(kinds((indicator) => indicator.direction)).toEqual(['band', 'higher', 'lower']);
    expect(kinds((indicator) => indicator.construction)).toEqual(['count', 'ratio', 'value']);
    expect(kinds((indicator) => indicator.timing)).toEqual(['cumulative', 'period', 'stock']);
    expect(kinds((indicator) => indicator.aggregation)).toEqual(['last', 'mean', 'sum', 'weighted']);
    const statuses = everyTertial.flatMap((tertial) => statusesOf(everyIndicator, tertial));
    expect(new Set(statuses)).toEqual(new Set(['met', 'partly', 'notMet', 'notReported', 'notDue']));
  });

  it('has every unit report every due tertial of the closed years', () => {
    for (const edition of municipality.editions.filter((each) => each.periods.T3 === 'locked')) {
      for (const { code, outcomes, dueTertials, reportingUnits } of edition.indicators) {
        expect(outcomes, code).toHaveLength(dueTertials.length * reportingUnits.length);
      }
    }
  });

  it('gives shares as numerator and denominator', () => {
    for (const indicator of everyIndicator.filter(({ construction }) => construction === 'ratio')) {
      for (const { entry } of indicator.outcomes) {
        expect(['ratio', 'absent']).toContain(measurementOf(indicator, entry).kind);
      }
    }
  });

  it('never lets what is counted since the first of January fall', () => {
    for (const indicator of everyIndicator.filter(({ timing }) => timing === 'cumulative')) {
      for (const unit of indicator.reportingUnits) {
        const counted = everyTertial.flatMap((tertial) => countedBy(indicator, unit, tertial));
        expect(counted, `${indicator.code} ${unit}`).toEqual(counted.toSorted((first, second) => first - second));
      }
    }
  });

  it('recomputes a total without a misreport', () => {
    const indicator = indicatorOf(edition2022, '2022-12');
    const { total, status, alternative } = resultIn(indicator, 'T3');
    expect([total.numerator?.toString(), total.denominator?.toString(), status]).toEqual(['83', '113', 'notMet']);
    expect(total.withoutMisreports && roundHalfAwayFromZero(total.withoutMisreports, 0).toString()).toBe('93');
    expect(alternative).toMatchObject({ status: 'met', computed: true });
    expect(alternative?.reason).not.toBe('');
    expect(resultIn(indicator, 'T1').alternative).toBeNull();
  });

  it('leaves a unit that was not measured out of the mean, and expects it all the same', () => {
    const { total } = resultIn(indicatorOf(edition2022, '2022-06'), 'T3');
    expect([total.value?.toString(), total.reportedUnits, total.expectedUnits]).toEqual(['4', 2, 3]);
  });

  it('does not expect a unit to which an indicator does not apply', () => {
    const { total } = resultIn(indicatorOf(edition2022, '2022-11'), 'T3');
    expect([total.value?.toString(), total.reportedUnits, total.expectedUnits]).toEqual(['15', 2, 2]);
  });

  it('continues its indicators from year to year, and says why a target was changed', () => {
    const added = edition2022.indicators.filter(({ lineage }) => lineage === 'new').map(({ code }) => code);
    expect(added).toEqual(['2022-13', '2022-15']);
    expect(edition2023.indicators.every(({ lineage, predecessor }) => lineage === 'kept' && predecessor !== null)).toBe(
      true,
    );
    const changed = everyIndicator.filter(({ targets }) => targets.length > 1);
    expect(changed.length).toBeGreaterThan(5);
    for (const { code, targets } of changed) expect(targets.at(-1)?.note, code).not.toBeNull();
  });

  it('starts each year where the one before ended, without what was known to be wrong', () => {
    for (const [place, edition] of municipality.editions.entries()) {
      const before = municipality.editions[place - 1];
      if (before === undefined) continue;
      for (const { baseline, predecessor, timing, construction, decimals } of edition.indicators) {
        if (predecessor === null) continue;
        const { total } = resultIn(indicatorOf(before, predecessor), 'T3');
        const last = total.withoutMisreports ?? total.value;
        const expected = last && roundHalfAwayFromZero(last, decimals).toString();
        expect(baseline, predecessor).toBe(timing === 'cumulative' && construction === 'count' ? '0' : expected);
      }
    }
  });

  it('is partly reported for the open tertial', () => {
    const due = edition2023.indicators.filter(({ dueTertials }) => dueTertials.includes('T1'));
    const reported = due.filter((indicator) => resultIn(indicator, 'T1').total.reportedUnits > 0);
    expect(reported.length).toBeGreaterThan(0);
    expect(reported.length).toBeLessThan(due.length);
    const [unit] = municipality.people.flatMap(({ grants }) =>
      grants.filter(({ role }) => role === 'rapportor').map((grant) => grant.unit),
    );
    const ofReporter = due.filter(({ reportingUnits }) => unit !== undefined && reportingUnits.includes(unit));
    const answered = ofReporter.filter(({ outcomes }) => outcomes.some((outcome) => outcome.unit === unit));
    expect([answered.length, ofReporter.length]).toEqual([3, 9]);
  });

  it('asks for answers and for both sexes in the open tertial, with figures from before', () => {
    const open = indicatorOf(edition2023, '2023-16').outcomes.find(({ unit }) => unit === 'BOS');
    const [before] = indicatorOf(edition2022, '2022-16').outcomes.filter(
      ({ unit, tertial }) => unit === 'BOS' && tertial === 'T3',
    );
    expect(surveyCautions(surveyOf(open), surveyOf(before))).toEqual(['rateFallen']);
    for (const { survey } of indicatorOf(edition2022, '2022-17').outcomes) {
      expect(surveyCautions(survey ?? unknown, null)).toEqual(['fewAnswers']);
    }
    const parted = everyIndicator.filter(({ bySex }) => bySex);
    expect(parted.map(({ code }) => code)).toContain('2023-18');
    for (const indicator of parted) {
      for (const { entry, bySex } of indicator.outcomes) {
        const [total, women, men] = [entry, bySex?.women ?? '', bySex?.men ?? ''].map((each) =>
          measurementOf(indicator, each),
        );
        if (total?.kind !== 'ratio' || women?.kind !== 'ratio' || men?.kind !== 'ratio') throw new Error(entry);
        expect(women.numerator.plus(men.numerator)).toEqual(total.numerator);
        expect(women.denominator.plus(men.denominator)).toEqual(total.denominator);
      }
    }
  });
});

const unknown: Survey = { answers: 0, invited: null };

function surveyOf(outcome: SampleOutcome | undefined): Survey {
  return outcome?.survey ?? unknown;
}

function countedBy(indicator: SampleIndicator, unit: string, tertial: Tertial): readonly number[] {
  const outcome = indicator.outcomes.find((each) => each.unit === unit && each.tertial === tertial);
  if (outcome === undefined) return [];
  const measurement = measurementOf(indicator, outcome.entry);
  if (measurement.kind === 'absent') return [];
  return [Number(measurement.kind === 'ratio' ? measurement.numerator : measurement.value)];
}
