import { decimalText, type PeriodKey, type PeriodState, periodStates, type StatusScheme } from '@tertial/domain';
import * as z from 'zod';
import type { TenantTransaction } from '../../platform/database.ts';
import { tertial } from '../../platform/row-shapes.ts';
import { schemeRow } from '../../platform/status-schemes.ts';

const rows = z.object({
  schemes: z.array(schemeRow),
  periods: z.array(
    z.object({ year: z.number(), tertial, state: z.enum(periodStates), schemeRevision: z.number().nullable() }),
  ),
});

/** All schemes that a municipality has decided, and the tertials that are or were released. */
export interface SchemeRows {
  readonly schemes: readonly StatusScheme[];
  readonly periods: readonly (PeriodKey & { readonly state: PeriodState; readonly schemeRevision: number | null })[];
}

/** Reads them in one statement. */
export async function readSchemes(tx: TenantTransaction, municipality: string): Promise<SchemeRows> {
  const [row] = await tx.$queryRaw<{ rows: unknown }[]>`
    SELECT jsonb_build_object(
      'schemes', coalesce((
        SELECT jsonb_agg(jsonb_build_object('revision', s.revision, 'steps', s.steps,
                                            'compareWith', s.compare_with, 'arrow', s.arrow))
        FROM status_scheme s WHERE s.municipality = ${municipality}::char(4)
      ), '[]'),
      'periods', coalesce((
        SELECT jsonb_agg(jsonb_build_object('year', p.year, 'tertial', p.tertial, 'state', p.state,
                                            'schemeRevision', p.scheme_revision) ORDER BY p.year, p.tertial)
        FROM period p
        WHERE p.municipality = ${municipality}::char(4) AND (p.state = 'locked' OR p.scheme_revision IS NOT NULL)
      ), '[]')
    ) AS rows`;
  return rows.parse(row?.rows);
}

/** Keeps a scheme as the next revision. False where somebody else was first; then nothing is kept. */
export async function keepScheme(
  tx: TenantTransaction,
  municipality: string,
  { revision, steps, compareWith, arrow }: StatusScheme,
  { at, by }: { readonly at: Date; readonly by: string },
): Promise<boolean> {
  const kept = steps.map(({ verdict, share, word, symbol }) => ({
    ...{ verdict, word, symbol },
    share: share && decimalText(share),
  }));
  const { count } = await tx.statusScheme.createMany({
    data: [{ municipality, revision, steps: kept, compareWith, arrow, savedAt: at, savedBy: by }],
    skipDuplicates: true,
  });
  return count > 0;
}
