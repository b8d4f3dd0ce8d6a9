import { type Measurement, toldMeasurement, type Withholding, withholdingOf } from '@tertial/domain';
import type { EditionRow, LineageRows } from './lineage.rows.ts';

type OutcomeRow = LineageRows['outcomes'][number];

/** What of a lineage is kept back from who stands outside the circle. */
export function withholdingIn(
  editions: readonly EditionRow[],
  outcomes: readonly OutcomeRow[],
  reporting: ReadonlyMap<string, readonly string[]>,
): Withholding {
  return withholdingOf(
    editions,
    outcomes
      .filter(({ indicatorId, unitId }) => reporting.get(indicatorId)?.includes(unitId))
      .map((row) => ({ ...row, measurement: measurementOf(row) })),
  );
}

/** The units' outcomes as they are told outside the circle. */
export function toldOutcomes(
  editions: readonly EditionRow[],
  outcomes: readonly OutcomeRow[],
  withholding: Withholding,
): OutcomeRow[] {
  const measures = new Map(editions.map((edition) => [edition.id, edition]));
  return outcomes.map((row) => {
    const measure = measures.get(row.indicatorId);
    const telling = withholding.telling(row);
    if (telling === 'whole' || !measure) return row;
    const told = toldMeasurement(measurementOf(row), telling, measure);
    return {
      ...row,
      ...{ value: told?.kind === 'value' ? told.value : null, numerator: null, denominator: null, answers: null },
      absence: told?.kind === 'absent' ? told.reason : null,
    };
  });
}

/** What a unit measured; null where nothing is entered, or was withdrawn. */
export function measurementOf(row: OutcomeRow | undefined): Measurement | null {
  if (!row) return null;
  if (row.absence) return { kind: 'absent', reason: row.absence };
  if (row.numerator && row.denominator) {
    return { kind: 'ratio', numerator: row.numerator, denominator: row.denominator };
  }
  return row.value ? { kind: 'value', value: row.value } : null;
}
