import { randomUUID } from 'node:crypto';
import {
  endDeputy,
  endPerson,
  grantRole,
  handleFor,
  nameDeputy,
  type PeopleDecision,
  type PeopleRefusal,
  withdrawRole,
  writePerson,
} from '@tertial/domain';
import { readActor, type SignedIn } from '../../platform/actor.ts';
import { audit } from '../../platform/audit.ts';
import type { Database, TenantTransaction } from '../../platform/database.ts';
import { oneAtATime } from '../../platform/one-at-a-time.ts';
import { permit } from '../../platform/permit.ts';
import { swedishDay } from '../../platform/swedish-day.ts';
import {
  closeDeputy,
  deleteRole,
  endSessions,
  insertDeputy,
  insertPerson,
  keepPerson,
  keepRole,
  type PersonRow,
  readPeopleState,
} from './people.store.ts';
import type { PeopleCommand } from './people-command.ts';

interface State {
  readonly people: readonly PersonRow[];
  readonly units: readonly { readonly id: string; readonly validTo: string | null }[];
  readonly today: string;
}

type Subject = { readonly [key: string]: string };

/** What is to be kept, and how it is told; or why nothing is. */
type Change =
  | { readonly kind: 'refused'; readonly reason: PeopleRefusal }
  | { readonly kind: 'accepted'; readonly subject: Subject; readonly keep: (tx: TenantTransaction) => Promise<void> };

/** Changes people, roles and deputies, one thing at a time. A chief names deputies for themself. Gives why not, or null. */
export function changePeople(
  database: Database,
  by: SignedIn,
  command: PeopleCommand,
  at: Date,
): Promise<PeopleRefusal | 'notPermitted' | null> {
  const { municipality, personId } = by;
  return database.inTenant(municipality, async (tx) => {
    const actor = await readActor(tx, by);
    const own = (command.nameDeputy ?? command.endDeputy)?.personId === personId;
    const permitted = permit(actor, 'people.change', {}) || (own && permit(actor, 'deputy.name', {}));
    if (!permitted) return 'notPermitted';
    await oneAtATime(tx, municipality, 'people');
    const state = { ...(await readPeopleState(tx, municipality)), today: swedishDay(at) };
    const change = decideRole(command, state, municipality) ?? decidePerson(command, state, municipality);
    if (change.kind === 'refused') return change.reason;
    await change.keep(tx);
    await audit(tx, by, [{ at, act: 'people.change', subject: change.subject }]);
    return null;
  });
}

function decideRole(command: PeopleCommand, state: State, municipality: string): Change | null {
  const { people, today } = state;
  if (command.grantRole) {
    const { personId, role, unitId } = command.grantRole;
    return then(grantRole({ personId, unitId }, state), () => ({
      subject: { what: 'grantRole', personId, role, unitId },
      keep: (tx) => keepRole(tx, { municipality, personId }, { role, unitId }),
    }));
  }
  if (command.withdrawRole) {
    const { personId, role, unitId } = command.withdrawRole;
    return then(withdrawRole({ personId, role, unitId }, people, today), () => ({
      subject: { what: 'withdrawRole', personId, role, unitId },
      keep: (tx) => deleteRole(tx, { municipality, personId }, { role, unitId }),
    }));
  }
  if (command.nameDeputy) {
    const { personId, deputyId, from, to } = command.nameDeputy;
    return then(nameDeputy({ personId, deputyId, from, to }, people, today), () => ({
      subject: { what: 'nameDeputy', personId, deputyId, from, to },
      keep: (tx) => insertDeputy(tx, { municipality, personId }, { id: randomUUID(), deputyId, from, to }),
    }));
  }
  if (command.endDeputy) {
    const { personId, id } = command.endDeputy;
    const time = people.find((one) => one.id === personId)?.deputies.find((one) => one.id === id);
    if (!time) return { kind: 'refused', reason: 'notFound' };
    return then(endDeputy(time, today), ({ lastDay }) => ({
      subject: { what: 'endDeputy', personId, deputyId: time.deputyId },
      keep: (tx) => closeDeputy(tx, municipality, { id, lastDay }),
    }));
  }
  return null;
}

function decidePerson(command: PeopleCommand, { people, today }: State, municipality: string): Change {
  if (command.addPerson) {
    const personId = randomUUID();
    const { name, email } = command.addPerson;
    return then(writePerson({ id: personId, name, email: email ?? null }, people), (written) => ({
      subject: { what: 'addPerson', personId },
      keep: (tx) => {
        const handle = handleFor(written.name, new Set(people.map((one) => one.handle)));
        return insertPerson(tx, { municipality, personId }, { handle, ...written });
      },
    }));
  }
  if (command.changePerson) {
    const { id: personId, name, email, seenName } = command.changePerson;
    return then(writePerson({ id: personId, name, email: email ?? null, seen: seenName }, people), (written) => ({
      subject: { what: 'changePerson', personId },
      keep: (tx) => keepPerson(tx, { municipality, personId }, written),
    }));
  }
  if (command.endPerson) {
    const { id: personId } = command.endPerson;
    return then(endPerson(personId, people, today), (endedOn) => ({
      subject: { what: 'endPerson', personId },
      keep: async (tx) => {
        await keepPerson(tx, { municipality, personId }, { endedOn });
        await endSessions(tx, { municipality, personId });
      },
    }));
  }
  const personId = command.restorePerson?.id ?? '';
  if (!people.some((one) => one.id === personId)) return { kind: 'refused', reason: 'notFound' };
  return {
    kind: 'accepted',
    subject: { what: 'restorePerson', personId },
    keep: (tx) => keepPerson(tx, { municipality, personId }, { endedOn: null }),
  };
}

function then<T>(
  decision: PeopleDecision<T>,
  kept: (result: T) => { subject: Subject; keep: (tx: TenantTransaction) => Promise<void> },
): Change {
  return decision.kind === 'refused' ? decision : { kind: 'accepted', ...kept(decision.result) };
}
