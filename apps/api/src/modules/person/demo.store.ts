import { roles } from '@tertial/domain';
import * as z from 'zod';
import type { Database, TenantTransaction } from '../../platform/database.ts';

const person = z.object({ id: z.string(), handle: z.string(), name: z.string(), roles: z.array(z.enum(roles)) });

/**
 * Reads the people of a municipality who have not ended, with their roles, in the order of the roles. Whoever signs in
 * at an identity provider is a real person, whom nobody else may be.
 */
export async function readPeople(tx: TenantTransaction, municipality: string) {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT p.id::text, p.handle, p.name, coalesce(
      (SELECT jsonb_agg(DISTINCT r.role) FROM role_grant r
       WHERE r.municipality = p.municipality AND r.person_id = p.id), '[]') AS roles
    FROM person p WHERE p.municipality = ${municipality}::char(4)
      AND (p.ended_on IS NULL OR p.ended_on > (now() AT TIME ZONE 'Europe/Stockholm')::date)
      AND NOT EXISTS (SELECT FROM identity i WHERE i.municipality = p.municipality AND i.person_id = p.id)`;
  const place = ({ roles: own }: z.infer<typeof person>) => Math.min(...own.map((role) => roles.indexOf(role)));
  return z
    .array(person)
    .parse(rows)
    .filter(({ roles: own }) => own.length > 0)
    .sort((one, other) => place(one) - place(other));
}

/** Reads the register of municipalities. */
export function readMunicipalities({ platform }: Database) {
  return platform.municipality.findMany({ orderBy: { code: 'asc' } });
}
