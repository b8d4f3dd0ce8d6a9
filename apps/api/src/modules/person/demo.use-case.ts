import type { SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { readMunicipalities, readPeople } from './demo.store.ts';

/** The sample people that one may sign in as, for each municipality. */
export async function listDemoPeople(database: Database) {
  const municipalities = await readMunicipalities(database);
  return Promise.all(
    municipalities.map(async ({ code, name, fictitious }) => {
      const people = await database.inTenant(code, (tx) => readPeople(tx, code));
      return { code, name, fictitious, people: people.map(({ handle, name, roles }) => ({ handle, name, roles })) };
    }),
  );
}

/** The sample person with a short name in a municipality; null when there is none. */
export async function findDemoPerson(
  database: Database,
  municipality: string,
  handle: string,
): Promise<SignedIn | null> {
  const people = await database.inTenant(municipality, (tx) => readPeople(tx, municipality));
  const found = people.find((person) => person.handle === handle);
  return found ? { personId: found.id, municipality } : null;
}
