import { type PersonState, type Role, roles } from '@tertial/domain';
import * as z from 'zod';
import type { TenantTransaction } from '../../platform/database.ts';

const peopleRow = z.object({
  people: z.array(
    z.object({
      id: z.string(),
      handle: z.string(),
      name: z.string(),
      email: z.string().nullable(),
      endedOn: z.string().nullable(),
      roles: z.array(
        z.object({ role: z.enum(roles), unitId: z.string(), unitName: z.string(), origin: z.enum(['hand', 'claim']) }),
      ),
      deputies: z.array(
        z.object({ id: z.string(), deputyId: z.string(), name: z.string(), from: z.string(), to: z.string() }),
      ),
    }),
  ),
  units: z.array(
    z.object({ id: z.string(), code: z.string(), parentId: z.string().nullable(), validTo: z.string().nullable() }),
  ),
});

/** Somebody with roles and deputies, with the words that a list of people needs. */
export type PersonRow = z.infer<typeof peopleRow>['people'][number] & PersonState;

/** Reads the people of a municipality, also those who have ended, and how long the units last; in one statement. */
export async function readPeopleState(tx: TenantTransaction, municipality: string) {
  const [row] = await tx.$queryRaw<{ people: unknown }[]>`
    SELECT jsonb_build_object(
      'people', coalesce((
        SELECT jsonb_agg(jsonb_build_object('id', p.id, 'handle', p.handle, 'name', p.name, 'email', p.email,
          'endedOn', p.ended_on,
          'roles', coalesce((
            SELECT jsonb_agg(jsonb_build_object('role', g.role, 'unitId', g.unit_id, 'unitName', u.name,
                                                'origin', g.origin) ORDER BY g.role, u.position)
            FROM role_grant g JOIN unit u ON u.municipality = g.municipality AND u.id = g.unit_id
            WHERE g.municipality = p.municipality AND g.person_id = p.id
          ), '[]'),
          'deputies', coalesce((
            SELECT jsonb_agg(jsonb_build_object('id', d.id, 'deputyId', d.deputy_id, 'name', q.name,
                                                'from', d.valid_from, 'to', d.valid_to) ORDER BY d.valid_from, d.id)
            FROM deputy d JOIN person q ON q.municipality = d.municipality AND q.id = d.deputy_id
            WHERE d.municipality = p.municipality AND d.person_id = p.id
          ), '[]')))
        FROM person p WHERE p.municipality = ${municipality}::char(4)
      ), '[]'),
      'units', coalesce((
        SELECT jsonb_agg(jsonb_build_object('id', u.id, 'code', u.code, 'parentId', u.parent_id,
                                            'validTo', u.valid_to))
        FROM unit u WHERE u.municipality = ${municipality}::char(4)
      ), '[]')
    ) AS people`;
  return peopleRow.parse(row?.people);
}

interface Whose {
  readonly municipality: string;
  readonly personId: string;
}

/** Keeps somebody new. */
export async function insertPerson(
  tx: TenantTransaction,
  { municipality, personId }: Whose,
  person: { readonly handle: string; readonly name: string; readonly email: string | null },
): Promise<void> {
  await tx.person.create({ data: { municipality, id: personId, ...person } });
}

/** Keeps what is known of somebody; `endedOn` as an ISO date. */
export async function keepPerson(
  tx: TenantTransaction,
  { municipality, personId }: Whose,
  { endedOn, ...rest }: { name?: string; email?: string | null; endedOn?: string | null },
): Promise<void> {
  await tx.person.updateMany({
    where: { municipality, id: personId },
    data: { ...rest, ...(endedOn === undefined ? {} : { endedOn: endedOn === null ? null : new Date(endedOn) }) },
  });
}

/** Ends every session of somebody at once. */
export async function endSessions(tx: TenantTransaction, { municipality, personId }: Whose): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM session
    WHERE data->'person'->>'personId' = ${personId} AND data->'person'->>'municipality' = ${municipality}`;
}

/** Gives a role by hand; one that came with a sign-in stays from now on. */
export async function keepRole(
  tx: TenantTransaction,
  { municipality, personId }: Whose,
  { role, unitId }: { readonly role: Role; readonly unitId: string },
): Promise<void> {
  const key = { municipality, personId, role, unitId };
  const changed = await tx.roleGrant.updateMany({ where: key, data: { origin: 'hand' } });
  if (changed.count === 0) await tx.roleGrant.create({ data: key });
}

/** Takes a role. */
export async function deleteRole(
  tx: TenantTransaction,
  { municipality, personId }: Whose,
  { role, unitId }: { readonly role: Role; readonly unitId: string },
): Promise<void> {
  await tx.roleGrant.deleteMany({ where: { municipality, personId, role, unitId } });
}

/** Keeps a deputy's time; both days inside. */
export async function insertDeputy(
  tx: TenantTransaction,
  { municipality, personId }: Whose,
  { id, deputyId, from, to }: { id: string; deputyId: string; from: string; to: string },
): Promise<void> {
  const data = { municipality, id, personId, deputyId, validFrom: new Date(from), validTo: new Date(to) };
  await tx.deputy.create({ data });
}

/** Lets a deputy's time end on a day; null where it never began. */
export async function closeDeputy(
  tx: TenantTransaction,
  municipality: string,
  { id, lastDay }: { readonly id: string; readonly lastDay: string | null },
): Promise<void> {
  if (lastDay === null) await tx.deputy.deleteMany({ where: { municipality, id } });
  else await tx.deputy.updateMany({ where: { municipality, id }, data: { validTo: new Date(lastDay) } });
}
