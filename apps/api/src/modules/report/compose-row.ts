import {
  comparablePeriod,
  type LockReason,
  lackOf,
  type Measurement,
  measuredValue,
  outcomeLock,
  type PeriodKey,
  type PeriodState,
  periodKey,
  previousPeriod,
  type ReportState,
  type Survey,
  sameMeasurement,
  warningsOf,
} from '@tertial/domain';
import type { AnswerRow, IndicatorRow, Sex } from './report.rows.ts';
import { sexes } from './report.rows.ts';
import { outcomeOf, type ReportTables } from './report.tables.ts';

/** Whose cells, for when, and what stands in the way of changing them. */
export interface CellsOf {
  readonly unitId: string;
  readonly period: PeriodKey;
  readonly periodState: PeriodState;
  readonly reportState: ReportState;
  /** Whether the viewer may answer for the unit. */
  readonly permitted: boolean;
}

/** One indicator that is due, with its cells. */
export function composeRow(tables: ReportTables, indicator: IndicatorRow, cells: CellsOf) {
  const { id, unit, year: _year, bySex, ...facts } = indicator;
  const lock = outcomeLock({ ...cells, measure: indicator, tertial: cells.period.tertial });
  return {
    ...facts,
    id: `${id}:${cells.unitId}`,
    indicatorId: id,
    measureUnit: unit,
    cells: (bySex ? sexes : (['total'] as const)).map((sex) => composeCell(tables, indicator, cells, sex, lock)),
  };
}

function composeCell(
  tables: ReportTables,
  indicator: IndicatorRow,
  { unitId, period }: CellsOf,
  sex: Sex,
  lock: LockReason | null,
) {
  const { id, unit, survey } = indicator;
  const answerOf = (when: PeriodKey) => outcomeOf(tables, id, unitId, when, sex);
  const earlier = (when: PeriodKey) => {
    const answer = answerOf(when);
    const figure = figureOf(answer, unit);
    return figure && { period: periodKey(when), figure, misreport: answer?.misreport ?? null };
  };
  const saved = answerOf(period);
  const lastYear = { ...period, year: period.year - 1 };
  const heldAgainst = comparablePeriod(indicator, period);
  const partOf = (part: Sex) => measurementOf(outcomeOf(tables, id, unitId, period, part));
  const measurement = measurementOf(saved);
  const trusted = (when: PeriodKey) => {
    const answer = answerOf(when);
    return answer?.misreport == null ? figureValue(answer, unit) : null;
  };
  const comparable = heldAgainst && trusted(heldAgainst);
  return {
    id: cellId(id, unitId, period, sex),
    sex,
    figure: figureOf(saved, unit),
    before: earlier(heldAgainst && heldAgainst.year === period.year ? heldAgainst : previousPeriod(period)),
    lastYear: earlier(lastYear),
    comparable,
    warnings: warningsOf(measurement, {
      ...indicator,
      measure: indicator,
      answers: saved?.answers ?? null,
      parts: sex === 'total' && indicator.bySex ? { women: partOf('women'), men: partOf('men') } : null,
      before: comparable,
      lastYear: trusted(lastYear),
    }),
    lack: lackOf(
      { sex, measurement, survey: surveyOf(saved), accepted: saved?.accepted ?? null },
      { measure: indicator, survey, total: partOf('total') },
    ),
    accepted: saved?.accepted ?? null,
    comment: saved?.comment ?? null,
    misreport: saved?.misreport ?? null,
    revision: saved?.revision ?? 0,
    savedAt: saved?.savedAt ?? null,
    savedBy: saved?.savedBy ?? null,
    savedById: saved?.savedById ?? null,
    lock,
  };
}

/** The figures of a unit that are others now than when its report was last approved, or first handed in. */
export function composeChanges(tables: ReportTables, unitId: string, period: PeriodKey) {
  return tables.rows.changed.flatMap(({ indicatorId, before, ...changed }) => {
    if (changed.unitId !== unitId || changed.tertial !== period.tertial) return [];
    const indicator = tables.indicators.get(indicatorId);
    const saved = outcomeOf(tables, indicatorId, unitId, period, changed.sex);
    if (!indicator || !saved || indicator.year !== period.year) return [];
    if (sameMeasurement(measurementOf(before ?? undefined), measurementOf(saved))) return [];
    const { savedAt, savedBy, sex } = saved;
    return [
      {
        id: cellId(indicatorId, unitId, period, sex),
        indicatorName: indicator.name,
        measureUnit: indicator.unit,
        decimals: indicator.decimals,
        sex,
        before: figureOf(before ?? undefined, indicator.unit),
        after: figureOf(saved, indicator.unit),
        savedAt,
        savedBy,
      },
    ];
  });
}

function cellId(indicatorId: string, unitId: string, { tertial }: PeriodKey, sex: Sex): string {
  return `${indicatorId}:${unitId}:${tertial}:${sex}`;
}

function figureOf(row: AnswerRow | undefined, unit: IndicatorRow['unit']) {
  const measurement = measurementOf(row);
  if (!row || measurement === null) return null;
  const { numerator, denominator, absence, answers, invited } = row;
  return { value: measuredValue(measurement, unit), numerator, denominator, absence, answers, invited };
}

function figureValue(row: AnswerRow | undefined, unit: IndicatorRow['unit']) {
  const measurement = measurementOf(row);
  return measurement && measuredValue(measurement, unit);
}

function surveyOf(row: AnswerRow | undefined): Survey | null {
  return row?.answers == null ? null : { answers: row.answers, invited: row.invited };
}

function measurementOf(row: AnswerRow | undefined): Measurement | null {
  if (!row) return null;
  if (row.absence) return { kind: 'absent', reason: row.absence };
  if (row.numerator && row.denominator) {
    return { kind: 'ratio', numerator: row.numerator, denominator: row.denominator };
  }
  return row.value ? { kind: 'value', value: row.value } : null;
}
