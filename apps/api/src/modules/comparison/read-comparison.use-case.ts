import type { Actor } from '@tertial/domain';
import type { SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { NotPermitted, NotSignedIn } from '../../platform/failures.ts';
import { permit } from '../../platform/permit.ts';
import { type ComparisonRows, readComparisonRows, type TotalChoice, type WantedOfMeasure } from './comparison.store.ts';

/**
 * The measures that municipalities have in common.
 *
 * @throws NotPermitted, NotSignedIn
 */
export async function readSharedMeasures(database: Database, by: SignedIn) {
  const rows = await readPermitted(database, by, null, { municipalities: true, ownIndicator: true });
  return rows.measures.map(measureOf);
}

/**
 * What municipalities have released of a measure; null where there is no such measure.
 *
 * @throws NotPermitted, NotSignedIn
 */
export async function readComparison(database: Database, by: SignedIn, choice: TotalChoice, wanted: WantedOfMeasure) {
  const { measures, municipalities, totals } = await readPermitted(database, by, choice, wanted);
  const [found] = measures;
  if (!found) return null;
  const { measure, sex } = choice;
  return {
    id: [measure, sex, choice.year, choice.tertial].filter((part) => part !== null).join(':'),
    measure: measureOf(found),
    sex,
    municipalities: municipalities.map(([id, name, fictitious]) => ({
      ...{ id, name, fictitious },
      own: id === by.municipality,
    })),
    totals: totals.map(
      ([municipalityId, year, tertial, value, numerator, denominator, reportedUnits, expectedUnits, withheld, at]) => ({
        id: `${municipalityId}:${measure}:${year}${tertial}:${sex}`,
        ...{ municipalityId, year, tertial, value, numerator, denominator, reportedUnits, expectedUnits, withheld },
        releasedAt: at,
      }),
    ),
  };
}

function measureOf({ municipalities, ...measure }: ComparisonRows['measures'][number]) {
  return { ...measure, municipalities: municipalities ?? 0 };
}

async function readPermitted(
  database: Database,
  { municipality, personId }: SignedIn,
  choice: TotalChoice | null,
  wanted: WantedOfMeasure,
): Promise<ComparisonRows> {
  const rows = await readComparisonRows(database, municipality, personId, choice, wanted);
  if (!rows.viewer) throw new NotSignedIn();
  const actor: Actor = { personId, municipality, grants: rows.viewer.grants };
  if (!permit(actor, 'comparison.read', {})) throw new NotPermitted();
  return rows;
}
