import type { Role } from '../access/access.ts';
import type { Day } from '../organisation/day.ts';
import {
  grantRole,
  handleFor,
  hasEnded,
  type PeopleRefusal,
  type PersonState,
  writePerson,
} from '../organisation/people.ts';
import {
  cellOf,
  nameReasons,
  type PasteColumn,
  type PasteProblem,
  type PasteReason,
  pastedRows,
  wholeProblem,
} from './paste.ts';

const roleWords: Readonly<Record<string, Role>> = {
  rapportör: 'rapportor',
  rapportor: 'rapportor',
  enhetschef: 'enhetschef',
  avdelningschef: 'avdelningschef',
  socialchef: 'socialchef',
  förvaltningschef: 'socialchef',
  analytiker: 'analytiker',
  controller: 'analytiker',
  nämndledamot: 'namndledamot',
  namndledamot: 'namndledamot',
  revisor: 'namndledamot',
  administratör: 'administrator',
  administrator: 'administrator',
  reporter: 'rapportor',
  'unit manager': 'enhetschef',
  'division manager': 'avdelningschef',
  'head of social services': 'socialchef',
  analyst: 'analytiker',
  'committee member': 'namndledamot',
  auditor: 'namndledamot',
};

/** A role that somebody has. One that came with the sign-in goes when that says so; given by hand it stays. */
interface KnownRole {
  readonly role: Role;
  readonly unitId: string;
  readonly origin: 'hand' | 'claim';
}

/** What pasted people are held against. */
export interface PastePeopleRules {
  readonly people: readonly (Omit<PersonState, 'roles'> & {
    readonly handle: string;
    readonly roles: readonly KnownRole[];
  })[];
  /** From the root down. */
  readonly units: readonly {
    readonly id: string;
    readonly code: string;
    readonly parentId: string | null;
    readonly validTo: Day | null;
  }[];
  readonly today: Day;
}

/** Somebody new. */
export interface PastedPerson {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly email: string | null;
}

/** A role of somebody, new or known. */
export interface PastedRole {
  readonly personId: string;
  readonly role: Role;
  readonly unitId: string;
}

/**
 * Reads the rows `name, e-mail, role, code of the unit`. A known address means the person who has it, and must stand beside
 * their name: else somebody else's role would follow a slip in one cell. Without a unit the
 * role holds in the root, without a role the person is merely added. A role that is there already is no new one.
 */
export function pastePeople(text: string, rules: PastePeopleRules, newId: () => string) {
  const rows = pastedRows(text, 'people');
  const whole = wholeProblem(text, rows);
  const problems: PasteProblem[] = whole ? [whole] : [];
  const people: PastedPerson[] = [];
  const roles: PastedRole[] = [];
  const known = [...rules.people];
  for (const row of whole ? [] : rows) {
    const refuse = (column: PasteColumn | null, reason: PasteReason) => problems.push({ row: row.row, column, reason });
    const [name, email, roleWord, unitCode] = (['name', 'email', 'role', 'unit'] as const).map((column) =>
      cellOf(row, 'people', column),
    );
    const role = roleWords[roleWord?.toLowerCase() ?? ''];
    if (roleWord !== '' && role === undefined) {
      refuse('role', 'unknown');
      continue;
    }
    const unit = rules.units.find(({ code, parentId }) =>
      unitCode === '' ? parentId === null : code.toLowerCase() === unitCode?.toLowerCase(),
    );
    if (!unit) {
      refuse('unit', 'unknown');
      continue;
    }
    const address = email?.toLowerCase() ?? '';
    const there = known.find((one) =>
      address === ''
        ? people.some(({ id }) => id === one.id) && one.name === name
        : one.email?.toLowerCase() === address,
    );
    let person = there && !hasEnded(there, rules.today) ? there : undefined;
    if (person && !isNamed(person, name ?? '')) {
      refuse('email', 'otherPerson');
      continue;
    }
    if (!person) {
      const id = newId();
      const written = writePerson({ id, name: name ?? '', email: address }, known);
      if (written.kind === 'refused') {
        const place = placeOf(written.reason);
        refuse(place.column, place.reason);
        continue;
      }
      const handle = handleFor(written.result.name, new Set(known.map((one) => one.handle)));
      person = { id, handle, ...written.result, endedOn: null, roles: [], deputies: [] };
      known.push(person);
      people.push({ id, handle, ...written.result });
    }
    if (role === undefined) continue;
    const given = { personId: person.id, role, unitId: unit.id };
    const isSame = (other: Pick<PastedRole, 'role' | 'unitId'>) => other.role === role && other.unitId === unit.id;
    if (person.roles.some((own) => own.origin === 'hand' && isSame(own))) continue;
    if (roles.some((other) => other.personId === given.personId && isSame(other))) continue;
    const granted = grantRole(given, { ...rules, people: known });
    if (granted.kind === 'refused') refuse('unit', granted.reason === 'unitEnded' ? 'ended' : 'unknown');
    else roles.push(given);
  }
  return { people, roles, problems };
}

function isNamed(person: { readonly name: string }, name: string): boolean {
  const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();
  return plain(person.name) === plain(name);
}

function placeOf(refusal: PeopleRefusal): { column: PasteColumn | null; reason: PasteReason } {
  switch (refusal) {
    case 'nameMissing':
    case 'nameTooLong':
    case 'nameUnreadable':
      return { column: 'name', reason: nameReasons[refusal] };
    case 'emailForm':
      return { column: 'email', reason: 'form' };
    case 'emailTaken':
      return { column: 'email', reason: 'taken' };
    default:
      return { column: null, reason: 'unknown' };
  }
}
