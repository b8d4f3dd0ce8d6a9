import { Prisma } from '@tertial/prisma';

const today = Prisma.sql`(now() AT TIME ZONE 'Europe/Stockholm')::date`;

/** In SQL: where the unit `u` has stood and what it has been called until today, the earliest first; nothing planned. */
export const placementsSoFar = Prisma.sql`coalesce((
  SELECT jsonb_agg(jsonb_build_object('from', x.valid_from, 'parentId', x.parent_id, 'name', x.name) ORDER BY x.valid_from)
  FROM unit_placement x WHERE x.municipality = u.municipality AND x.unit_id = u.id AND x.valid_from <= ${today}
), '[]')`;

/** In SQL: what the service area `s` has been called until today, the earliest first; nothing planned. */
export const areaNamesSoFar = Prisma.sql`coalesce((
  SELECT jsonb_agg(jsonb_build_object('from', x.valid_from, 'name', x.name) ORDER BY x.valid_from)
  FROM service_area_name x
  WHERE x.municipality = s.municipality AND x.service_area_id = s.id AND x.valid_from <= ${today}
), '[]')`;

/** In SQL: what the service area `s` was called on the last day of a year; of a year that is not over, what it is called. */
export function areaNameIn(year: number): Prisma.Sql {
  return Prisma.sql`coalesce((
    SELECT x.name FROM service_area_name x
    WHERE x.municipality = s.municipality AND x.service_area_id = s.id AND x.valid_from <= ${today}
    ORDER BY x.valid_from > make_date(${year}::int, 12, 31),
             CASE WHEN x.valid_from > make_date(${year}::int, 12, 31) THEN x.valid_from END, x.valid_from DESC
    LIMIT 1
  ), s.name)`;
}
