import * as z from 'zod';
import type { TenantTransaction } from '../../platform/database.ts';

/** How a chain can be broken. */
const breakKinds = ['missing', 'altered', 'cutShort'] as const;

const checkRow = z.object({
  revisions: z.number(),
  chains: z.number(),
  fingerprint: z.string(),
  breaks: z.array(z.object({ unitName: z.string(), sequence: z.number(), kind: z.enum(breakKinds) })),
});

/** What a reckoning of all chains found. */
export type ChainCheck = z.infer<typeof checkRow>;

/**
 * Reckons all chains of a municipality again, in one statement: every digest from what is kept and from the digest before
 * it, the places without a gap, and the ends beside what the database wrote down of them.
 *
 * - `altered`: what is kept does not give the digest that stands there, or the end of the chain is another one.
 * - `missing`: a place in the chain is empty; the first one of a gap is told.
 * - `cutShort`: the chain ends before, or goes on beyond, the length that was written down.
 */
export async function checkChains(tx: TenantTransaction, municipality: string): Promise<ChainCheck> {
  const [row] = await tx.$queryRaw<unknown[]>`
    WITH link AS (
      SELECT r.unit_id, r.sequence, r.hash,
             lag(r.sequence, 1, 0::bigint) OVER chain AS before,
             r.previous_hash IS DISTINCT FROM lag(r.hash, 1, '') OVER chain AS unhooked,
             r.hash IS DISTINCT FROM outcome_revision_hash(ROW(r.*)::outcome_revision, r.previous_hash) AS altered
      FROM outcome_revision r
      WHERE r.municipality = ${municipality}::char(4)
      WINDOW chain AS (PARTITION BY r.unit_id ORDER BY r.sequence)
    ), last AS (
      SELECT DISTINCT ON (unit_id) unit_id, sequence, hash FROM link ORDER BY unit_id, sequence DESC
    ), chain AS (
      SELECT coalesce(c.unit_id, l.unit_id) AS unit_id, coalesce(c.length, 0) AS length, coalesce(c.hash, '') AS hash,
             coalesce(l.sequence, 0) AS kept, coalesce(l.hash, '') AS kept_hash
      FROM (SELECT * FROM revision_chain WHERE municipality = ${municipality}::char(4)) c
      FULL JOIN last l ON l.unit_id = c.unit_id
    ), broken AS (
      SELECT unit_id, before + 1 AS sequence, 'missing' AS kind FROM link WHERE sequence <> before + 1
      UNION ALL SELECT unit_id, sequence, 'altered' FROM link WHERE altered OR (unhooked AND sequence = before + 1)
      UNION ALL SELECT unit_id, least(kept, length) + 1, 'cutShort' FROM chain WHERE kept <> length
      UNION ALL SELECT c.unit_id, c.kept, 'altered' FROM chain c
        WHERE c.kept = c.length AND c.kept_hash <> c.hash
          AND NOT EXISTS (SELECT FROM link l WHERE l.unit_id = c.unit_id AND l.sequence = c.kept AND l.altered)
    )
    SELECT (SELECT count(*)::int FROM link) AS revisions,
           (SELECT count(*)::int FROM chain) AS chains,
           encode(sha256(convert_to(coalesce(
             (SELECT string_agg(unit_id || ':' || kept || ':' || kept_hash, E'\n' ORDER BY unit_id) FROM chain), ''
           ), 'UTF8')), 'hex') AS fingerprint,
           coalesce((
             SELECT jsonb_agg(jsonb_build_object('unitName', coalesce(u.name, b.unit_id::text),
                                                 'sequence', b.sequence, 'kind', b.kind)
                              ORDER BY u.position, u.code, b.sequence, b.kind)
             FROM broken b LEFT JOIN unit u ON u.municipality = ${municipality}::char(4) AND u.id = b.unit_id
           ), '[]') AS breaks`;
  return checkRow.parse(row);
}
