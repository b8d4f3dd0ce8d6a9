import { randomUUID } from 'node:crypto';
import { type PasteProblem, pastePeople as read } from '@tertial/domain';
import { readActor, type SignedIn } from '../../platform/actor.ts';
import { audit } from '../../platform/audit.ts';
import type { Database } from '../../platform/database.ts';
import { oneAtATime } from '../../platform/one-at-a-time.ts';
import { permit } from '../../platform/permit.ts';
import { swedishDay } from '../../platform/swedish-day.ts';
import { insertPerson, keepRole, readPeopleState } from './people.store.ts';

const notPermitted: readonly PasteProblem[] = [{ row: 0, column: null, reason: 'notPermitted' }];

/** Adds pasted people and gives them their roles, all of it or nothing. `added` counts who is new, `roles` what is given. */
export function pastePeople(
  database: Database,
  by: SignedIn,
  { text, dryRun }: { readonly text: string; readonly dryRun: boolean },
  at: Date,
): Promise<{ added: number; roles: number | null; problems: readonly PasteProblem[] }> {
  const { municipality } = by;
  return database.inTenant(municipality, async (tx) => {
    if (!permit(await readActor(tx, by), 'people.change', {})) return { added: 0, roles: null, problems: notPermitted };
    await oneAtATime(tx, municipality, 'people');
    const state = await readPeopleState(tx, municipality);
    const { people, roles, problems } = read(text, { ...state, today: swedishDay(at) }, randomUUID);
    if (problems.length > 0) return { added: 0, roles: null, problems };
    const answer = { added: people.length, roles: roles.length, problems };
    if (dryRun || answer.added + answer.roles === 0) return answer;
    for (const { id, ...person } of people) await insertPerson(tx, { municipality, personId: id }, person);
    for (const { personId, ...role } of roles) await keepRole(tx, { municipality, personId }, role);
    const told = [
      ...people.map(({ id }) => ({ what: 'addPerson', personId: id })),
      ...roles.map((role) => ({ what: 'grantRole', ...role })),
    ];
    await audit(
      tx,
      by,
      told.map((subject) => ({ at, act: 'people.change', subject })),
    );
    return answer;
  });
}
