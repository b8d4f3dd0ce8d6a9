import { isApproved, periodKey } from '@tertial/domain';
import type { OutcomeRow, YearRows } from './year.rows.ts';

/** Divides a year's outcomes into what is approved and what nobody has approved yet. */
export function byApproval(rows: YearRows): { approved: YearRows; waiting: readonly OutcomeRow[] } {
  const states = new Map(rows.periods.map((period) => [periodKey(period), period.state]));
  const reports = new Map(rows.reports.map((report) => [`${report.unitId}:${periodKey(report)}`, report.state]));
  const yearOf = new Map(rows.indicators.map(({ id, year }) => [id, year]));
  const isCounted = ({ indicatorId, unitId, tertial }: OutcomeRow) => {
    const period = periodKey({ year: yearOf.get(indicatorId) ?? 0, tertial });
    return isApproved(states.get(period) ?? 'upcoming', reports.get(`${unitId}:${period}`) ?? 'notStarted');
  };
  return {
    approved: { ...rows, outcomes: rows.outcomes.filter(isCounted) },
    waiting: rows.outcomes.filter((row) => !isCounted(row)),
  };
}
