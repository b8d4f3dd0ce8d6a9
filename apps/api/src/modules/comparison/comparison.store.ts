import type { Sex } from '@tertial/domain';
import { decimal, directions, measureUnits, roles, tertialOf } from '@tertial/domain';
import * as z from 'zod';
import type { TenantTransaction } from '../../platform/database.ts';

const figure = z
  .string()
  .nullable()
  .transform((text) => (text === null ? null : decimal(text)));
const tertial = z.number().transform((number, context) => {
  const found = tertialOf(number);
  if (found) return found;
  context.addIssue({ code: 'custom', message: 'not a tertial' });
  return z.NEVER;
});

const comparisonRows = z.object({
  viewer: z.object({ grants: z.array(z.object({ role: z.enum(roles), unitId: z.string() })) }).nullable(),
  measures: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      unit: z.enum(measureUnits),
      direction: z.enum(directions),
      description: z.string(),
      source: z.string(),
      municipalities: z.number(),
      ownIndicator: z.string().nullable(),
    }),
  ),
  municipalities: z.array(z.object({ id: z.string(), name: z.string(), own: z.boolean(), fictitious: z.boolean() })),
  totals: z.array(
    z.object({
      municipalityId: z.string(),
      year: z.number(),
      tertial,
      value: figure,
      numerator: figure,
      denominator: figure,
      reportedUnits: z.number(),
      expectedUnits: z.number(),
      withheld: z.boolean(),
      releasedAt: z.string().transform((text) => new Date(text)),
    }),
  ),
});

/** The catalogue and what is released of a measure, with the roles of the person who asks. */
export type ComparisonRows = z.infer<typeof comparisonRows>;

/**
 * Reads the catalogue and, where a measure is chosen, what all municipalities have released of it, in one statement. Of
 * others than the own municipality only their names and their released totals are touched.
 */
export async function readComparisonRows(
  tx: TenantTransaction,
  municipality: string,
  personId: string,
  chosen: { readonly measure: string; readonly sex: Sex } | null,
): Promise<ComparisonRows> {
  const measure = chosen?.measure ?? null;
  const sex = chosen?.sex ?? 'total';
  const [row] = await tx.$queryRaw<{ rows: unknown }[]>`
    SELECT json_build_object(
      'viewer', (
        SELECT json_build_object('grants', coalesce(
          (SELECT json_agg(json_build_object('role', r.role, 'unitId', r.unit_id))
           FROM actor_grant r WHERE r.municipality = p.municipality AND r.person_id = p.id), '[]'))
        FROM person p WHERE p.municipality = ${municipality}::char(4) AND p.id = ${personId}::uuid
      ),
      'measures', coalesce((
        SELECT json_agg(json_build_object('id', m.code, 'name', m.name, 'unit', m.unit, 'direction', m.direction,
          'description', m.description, 'source', m.source,
          'municipalities', (SELECT count(DISTINCT t.municipality) FROM released_total t WHERE t.measure = m.code),
          'ownIndicator', (
            SELECT i.name FROM indicator i
            JOIN edition e ON e.municipality = i.municipality AND e.year = i.year AND e.status <> 'draft'
            WHERE i.municipality = ${municipality}::char(4) AND i.shared_measure = m.code
            ORDER BY i.year DESC LIMIT 1)) ORDER BY m.name)
        FROM shared_measure m WHERE ${measure}::text IS NULL OR m.code = ${measure}::text
      ), '[]'),
      'municipalities', coalesce((
        SELECT json_agg(json_build_object('id', m.code, 'name', m.name,
          'own', m.code = ${municipality}::char(4), 'fictitious', m.fictitious) ORDER BY m.name)
        FROM municipality m WHERE ${measure}::text IS NOT NULL
      ), '[]'),
      'totals', coalesce((
        SELECT json_agg(json_build_object('municipalityId', t.municipality, 'year', t.year, 'tertial', t.tertial,
          'value', t.value::text, 'numerator', t.numerator::text, 'denominator', t.denominator::text,
          'reportedUnits', t.reported_units, 'expectedUnits', t.expected_units, 'withheld', t.withheld,
          'releasedAt', t.released_at) ORDER BY t.year, t.tertial, t.municipality)
        FROM released_total t WHERE t.measure = ${measure}::text AND t.sex = ${sex}
      ), '[]')
    ) AS rows`;
  return comparisonRows.parse(row?.rows);
}
