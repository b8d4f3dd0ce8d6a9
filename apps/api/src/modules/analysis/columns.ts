import { periodKey, tertialNumber } from '@tertial/domain';
import type { AnalysisView } from './compose-analysis.ts';

/** The figures of an analysis column by column, as they are carried to the client. */
export function figureColumns({ facts, indicators, units }: AnalysisView) {
  const indicatorPlaces = new Map(indicators.map(({ id }, place) => [id, place]));
  const unitPlaces = new Map(units.map(({ id }, place) => [id, place]));
  return {
    indicator: facts.map(({ indicator }) => indicatorPlaces.get(indicator.id) ?? null),
    unit: facts.map(({ unit }) => (unit === null ? null : (unitPlaces.get(unit.id) ?? null))),
    tertial: facts.map(({ tertial }) => tertialNumber(tertial)),
    sex: facts.map(({ sex }) => sex),
    value: facts.map(({ value }) => value),
    numerator: facts.map(({ numerator }) => numerator),
    denominator: facts.map(({ denominator }) => denominator),
    n: facts.map(({ n }) => n),
    absence: facts.map(({ absence }) => absence),
    status: facts.map(({ status }) => status),
    stage: facts.map(({ stage }) => stage),
    decimals: facts.map(({ decimals }) => decimals),
    toDate: facts.map(({ toDate }) => Number(toDate)),
    direction: facts.map(({ trend }) => trend?.direction ?? null),
    quality: facts.map(({ trend }) => trend?.quality ?? null),
    change: facts.map(({ trend }) => trend?.change ?? null),
    since: facts.map(({ trend }) => (trend === null ? null : periodKey(trend.since))),
    noise: facts.map(({ trend }) => Number(trend?.noise ?? false)),
    run: facts.map(({ run }) => run),
    reportedUnits: facts.map(({ reportedUnits }) => reportedUnits),
    expectedUnits: facts.map(({ expectedUnits }) => expectedUnits),
    misreports: facts.map(({ misreports }) => misreports),
    alternative: facts.map(({ alternative }) => alternative),
  };
}
