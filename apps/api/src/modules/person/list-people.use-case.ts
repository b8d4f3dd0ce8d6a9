import { readActor, type SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { permit } from '../../platform/permit.ts';
import { swedishDay } from '../../platform/swedish-day.ts';
import { readPeopleState } from './people.store.ts';

/** The people of the municipality, as much of them as the viewer may see; null for who may see nothing of it. */
export function listPeople(database: Database, by: SignedIn, at: Date) {
  const { municipality, personId } = by;
  return database.inTenant(municipality, async (tx) => {
    const actor = await readActor(tx, by);
    const mayChange = permit(actor, 'people.change', {});
    if (!mayChange && !permit(actor, 'deputy.name', {})) return null;
    const { people } = await readPeopleState(tx, municipality);
    const today = swedishDay(at);
    const shown = people.filter(({ endedOn }) => mayChange || endedOn === null || endedOn > today);
    const collator = new Intl.Collator('sv-SE');
    return {
      id: municipality,
      today,
      mayChange,
      mayNameDeputy: permit(actor, 'deputy.name', {}),
      viewerId: personId,
      people: shown
        .sort((one, other) => collator.compare(one.name, other.name))
        .map((person) => {
          const seen = mayChange || person.id === personId;
          return {
            id: person.id,
            name: person.name,
            email: seen ? person.email : null,
            endedOn: person.endedOn,
            roles: seen ? person.roles.map(({ origin, ...role }) => ({ ...role, fromSignIn: origin === 'claim' })) : [],
            deputies: seen ? person.deputies.filter(({ to }) => to >= today) : [],
          };
        }),
    };
  });
}
