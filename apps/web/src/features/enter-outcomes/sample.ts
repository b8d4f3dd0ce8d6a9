import type { ReportCell, ReportRow } from './report-rows.ts';

/** A cell as the server writes it, for tests; open and empty where nothing else is said. */
export function sampleCell(id: string, change: Partial<ReportCell> = {}): ReportCell {
  return {
    __typename: 'ReportCell',
    id,
    sex: 'total',
    figure: null,
    before: null,
    lastYear: null,
    comparable: null,
    accepted: null,
    comment: null,
    misreport: null,
    revision: 0,
    savedAt: null,
    savedBy: null,
    lock: null,
    ...change,
  };
}

/** A share with one cell, for tests. */
export function sampleRow(id: string, change: Partial<ReportRow> = {}): ReportRow {
  return {
    __typename: 'ReportRow',
    id,
    indicatorId: `indicator-${id}`,
    code: id,
    name: `Indikator ${id}`,
    goal: 'Mål 1',
    measureUnit: 'percent',
    decimals: 0,
    direction: 'higher',
    construction: 'ratio',
    timing: 'period',
    aggregation: 'weighted',
    dueTertials: ['T1', 'T2', 'T3'],
    definition: null,
    method: null,
    target: null,
    survey: false,
    lowest: null,
    highest: null,
    cells: [sampleCell(`cell-${id}`)],
    ...change,
  };
}

/** A figure as the server writes it, for tests. */
export function sampleFigure(value: string): NonNullable<ReportCell['figure']> {
  return {
    __typename: 'ReportFigure',
    value,
    numerator: null,
    denominator: null,
    absence: null,
    answers: null,
    invited: null,
  };
}
