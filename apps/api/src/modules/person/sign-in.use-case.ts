import type { Role } from '@tertial/domain';
import { audit } from '../../platform/audit.ts';
import type { Database, TenantTransaction } from '../../platform/database.ts';
import {
  bindIdentity,
  createPerson,
  findByEmail,
  findByIdentity,
  hasGrants,
  type KnownPerson,
  municipalityExists,
  syncClaimedGrants,
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
    if (vouched.roles) {
      const { given, taken } = await syncClaimedGrants(tx, by, grants);
      const told = [
        ...given.map((grant) => ({ at: now, act: 'role.claimed', subject: { ...grant } })),
        ...taken.map((grant) => ({ at: now, act: 'role.unclaimed', subject: { ...grant } })),
      ];
      if (told.length > 0) await audit(tx, by, told);
    }
    if (!(await hasGrants(tx, by))) return refused('noRole', unknownUnits);
    await audit(tx, by, [
      { at: now, act: 'person.signedIn', subject: { personId: person.id, issuer: vouched.issuer } },
    ]);
    return { kind: 'signedIn', personId: person.id, unknownUnits };
  });
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
