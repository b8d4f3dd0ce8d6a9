import { Prisma } from '@tertial/prisma';

/**
 * SQL that tells of a group of outcomes with the alias `o`, of an indicator with the alias `e`, whether their sums are enough
 * to make the total of: a weighted share is the quotient of the sums and a sum the sum, where no unit's figure is out of the
 * ordinary. The domain takes them as the pooled figure of so many units.
 */
export const poolable = Prisma.sql`
  (e.aggregation = 'weighted' AND bool_and(o.numerator IS NOT NULL AND coalesce(o.denominator, 0) <> 0)
   OR e.aggregation = 'sum' AND bool_and(o.value IS NOT NULL AND o.numerator IS NULL))
  AND bool_and(o.absence IS NULL AND o.misreport IS NULL)`;
