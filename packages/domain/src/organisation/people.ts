import type { Role } from '../access/access.ts';
import { type Day, dayBefore, isDay } from './day.ts';
import { isActiveOn, type NameRefusal, nameRefusals, type OrganisationUnit, readName } from './unit.ts';

/** Somebody's stand-in for a time, both days inside. */
export interface DeputyTime {
  readonly id: string;
  readonly deputyId: string;
  readonly from: Day;
  readonly to: Day;
}

/** Somebody who works with the figures. */
export interface PersonState {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  /** The first day on which they are gone; null while they are there. */
  readonly endedOn: Day | null;
  readonly roles: readonly { readonly role: Role; readonly unitId: string }[];
  readonly deputies: readonly DeputyTime[];
}

/** Why people, roles and deputies are not changed. */
export const peopleRefusals = [
  ...nameRefusals,
  'notFound',
  'emailForm',
  'emailTaken',
  'hasEnded',
  'unitEnded',
  'lastAdministrator',
  'notDay',
  'notInOrder',
  'dayPassed',
  'deputySelf',
  'notChief',
  'deputyAlready',
  'changedMeanwhile',
] as const;
export type PeopleRefusal = (typeof peopleRefusals)[number];

/** Accepted, or why not. */
export type PeopleDecision<T> =
  | { readonly kind: 'accepted'; readonly result: T }
  | { readonly kind: 'refused'; readonly reason: PeopleRefusal };

/** The roles whose rights go over to a deputy. */
export const lendingRoles = ['enhetschef', 'avdelningschef', 'socialchef'] as const satisfies readonly Role[];

/** A name and an e-mail address as they are to be kept; an empty address is none. */
export function writePerson(
  { id, name, email, seen }: { id: string; name: string; email: string | null; seen?: string },
  people: readonly PersonState[],
): PeopleDecision<{ readonly name: string; readonly email: string | null }> {
  const read: { kind: 'read'; name: string } | { kind: 'refused'; reason: NameRefusal } = readName(name);
  if (read.kind === 'refused') return read;
  const address = email?.trim().toLowerCase() || null;
  if (address !== null && !/^[^\s@<>"(),;:]{1,64}@[^\s@<>"(),;:]{1,180}\.[a-z]{2,}$/.test(address)) {
    return refuse('emailForm');
  }
  const taken = people.some((one) => one.id !== id && one.endedOn === null && one.email?.toLowerCase() === address);
  if (address !== null && taken) return refuse('emailTaken');
  const known = people.find((one) => one.id === id);
  if (seen !== undefined && known?.name !== seen) return refuse(known ? 'changedMeanwhile' : 'notFound');
  return { kind: 'accepted', result: { name: read.name, email: address } };
}

/** A short name of one's own for a person: from the name, with a number where another one has it. */
export function handleFor(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9 -]/g, '')
    .trim()
    .replace(/[ -]+/g, '-')
    .slice(0, 30);
  const base = plain === '' ? 'person' : plain;
  let handle = base;
  for (let number = 2; taken.has(handle); number += 1) handle = `${base}-${number}`;
  return handle;
}

/** Whether somebody may go: not the last administrator. Gives the day from which they are gone. */
export function endPerson(id: string, people: readonly PersonState[], today: Day): PeopleDecision<Day> {
  const person = people.find((one) => one.id === id);
  if (!person) return refuse('notFound');
  if (hasEnded(person, today)) return refuse('hasEnded');
  return isLastAdministrator(id, people, today) ? refuse('lastAdministrator') : { kind: 'accepted', result: today };
}

/** Whether a role can be given: to somebody who is there, in a unit that is there. */
export function grantRole(
  { personId, unitId }: { personId: string; unitId: string },
  rules: {
    readonly people: readonly PersonState[];
    readonly units: readonly Pick<OrganisationUnit, 'id' | 'validTo'>[];
    readonly today: Day;
  },
): PeopleDecision<null> {
  const person = rules.people.find((one) => one.id === personId);
  const unit = rules.units.find((each) => each.id === unitId);
  if (!person || !unit) return refuse('notFound');
  if (hasEnded(person, rules.today)) return refuse('hasEnded');
  return isActiveOn({ validFrom: null, validTo: unit.validTo }, rules.today)
    ? { kind: 'accepted', result: null }
    : refuse('unitEnded');
}

/** Whether a role can be taken: not the last one as administrator. */
export function withdrawRole(
  { personId, role, unitId }: { personId: string; role: Role; unitId: string },
  people: readonly PersonState[],
  today: Day,
): PeopleDecision<null> {
  const person = people.find((one) => one.id === personId);
  if (!person?.roles.some((own) => own.role === role && own.unitId === unitId)) return refuse('notFound');
  const others = person.roles.filter((own) => own.role === 'administrator' && own.unitId !== unitId);
  const last = role === 'administrator' && others.length === 0 && isLastAdministrator(personId, people, today);
  return last ? refuse('lastAdministrator') : { kind: 'accepted', result: null };
}

/** Those of somebody's roles that can be taken at once: all but what would leave nobody as administrator. */
export function withdrawableRoles<Grant extends { readonly role: Role; readonly unitId: string }>(
  personId: string,
  roles: readonly Grant[],
  people: readonly PersonState[],
  today: Day,
): Grant[] {
  let left = people;
  return roles.filter(({ role, unitId }) => {
    if (withdrawRole({ personId, role, unitId }, left, today).kind === 'refused') return false;
    left = left.map((one) => {
      if (one.id !== personId) return one;
      return { ...one, roles: one.roles.filter((own) => own.role !== role || own.unitId !== unitId) };
    });
    return true;
  });
}

/** Whether somebody can be a chief's deputy for a time that has not passed. */
export function nameDeputy(
  { personId, deputyId, from, to }: { personId: string; deputyId: string; from: Day; to: Day },
  people: readonly PersonState[],
  today: Day,
): PeopleDecision<null> {
  const chief = people.find((one) => one.id === personId);
  const deputy = people.find((one) => one.id === deputyId);
  if (!chief || !deputy) return refuse('notFound');
  if (personId === deputyId) return refuse('deputySelf');
  if (hasEnded(chief, today) || hasEnded(deputy, today)) return refuse('hasEnded');
  if (!chief.roles.some(({ role }) => lendingRoles.some((lending) => lending === role))) return refuse('notChief');
  if (!isDay(from) || !isDay(to)) return refuse('notDay');
  if (to < from) return refuse('notInOrder');
  if (to < today) return refuse('dayPassed');
  const again = chief.deputies.some((one) => one.deputyId === deputyId && one.from <= to && from <= one.to);
  return again ? refuse('deputyAlready') : { kind: 'accepted', result: null };
}

/** When a deputy's time ends that is to end now: yesterday, or never begun (null). */
export function endDeputy(time: DeputyTime, today: Day): PeopleDecision<{ readonly lastDay: Day | null }> {
  if (time.to < today) return refuse('dayPassed');
  return { kind: 'accepted', result: { lastDay: time.from < today ? dayBefore(today) : null } };
}

/** Whether somebody is gone on a day. */
export function hasEnded({ endedOn }: { readonly endedOn: Day | null }, day: Day): boolean {
  return endedOn !== null && endedOn <= day;
}

function isLastAdministrator(id: string, people: readonly PersonState[], today: Day): boolean {
  const administrators = people.filter(
    (one) => !hasEnded(one, today) && one.roles.some(({ role }) => role === 'administrator'),
  );
  return administrators.length === 1 && administrators[0]?.id === id;
}

function refuse(reason: PeopleRefusal) {
  return { kind: 'refused', reason } as const;
}
