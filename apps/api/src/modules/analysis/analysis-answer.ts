import { figureColumns } from './columns.ts';
import type { AnalysisView } from './compose-analysis.ts';

/** An analysis as the API tells it. */
export function analysisAnswer(view: AnalysisView) {
  const { year, level, savedAt, serviceAreas } = view;
  const places = new Map(view.units.map(({ id }, place) => [id, place]));
  return {
    id: `${year}:${level}`,
    ...{ year, level, savedAt, serviceAreas },
    indicators: view.indicators.map(({ exactTarget, reportedBy, foundBy: _found, ...indicator }) => ({
      ...indicator,
      reportedBy: reportedBy.flatMap((id) => places.get(id) ?? []),
      target: indicator.target && exactTarget,
    })),
    units: view.units.map(({ division, ...unit }) => ({
      ...unit,
      divisionId: division?.id ?? null,
      divisionName: division?.name ?? null,
    })),
    figures: figureColumns(view),
  };
}
