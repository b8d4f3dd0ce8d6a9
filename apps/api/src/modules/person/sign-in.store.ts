import { randomUUID } from 'node:crypto';
import { type Role, roles } from '@tertial/domain';
import * as z from 'zod';
import type { SignedIn } from '../../platform/actor.ts';
import type { TenantTransaction } from '../../platform/database.ts';

const knownPerson = z.object({ id: z.string(), ended: z.boolean() });
const addressedPerson = knownPerson.extend({ bound: z.boolean() });

/** A person, and whether they have ended: the day they end on, in Sweden, is the first one without them. */
export type KnownPerson = z.infer<typeof knownPerson>;

interface Identity {
  readonly municipality: string;
  readonly issuer: string;
  readonly subject: string;
}
/** A role in a unit. */
export interface OneGrant {
  readonly role: Role;
  readonly unitId: string;
}

/** Whether there is anything of the municipality. */
export async function municipalityExists(tx: TenantTransaction, municipality: string): Promise<boolean> {
  return (await tx.municipality.count({ where: { code: municipality } })) > 0;
}

/** The person who is a subject at a provider; null when nobody is yet. */
export async function findByIdentity(
  tx: TenantTransaction,
  { municipality, issuer, subject }: Identity,
): Promise<KnownPerson | null> {
  const [found] = await tx.$queryRaw<unknown[]>`
    SELECT p.id::text, coalesce(p.ended_on <= (now() AT TIME ZONE 'Europe/Stockholm')::date, false) AS ended
    FROM identity i JOIN person p ON p.municipality = i.municipality AND p.id = i.person_id
    WHERE i.municipality = ${municipality}::char(4) AND i.issuer = ${issuer} AND i.subject = ${subject}`;
  return found ? knownPerson.parse(found) : null;
}

/** The people with an address, two at most, and whether they are already somebody at the provider. */
export async function findByEmail(tx: TenantTransaction, municipality: string, issuer: string, email: string) {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT p.id::text, coalesce(p.ended_on <= (now() AT TIME ZONE 'Europe/Stockholm')::date, false) AS ended,
      EXISTS (SELECT FROM identity i WHERE i.municipality = p.municipality AND i.person_id = p.id
        AND i.issuer = ${issuer}) AS bound
    FROM person p
    WHERE p.municipality = ${municipality}::char(4) AND lower(p.email) = lower(${email}) LIMIT 2`;
  return z.array(addressedPerson).parse(rows);
}

/** Remembers who somebody is at a provider. */
export async function bindIdentity(tx: TenantTransaction, identity: Identity & SignedIn): Promise<void> {
  await tx.identity.create({ data: identity });
}

/** Makes a person out of what a provider says. */
export async function createPerson(
  tx: TenantTransaction,
  { municipality, name, verifiedEmail }: { municipality: string; name: string | null; verifiedEmail: string | null },
): Promise<KnownPerson> {
  const id = randomUUID();
  await tx.person.create({
    data: { municipality, id, handle: id, name: name ?? verifiedEmail ?? id, email: verifiedEmail },
  });
  return { id, ended: false };
}

/** The ids of units by their codes; those that there are. */
export async function unitsByCode(
  tx: TenantTransaction,
  municipality: string,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.unit.findMany({
    where: { municipality, code: { in: [...codes] } },
    select: { code: true, id: true },
  });
  return new Map(rows.map(({ code, id }) => [code, id]));
}

const grants = z.array(z.object({ role: z.enum(roles), unitId: z.string(), origin: z.string() }));

/**
 * How the roles that came with a sign-in differ from those wanted: what is to be given, and what to be taken. One that is
 * also given by hand stays that.
 */
export async function compareClaims(
  tx: TenantTransaction,
  { municipality, personId }: SignedIn,
  wanted: readonly OneGrant[],
): Promise<{ given: OneGrant[]; taken: OneGrant[] }> {
  const present = grants.parse(
    await tx.roleGrant.findMany({
      where: { municipality, personId },
      select: { role: true, unitId: true, origin: true },
    }),
  );
  const same = (one: OneGrant) => (other: OneGrant) => one.role === other.role && one.unitId === other.unitId;
  const taken = present
    .filter(({ origin }) => origin === 'claim')
    .filter((grant) => !wanted.some(same(grant)))
    .map(({ role, unitId }) => ({ role, unitId }));
  const given = wanted.filter((grant, index) => !present.some(same(grant)) && wanted.findIndex(same(grant)) === index);
  return { given, taken };
}

/** Gives roles that came with a sign-in. */
export async function giveClaims(
  tx: TenantTransaction,
  { municipality, personId }: SignedIn,
  given: readonly OneGrant[],
): Promise<void> {
  if (given.length === 0) return;
  await tx.roleGrant.createMany({
    data: given.map((grant) => ({ municipality, personId, ...grant, origin: 'claim' })),
  });
}

/** Takes roles that came with a sign-in. */
export async function takeClaims(
  tx: TenantTransaction,
  { municipality, personId }: SignedIn,
  taken: readonly OneGrant[],
): Promise<void> {
  if (taken.length === 0) return;
  await tx.roleGrant.deleteMany({ where: { municipality, personId, origin: 'claim', OR: [...taken] } });
}

/** Whether a person has a role, of whatever origin. */
export async function hasGrants(tx: TenantTransaction, { municipality, personId }: SignedIn): Promise<boolean> {
  const [found] = await tx.$queryRaw<unknown[]>`
    SELECT FROM actor_grant g WHERE g.municipality = ${municipality}::char(4) AND g.person_id = ${personId}::uuid LIMIT 1`;
  return found !== undefined;
}
