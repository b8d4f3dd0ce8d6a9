import * as z from 'zod';
import type { TenantTransaction } from '../../platform/database.ts';

/** What is done with a whole tertial, and told afterwards. */
const periodActs = ['open', 'lock', 'reopen'] as const;

const eventRow = z.object({
  id: z.string(),
  act: z.enum(periodActs),
  reason: z.string().nullable(),
  at: z.date(),
  by: z.string().nullable(),
});

/** Something that happened to a tertial. `by`: null for the program itself, on the day that it opens. */
export type PeriodEvent = z.infer<typeof eventRow>;

/** Reads when a tertial was opened, locked and opened again, the latest first; at most 50. */
export async function readPeriodEventRows(
  tx: TenantTransaction,
  municipality: string,
  period: string,
): Promise<PeriodEvent[]> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT e.id::text, substr(e.act, length('period.') + 1) AS act, e.subject ->> 'reason' AS reason, e.at, p.name AS by
    FROM audit_event e
    LEFT JOIN person p ON p.municipality = e.municipality AND p.id = e.actor_id
    WHERE e.municipality = ${municipality}::char(4) AND e.subject ->> 'period' = ${period}
      AND e.act IN ('period.open', 'period.lock', 'period.reopen')
    ORDER BY e.id DESC LIMIT 50`;
  return rows.map((row) => eventRow.parse(row));
}
