import { firstDay, type OrganisationUnit } from '@tertial/domain';
import { readActor, type SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { permit } from '../../platform/permit.ts';
import { swedishDay } from '../../platform/swedish-day.ts';
import { readOrganisationState } from './organisation.store.ts';

/** The organisation with all that it has been; null for whoever has no role. */
export function readOrganisation(database: Database, by: SignedIn, at: Date) {
  const { municipality } = by;
  return database.inTenant(municipality, async (tx) => {
    const actor = await readActor(tx, by);
    if (!permit(actor, 'year.read', {})) return null;
    const { units, areas } = await readOrganisationState(tx, municipality);
    const today = swedishDay(at);
    const isPast = (day: string | null) => day !== null && day < today;
    const names = new Map(units.map(({ id, name }) => [id, name]));
    const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
    return {
      id: municipality,
      today,
      mayChange: permit(actor, 'organisation.change', {}),
      units: inOrder(units).map(({ unit, depth }) => ({
        ...unit,
        depth,
        ended: isPast(unit.validTo),
        successorName: nameOf(unit.successorId),
        placements: unit.placements.map(({ from, name, parentId }) => ({
          from: from === firstDay ? null : from,
          name,
          parentName: nameOf(parentId),
          planned: from > today,
        })),
      })),
      serviceAreas: areas.map((area) => ({
        ...area,
        ended: isPast(area.validTo),
        names: area.names.map(({ from, name }) => ({
          from: from === firstDay ? null : from,
          name,
          planned: from > today,
        })),
      })),
    };
  });
}

/** Each unit after the one above it, with how far down it stands. */
function inOrder(units: readonly OrganisationUnit[], parentId: string | null = null, depth = 0): Placed[] {
  return units
    .filter((unit) => unit.parentId === parentId)
    .flatMap((unit) => [{ unit, depth }, ...inOrder(units, unit.id, depth + 1)]);
}

interface Placed {
  readonly unit: OrganisationUnit;
  readonly depth: number;
}
