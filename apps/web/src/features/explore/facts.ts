import {
  type Absence,
  type AnalysedIndicator,
  type AnalysedUnit,
  type AttainmentStatus,
  absences,
  attainmentStatuses,
  type Fact,
  type FactTrend,
  type FigureStage,
  figureStages,
  foundBy,
  parsePeriodKey,
  type Sex,
  sexes,
  tertialOf,
  trendDirections,
  trendQualities,
} from '@tertial/domain';
import type { AnalysisQuery } from './__generated__/operations.ts';

/** A year's figures as they come, column by column. */
export type Analysis = NonNullable<AnalysisQuery['analysis']>;

/** The figures of an answer one by one, as the domain's rules take them. What cannot be one is left out. */
export function factsOf(analysis: Analysis): Fact[] {
  const { figures, level, year } = analysis;
  const areaNames = new Map(analysis.serviceAreas.map(({ id, name }) => [id, name]));
  const indicators = analysis.indicators.map((one): AnalysedIndicator => {
    const { __typename: _type, target, goal, reportedBy, ...rest } = one;
    const areas = rest.serviceAreaIds.flatMap((id) => areaNames.get(id) ?? []);
    const units = reportedBy.flatMap((place) => analysis.units[place ?? -1]?.name ?? []);
    return {
      ...rest,
      ...{ year, goal },
      foundBy: foundBy(level, areas, units),
      target: target && {
        operator: target.operator,
        value: Number(target.value),
        upper: target.upper === null ? null : Number(target.upper),
      },
    };
  });
  const units = analysis.units.map(
    ({ id, code, name, divisionId, divisionName }): AnalysedUnit => ({
      ...{ id, code, name },
      division: divisionId === null ? null : { id: divisionId, name: divisionName ?? '' },
    }),
  );
  const facts: Fact[] = [];
  for (let row = 0; row < figures.indicator.length; row += 1) {
    const indicator = indicators[figures.indicator[row] ?? -1];
    const tertial = tertialOf(figures.tertial[row] ?? 0);
    const place = figures.unit[row] ?? null;
    const unit = place === null ? null : units[place];
    if (indicator === undefined || tertial === undefined || unit === undefined) continue;
    facts.push({
      ...{ indicator, unit, year, tertial },
      sex: word<Sex>(sexes, figures.sex[row]) ?? 'total',
      value: figures.value[row] ?? null,
      numerator: figures.numerator[row] ?? null,
      denominator: figures.denominator[row] ?? null,
      n: figures.n[row] ?? null,
      absence: word<Absence>(absences, figures.absence[row]),
      status: word<AttainmentStatus>(attainmentStatuses, figures.status[row]),
      stage: word<FigureStage>(figureStages, figures.stage[row]) ?? 'preliminary',
      decimals: figures.decimals[row] ?? indicator.decimals,
      toDate: figures.toDate[row] === 1,
      trend: trendOf(figures, row),
      run: figures.run[row] ?? 0,
      reportedUnits: figures.reportedUnits[row] ?? 0,
      expectedUnits: figures.expectedUnits[row] ?? 0,
      misreports: figures.misreports[row] ?? 0,
      alternative: figures.alternative[row] ?? null,
    });
  }
  return facts;
}

function trendOf(figures: Analysis['figures'], row: number): FactTrend | null {
  const direction = word(trendDirections, figures.direction[row]);
  const quality = word(trendQualities, figures.quality[row]);
  const change = figures.change[row] ?? null;
  const since = parsePeriodKey(figures.since[row] ?? '');
  if (direction === null || quality === null || change === null || since === null) return null;
  return { direction, quality, change, since, noise: figures.noise[row] === 1 };
}

function word<Word extends string>(words: readonly Word[], text: string | null | undefined): Word | null {
  return words.find((own) => own === text) ?? null;
}
