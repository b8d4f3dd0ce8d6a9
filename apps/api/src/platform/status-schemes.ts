import {
  arrowCustoms,
  type PeriodKey,
  type PeriodState,
  periodKey,
  type StatusScheme,
  schemeOf,
  stepSymbols,
  trendComparisons,
  verdicts,
} from '@tertial/domain';
import * as z from 'zod';
import { figureOrNull } from './row-shapes.ts';

/** A status scheme as the database keeps it, turned into the domain's own. */
export const schemeRow = z.object({
  revision: z.number(),
  steps: z.array(
    z.object({
      verdict: z.enum(verdicts),
      share: figureOrNull,
      word: z.string().nullable(),
      symbol: z.enum(stepSymbols),
    }),
  ),
  compareWith: z.enum(trendComparisons),
  arrow: z.enum(arrowCustoms),
});

/** A tertial as far as it says which scheme it goes by. */
interface PeriodRow extends PeriodKey {
  readonly state: PeriodState;
  readonly schemeRevision: number | null;
}

/** Tells the scheme of any tertial; one that is not among the rows goes by the newest. */
export function schemesIn(
  schemes: readonly StatusScheme[],
  periods: readonly PeriodRow[],
): (period: PeriodKey) => StatusScheme {
  const found = new Map(
    periods.map((period) => [
      periodKey(period),
      schemeOf({ locked: period.state === 'locked', schemeRevision: period.schemeRevision }, schemes),
    ]),
  );
  const newest = schemeOf({ locked: false, schemeRevision: null }, schemes);
  return (period) => found.get(periodKey(period)) ?? newest;
}
