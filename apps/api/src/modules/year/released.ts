import type { YearRows } from './year.rows.ts';

/** The rows as one sees them who may read nothing of a tertial before it is locked. */
export function releasedOnly(rows: YearRows): YearRows {
  const locked = new Set(rows.periods.filter(({ state }) => state === 'locked').map((p) => `${p.year}${p.tertial}`));
  const yearOf = new Map(rows.indicators.map(({ id, year }) => [id, year]));
  const current = rows.edition?.year;
  const isReleased = (subjectId: string, tertial: string) =>
    locked.has(`${yearOf.get(subjectId) ?? current}${tertial}`);
  return {
    ...rows,
    outcomes: rows.outcomes.filter((row) => isReleased(row.indicatorId, row.tertial)),
    alternatives: rows.alternatives.filter((row) => isReleased(row.indicatorId, row.tertial)),
    comments: rows.comments.filter((row) => isReleased(row.subjectId, row.tertial)),
    judgements: rows.judgements.filter((row) => isReleased(row.subjectId, row.tertial)),
  };
}
