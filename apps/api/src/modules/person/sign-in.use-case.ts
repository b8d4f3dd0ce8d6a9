import { type Role, withdrawableRoles } from '@tertial/domain';
import type { SignedIn } from '../../platform/actor.ts';
import { audit } from '../../platform/audit.ts';
import type { Database, TenantTransaction } from '../../platform/database.ts';
import { oneAtATime } from '../../platform/one-at-a-time.ts';
import { swedishDay } from '../../platform/swedish-day.ts';
import { readPeopleState } from './people.store.ts';
import {
  bindIdentity,
  compareClaims,
  createPerson,
  findByEmail,
  findByIdentity,
  giveClaims,
  hasGrants,
  type KnownPerson,
  municipalityExists,
  type OneGrant,
  takeClaims,
  unitsByCode,
} from './sign-in.store.ts';

/** Who an identity provider says that somebody is. */
export interface Vouched {
  readonly municipality: string;
  readonly issuer: string;
  readonly subject: string;
  readonly name: string | null;
  /** Null when there is none, or none that the provider has verified. */
  readonly verifiedEmail: string | null;
  /** Null when the provider says nothing about roles. */
  readonly roles: readonly { readonly role: Role; readonly unit: string }[] | null;
}

export type SignInRefusal = 'unknown' | 'ended' | 'noRole';
export type SignInResult =
  | { readonly kind: 'signedIn'; readonly personId: string; readonly unknownUnits: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: SignInRefusal; readonly unknownUnits: readonly string[] };

/**
 * Finds the person whom an identity provider vouches for: by who they were last time, else by a verified address, else
 * they are made from the roles that came along. Roles that a provider gives follow it at each sign-in.
 */
export function signInVouched(database: Database, vouched: Vouched, now: Date): Promise<SignInResult> {
  const { municipality } = vouched;
  return database.inTenant(municipality, async (tx) => {
    if (!(await municipalityExists(tx, municipality))) return refused('unknown');
    const wanted = vouched.roles ?? [];
    const units = await unitsByCode(
      tx,
      municipality,
      wanted.map(({ unit }) => unit),
    );
    const unknownUnits = wanted.map(({ unit }) => unit).filter((code) => !units.has(code));
    const grants = wanted.flatMap(({ role, unit }) => {
      const unitId = units.get(unit);
      return unitId === undefined ? [] : [{ role, unitId }];
    });
    const person = await recognise(tx, vouched, grants.length > 0, now);
    if (!person) return refused('unknown', unknownUnits);
    if (person.ended) return refused('ended', unknownUnits);
    const by = { personId: person.id, municipality };
    if (vouched.roles) await followClaims(tx, by, grants, now);
    if (!(await hasGrants(tx, by))) return refused('noRole', unknownUnits);
    await audit(tx, by, [
      { at: now, act: 'person.signedIn', subject: { personId: person.id, issuer: vouched.issuer } },
    ]);
    return { kind: 'signedIn', personId: person.id, unknownUnits };
  });
}

/** Makes the roles that came with a sign-in those wanted; the municipality's last administrator stays one. */
async function followClaims(tx: TenantTransaction, by: SignedIn, wanted: readonly OneGrant[], now: Date) {
  const { given, taken } = await compareClaims(tx, by, wanted);
  await giveClaims(tx, by, given);
  const gone = taken.some(({ role }) => role === 'administrator') ? await takable(tx, by, taken, now) : taken;
  await takeClaims(tx, by, gone);
  const told = [
    ...given.map((grant) => ({ at: now, act: 'role.claimed', subject: { ...grant } })),
    ...gone.map((grant) => ({ at: now, act: 'role.unclaimed', subject: { ...grant } })),
  ];
  if (told.length > 0) await audit(tx, by, told);
}

async function takable(
  tx: TenantTransaction,
  { municipality, personId }: SignedIn,
  taken: readonly OneGrant[],
  now: Date,
): Promise<OneGrant[]> {
  await oneAtATime(tx, municipality, 'people');
  const { people } = await readPeopleState(tx, municipality);
  return withdrawableRoles(personId, taken, people, swedishDay(now));
}

async function recognise(
  tx: TenantTransaction,
  vouched: Vouched,
  hasRoles: boolean,
  now: Date,
): Promise<KnownPerson | null> {
  const known = await findByIdentity(tx, vouched);
  if (known) return known;
  const { municipality, issuer, verifiedEmail } = vouched;
  const [addressed, another] = verifiedEmail === null ? [] : await findByEmail(tx, municipality, issuer, verifiedEmail);
  // Two with one address, or one who is somebody else at the same provider: a person has to sort that out.
  if (another || addressed?.bound) return null;
  if (!addressed && !hasRoles) return null;
  if (addressed?.ended) return addressed;
  const person = addressed ?? (await createPerson(tx, vouched));
  const by = { personId: person.id, municipality };
  await bindIdentity(tx, { ...by, issuer, subject: vouched.subject });
  const act = addressed ? 'identity.bound' : 'person.created';
  await audit(tx, by, [{ at: now, act, subject: { personId: person.id, issuer } }]);
  return person;
}

function refused(reason: SignInRefusal, unknownUnits: readonly string[] = []): SignInResult {
  return { kind: 'refused', reason, unknownUnits };
}
