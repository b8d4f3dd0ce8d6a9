import { type Tertial, tertialSpan, tertials } from '@tertial/domain';
import type { SampleEdition, SampleMunicipality } from '@tertial/prisma/seed';
import type { Database } from '../../platform/database.ts';
import { releaseTotals } from '../../platform/release-totals.ts';
import {
  approveReports,
  type BulkFigure,
  insertEdition,
  insertFigures,
  insertMunicipality,
  setPeriod,
} from './sample.store.ts';

/** Puts a sample municipality in: its organisation, its people and the goal chains of its years, open for reporting. */
export async function layMunicipality(database: Database, sample: SampleMunicipality): Promise<void> {
  await database.inTenant(sample.code, async (tx) => {
    await insertMunicipality(tx, sample);
    for (const edition of sample.editions) await insertEdition(tx, sample.code, edition);
  });
}

/** Puts one more year's goal chain in, open for reporting. */
export async function layEdition(database: Database, municipality: string, edition: SampleEdition): Promise<void> {
  await database.inTenant(municipality, (tx) => insertEdition(tx, municipality, edition));
}

/**
 * Puts a tertial's figures in past the acts that people use, for offices so big that those would take too long. Nothing is
 * checked: the figures have to be right as they are.
 */
export async function reportInBulk(
  database: Database,
  municipality: string,
  period: { readonly year: number; readonly tertial: Tertial },
  figures: readonly BulkFigure[],
  by: { readonly at: Date; readonly by: string },
): Promise<void> {
  await database.inTenant(municipality, (tx) => insertFigures(tx, municipality, period, figures, by));
}

/** Sets the tertials of a year to the states that they have in the sample. */
export async function settlePeriods(
  database: Database,
  municipality: string,
  { year, periods, calendar }: SampleEdition,
): Promise<void> {
  await database.inTenant(municipality, async (tx) => {
    for (const tertial of tertials) {
      await setPeriod(tx, municipality, { year, tertial, state: periods[tertial] }, calendar?.[tertial] ?? null);
      if (periods[tertial] !== 'locked') continue;
      const day = calendar?.[tertial]?.closesOn ?? tertialSpan({ year, tertial }).to;
      await releaseTotals(tx, municipality, { year, tertial }, new Date(`${day}T12:00:00Z`));
    }
  });
}

/** Approves what was reported in a tertial that is over, in the names of one who handed in and one who approved. */
export async function settleReports(
  database: Database,
  municipality: string,
  period: { readonly year: number; readonly tertial: Tertial },
  by: { readonly handsIn: string; readonly approves: string; readonly at: Date },
): Promise<void> {
  await database.inTenant(municipality, (tx) => approveReports(tx, municipality, period, by));
}
