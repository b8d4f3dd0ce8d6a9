import { settledAreas, settledUnits } from '@tertial/domain';
import type { Database } from '../../platform/database.ts';
import { municipalityCodes } from '../../platform/municipalities.ts';
import { oneAtATime } from '../../platform/one-at-a-time.ts';
import { swedishDay } from '../../platform/swedish-day.ts';
import { keepArea, keepUnit, readOrganisationState } from './organisation.store.ts';

/**
 * Lets names and places that were planned for a day hold from that day on, in all municipalities; however many processes do
 * so at the same time. What was decided is written down already, when it was planned.
 *
 * @returns How many units and service areas changed.
 */
export async function settleOrganisations(database: Database, at: Date): Promise<number> {
  const today = swedishDay(at);
  let settled = 0;
  for (const municipality of await municipalityCodes(database)) {
    settled += await database.inTenant(municipality, async (tx) => {
      await oneAtATime(tx, municipality, 'organisation');
      const state = await readOrganisationState(tx, municipality);
      const units = settledUnits(state.units, today);
      const areas = settledAreas(state.areas, today);
      for (const unit of units) await keepUnit(tx, municipality, unit);
      for (const area of areas) await keepArea(tx, municipality, area);
      return units.length + areas.length;
    });
  }
  return settled;
}
