import { Prisma } from '@tertial/prisma';

/**
 * SQL that tells whether the unit with the alias `u` is there on any day of a tertial, its first and last day inside: the
 * same as the domain's `isActiveIn`. Year and tertial are columns, or what gives numbers.
 */
export function unitIsThere(year: Prisma.Sql, tertial: Prisma.Sql): Prisma.Sql {
  const begins = Prisma.sql`make_date((${year})::int, (${tertial})::int * 4 - 3, 1)`;
  return Prisma.sql`(
    (u.valid_to IS NULL OR u.valid_to >= ${begins})
    AND (u.valid_from IS NULL OR u.valid_from < ${begins} + interval '4 months')
  )`;
}
