import { toldBaseline, toldMeasurement, type Withholding, withholdingOf } from '@tertial/domain';
import { measurementOf } from './measured.ts';
import type { OutcomeRow, YearRows } from './year.rows.ts';

/** What of a year, and of the year before it, is kept back from who stands outside the circle. */
export function withholdingIn({ indicators, indicatorUnits, outcomes }: YearRows): Withholding {
  const reporting = new Set(
    indicatorUnits.flatMap(({ indicatorId, unitId, reports }) => (reports ? [`${indicatorId} ${unitId}`] : [])),
  );
  return withholdingOf(
    indicators,
    outcomes
      .filter(({ indicatorId, unitId }) => reporting.has(`${indicatorId} ${unitId}`))
      .map((row) => ({ ...row, measurement: measurementOf(row) })),
  );
}

/** A year's plan without the baselines that are counts of few people. */
export function withoutFewBaselines(rows: YearRows): YearRows {
  const indicators = rows.indicators.map((row) => ({ ...row, baseline: toldBaseline(row.baseline, row.unit) }));
  return { ...rows, indicators };
}

/** The units' outcomes as they are told outside the circle. */
export function toldOutcomes({ indicators, outcomes }: YearRows, withholding: Withholding): OutcomeRow[] {
  const measures = new Map(indicators.map((indicator) => [indicator.id, indicator]));
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
