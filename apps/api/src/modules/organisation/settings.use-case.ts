import { type MunicipalitySettings, readMunicipalitySettings } from '@tertial/domain';
import { readActor, type SignedIn } from '../../platform/actor.ts';
import { audit } from '../../platform/audit.ts';
import type { Database } from '../../platform/database.ts';
import { permit } from '../../platform/permit.ts';
import { keepSettings, readSettingsRow } from './settings.store.ts';

/** What the municipality has decided for itself; null for whoever has no role. */
export function readSettings(database: Database, by: SignedIn) {
  const { municipality } = by;
  return database.inTenant(municipality, async (tx) => {
    const actor = await readActor(tx, by);
    if (!permit(actor, 'year.read', {})) return null;
    const settings = await readSettingsRow(tx, municipality);
    return { id: municipality, ...settings, mayChange: permit(actor, 'settings.change', {}) };
  });
}

/** Changes it. Gives why not, or null. */
export function changeSettings(database: Database, by: SignedIn, wanted: MunicipalitySettings, at: Date) {
  return database.inTenant(by.municipality, async (tx) => {
    if (!permit(await readActor(tx, by), 'settings.change', {})) return 'notPermitted';
    const settings = readMunicipalitySettings(wanted);
    if (settings === null) return 'notDays';
    await keepSettings(tx, by.municipality, settings);
    const { fourEyes, reminderDays } = settings;
    await audit(tx, by, [{ at, act: 'settings.change', subject: { fourEyes, reminderDays } }]);
    return null;
  });
}
