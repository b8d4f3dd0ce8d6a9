import { randomUUID } from 'node:crypto';
import { type PasteProblem, pasteServiceAreas, pasteUnits } from '@tertial/domain';
import { readActor, type SignedIn } from '../../platform/actor.ts';
import { audit } from '../../platform/audit.ts';
import type { Database } from '../../platform/database.ts';
import { oneAtATime } from '../../platform/one-at-a-time.ts';
import { permit } from '../../platform/permit.ts';
import { swedishDay } from '../../platform/swedish-day.ts';
import { keepArea, keepUnit, readOrganisationState } from './organisation.store.ts';

interface Pasted {
  readonly text: string;
  readonly dryRun: boolean;
}

const notPermitted: readonly PasteProblem[] = [{ row: 0, column: null, reason: 'notPermitted' }];

/** Adds pasted units or service areas, all of them or none. */
export function pasteOrganisation(
  database: Database,
  by: SignedIn,
  what: 'units' | 'serviceAreas',
  { text, dryRun }: Pasted,
  at: Date,
): Promise<{ added: number; problems: readonly PasteProblem[] }> {
  const { municipality } = by;
  return database.inTenant(municipality, async (tx) => {
    if (!permit(await readActor(tx, by), 'organisation.change', {})) return { added: 0, problems: notPermitted };
    await oneAtATime(tx, municipality, 'organisation');
    const { units, areas, reporting } = await readOrganisationState(tx, municipality);
    const nothing = { units: [], areas: [] };
    const read =
      what === 'units'
        ? { ...nothing, ...pasteUnits(text, { units, reporting, today: swedishDay(at) }, randomUUID) }
        : { ...nothing, ...pasteServiceAreas(text, areas, randomUUID) };
    if (read.problems.length > 0) return { added: 0, problems: read.problems };
    const added = read.units.length + read.areas.length;
    if (dryRun || added === 0) return { added, problems: [] };
    for (const unit of read.units) await keepUnit(tx, municipality, unit);
    for (const area of read.areas) await keepArea(tx, municipality, area);
    const told = [
      ...read.units.map(({ id }) => ({ what: 'addUnit', unitId: id })),
      ...read.areas.map(({ id }) => ({ what: 'addServiceArea', serviceAreaId: id })),
    ];
    await audit(
      tx,
      by,
      told.map((subject) => ({ at, act: 'organisation.change', subject })),
    );
    return { added, problems: [] };
  });
}
