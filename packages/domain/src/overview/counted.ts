import type { FigureStage } from '../analysis/fact.ts';
import type { PeriodState } from '../reporting/period.ts';
import type { ReportState } from '../reporting/report.ts';
import { type PeriodKey, previousPeriod } from '../tertial.ts';
import type { TrendComparison } from '../trend.ts';

/** Whether a unit's figure is approved: its report is, or the tertial is locked, which releases all of it. */
export function isApproved(periodState: PeriodState, reportState: ReportState): boolean {
  return periodState === 'locked' || reportState === 'approved';
}

/**
 * How firm an overview of a tertial is: published when the tertial is locked, approved when each of the reports that are asked
 * for is, else preliminary.
 *
 * @param reports The states of all reports that are asked for in the tertial.
 */
export function stageOfTertial(periodState: PeriodState, reports: readonly ReportState[]): FigureStage {
  if (periodState === 'locked') return 'published';
  return reports.length > 0 && reports.every((state) => state === 'approved') ? 'approved' : 'preliminary';
}

/** The tertial that a municipality holds another one against, by its custom. */
export function comparedPeriod(period: PeriodKey, compareWith: TrendComparison): PeriodKey {
  switch (compareWith) {
    case 'lastTertial':
      return previousPeriod(period);
    case 'sameTertialLastYear':
      return { year: period.year - 1, tertial: period.tertial };
    case 'lastYearEnd':
      return { year: period.year - 1, tertial: 'T3' };
  }
}
