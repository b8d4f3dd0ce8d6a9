import { Prisma } from '@tertial/prisma';
import type { SignedIn } from './actor.ts';
import type { TenantTransaction } from './database.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * Something that was done, told without free text: what, to which thing. Two exceptions stand nowhere else: the reason for
 * locking a tertial or opening it again, and the name of the file that a plan was imported from.
 */
export interface AuditEntry {
  readonly at: Date;
  readonly act: string;
  readonly subject: { readonly [key: string]: Json };
}

/** Writes down what is done, in the transaction that does it: either both are kept or neither. */
export async function audit(tx: TenantTransaction, by: SignedIn, entries: readonly AuditEntry[]): Promise<void> {
  await tx.auditEvent.createMany({
    data: entries.map(({ at, act, subject }) => ({
      municipality: by.municipality,
      actorId: by.personId,
      at,
      act,
      subject: { ...subject },
    })),
  });
}

/** The same as a part of a statement that keeps what is done, in a WITH of its own. */
export function auditing(by: SignedIn, entries: readonly AuditEntry[]): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO audit_event (municipality, actor_id, at, act, subject)
    SELECT ${by.municipality}::char(4), ${by.personId}::uuid, e.at, e.act, e.subject
    FROM json_to_recordset(${JSON.stringify(entries)}::json) AS e (at timestamptz, act text, subject jsonb)`;
}
