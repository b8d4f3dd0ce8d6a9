import { Prisma } from '@tertial/prisma';
import * as z from 'zod';
import type { TenantTransaction } from '../../platform/database.ts';
import { tertial } from '../../platform/row-shapes.ts';
import { unitIsThere } from '../../platform/unit-in-tertial.ts';

const waiting = z.object({
  personId: z.string(),
  email: z.string(),
  year: z.number(),
  tertial,
  dueOn: z.string(),
  unit: z.string(),
  missing: z.number(),
});

/** A unit whose report of an open tertial is still to be handed in, and somebody who reports for it. */
export type WaitingRow = z.infer<typeof waiting>;

/** How many days before the due day a municipality reminds; null where it has not decided. */
export async function readReminderDays(tx: TenantTransaction, municipality: string): Promise<number[] | null> {
  const row = await tx.municipalitySetting.findUnique({ where: { municipality }, select: { reminderDays: true } });
  return row?.reminderDays ?? null;
}

/**
 * Reads what is still to be handed in, once for each person with an address who reports for the unit today: through a
 * role in it or above it, of their own or as a deputy. Where nobody does, it is for the head of division, or else for the
 * head of the office.
 */
export async function readWaiting(tx: TenantTransaction, municipality: string): Promise<WaitingRow[]> {
  const rows = await tx.$queryRaw<unknown[]>`
    WITH RECURSIVE due AS (
      SELECT p.year, p.tertial, p.due_on, x.unit_id,
             (count(*) FILTER (WHERE o.value IS NULL AND o.absence IS NULL))::int AS missing
      FROM period p
      JOIN indicator i ON i.municipality = p.municipality AND i.year = p.year AND p.tertial = ANY(i.due_tertials)
      JOIN indicator_unit x ON x.municipality = i.municipality AND x.indicator_id = i.id AND x.reports
      JOIN unit u ON u.municipality = x.municipality AND u.id = x.unit_id
        AND ${unitIsThere(Prisma.sql`p.year`, Prisma.sql`p.tertial`)}
      LEFT JOIN outcome o ON o.municipality = i.municipality AND o.indicator_id = i.id AND o.unit_id = x.unit_id
        AND o.tertial = p.tertial AND o.sex = 'total'
      LEFT JOIN unit_report r ON r.municipality = p.municipality AND r.year = p.year AND r.tertial = p.tertial
        AND r.unit_id = x.unit_id
      WHERE p.municipality = ${municipality}::char(4) AND p.state = 'open' AND p.due_on IS NOT NULL
        AND coalesce(r.state, 'notStarted') NOT IN ('handedIn', 'approved')
      GROUP BY p.year, p.tertial, p.due_on, x.unit_id
    ), up AS (
      SELECT u.id AS leaf, u.id, u.parent_id, 1 AS height
      FROM unit u WHERE u.municipality = ${municipality}::char(4)
      UNION ALL
      SELECT up.leaf, u.id, u.parent_id, up.height + 1
      FROM up JOIN unit u ON u.municipality = ${municipality}::char(4) AND u.id = up.parent_id
      WHERE up.height < 20
    )
    SELECT DISTINCT f.id::text AS "personId", f.email, f.year, f.tertial, to_char(f.due_on, 'YYYY-MM-DD') AS "dueOn",
      f.unit, f.missing
    FROM (
      SELECT q.id, q.email, d.year, d.tertial, d.due_on, u.name AS unit, d.missing,
        rank() OVER (PARTITION BY d.year, d.tertial, d.unit_id ORDER BY
          CASE g.role WHEN 'socialchef' THEN 3 WHEN 'avdelningschef' THEN 2 ELSE 1 END) AS place
      FROM due d
      JOIN unit u ON u.municipality = ${municipality}::char(4) AND u.id = d.unit_id
      JOIN up ON up.leaf = d.unit_id
      JOIN actor_grant g ON g.municipality = ${municipality}::char(4) AND g.unit_id = up.id
        AND g.role IN ('rapportor', 'enhetschef', 'avdelningschef', 'socialchef')
      JOIN person q ON q.municipality = ${municipality}::char(4) AND q.id = g.person_id AND q.email IS NOT NULL
    ) f
    WHERE f.place = 1
    ORDER BY "personId", f.year, f.tertial, f.unit`;
  return z.array(waiting).parse(rows);
}

/** Writes down that a reminder goes out; false when it has gone out before. Holds others off until it is decided. */
export async function reserveReminder(
  tx: TenantTransaction,
  row: { municipality: string; personId: string; year: number; tertial: number; daysBefore: number; sentAt: Date },
): Promise<boolean> {
  const { count } = await tx.reminder.createMany({ data: [row], skipDuplicates: true });
  return count > 0;
}

/** Whether a reminder has gone out. */
export async function wasReminded(
  tx: TenantTransaction,
  where: { municipality: string; personId: string; year: number; tertial: number; daysBefore: number },
): Promise<boolean> {
  return (await tx.reminder.count({ where })) > 0;
}
