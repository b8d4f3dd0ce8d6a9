import { decimalText, readEntry, sexes, type Tertial, tertialSpan, tertials } from '@tertial/domain';
import type { SampleIndicator, SampleMunicipality, SampleOutcome } from '@tertial/prisma/seed';
import {
  layEdition,
  layMunicipality,
  reportInBulk,
  settlePeriods,
  settleReports,
} from '../modules/sample/sample.use-case.ts';
import { sampleId } from '../modules/sample/sample-id.ts';
import type { Database } from '../platform/database.ts';

/**
 * Loads a made-up office of many years: tertial by tertial, each in one transaction, so that neither the time of one of them
 * nor the memory that it takes grows with the years. Interrupted, it leaves what was loaded so far.
 */
export async function loadYears(database: Database, sample: SampleMunicipality): Promise<void> {
  const { code } = sample;
  const people = { by: sampleId(code, 'person', 'rapportor') };
  const approves = sampleId(code, 'person', 'socialchef');
  const handsIn = sampleId(code, 'person', 'avdelningschef');
  await layMunicipality(database, { ...sample, editions: [] });
  for (const edition of sample.editions) {
    await layEdition(database, code, edition);
    for (const tertial of tertials) {
      const period = { year: edition.year, tertial };
      const at = new Date(`${tertialSpan(period).to}T09:00:00Z`);
      const figures = edition.indicators.flatMap((indicator) => figuresOf(code, indicator, tertial));
      await reportInBulk(database, code, period, figures, { at, ...people });
      if (edition.periods[tertial] === 'locked') await settleReports(database, code, period, { handsIn, approves, at });
    }
    await settlePeriods(database, code, edition);
  }
}

function figuresOf(municipality: string, indicator: SampleIndicator, tertial: Tertial) {
  const indicatorId = sampleId(municipality, 'indicator', indicator.code);
  return indicator.outcomes.flatMap((outcome) => {
    if (outcome.tertial !== tertial) return [];
    const unitId = sampleId(municipality, 'unit', outcome.unit);
    return sexes.flatMap((sex) => {
      const entry = sex === 'total' ? outcome.entry : outcome.bySex?.[sex];
      return entry === undefined ? [] : [{ indicatorId, unitId, sex, ...shareOf(indicator, outcome, entry) }];
    });
  });
}

function shareOf(indicator: SampleIndicator, { unit }: SampleOutcome, entry: string) {
  const reading = readEntry(entry, indicator);
  if (reading.kind !== 'measurement' || reading.measurement.kind !== 'ratio') {
    throw new Error(`"${entry}" of ${unit} for ${indicator.code} is not a share.`);
  }
  const { numerator, denominator } = reading.measurement;
  return { numerator: decimalText(numerator), denominator: decimalText(denominator) };
}
