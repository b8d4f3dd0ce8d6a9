import {
  type Actor,
  isVerdict,
  latestStatus,
  latestTertial,
  may,
  measuredValue,
  outcomeLock,
  type PeriodState,
  type ResultOfTertial,
  type Sex,
  type Tertial,
  type Verdict,
} from '@tertial/domain';
import {
  comparablePoints,
  figuresOf,
  isAsked,
  lastFigure,
  measurementOf,
  measureOf,
  trendOf,
  trendPoints,
} from './compose-figures.ts';
import { reviewOf } from './compose-review.ts';
import { outcomeActs } from './outcome-acts.ts';
import type { IndicatorRow } from './year.rows.ts';
import { subjectKey, targetOf, unitPath, unitsIn, type YearTables } from './year.tables.ts';

/** An indicator with all that hangs on it, but for its goal. */
export type IndicatorFacts = ReturnType<typeof composeIndicator>;

/** Everything about one indicator of the year, as the one who asks may see it. */
export function composeIndicator(tables: YearTables, actor: Actor, row: IndicatorRow) {
  const measure = measureOf(row);
  const target = targetOf(tables, row.id);
  const figures = figuresOf(tables, row);
  const previous = tables.rows.indicators.find(({ id }) => id === row.predecessorId);
  const before = previous ? figuresOf(tables, previous) : [];
  const reportingUnits = unitsIn(tables, tables.reporting.get(row.id));
  const paths = new Map(reportingUnits.map(({ id }) => [id, unitPath(tables, id)]));
  const points = trendPoints(row.year, figures);
  const earlier = points.length > 0 ? comparablePoints(row, previous, before) : [];

  const outcomeOf = (
    unit: (typeof reportingUnits)[number],
    tertial: Tertial,
    periodState: PeriodState,
    sex: Sex = 'total',
  ) => {
    const saved = (sex === 'total' ? tables.outcomes : tables.sexOutcomes)
      .get(row.id)
      ?.find((o) => o.unitId === unit.id && o.tertial === tertial && o.sex === sex);
    const measurement = measurementOf(saved);
    const path = paths.get(unit.id) ?? [];
    const reportState = tables.reports.get(subjectKey(unit.id, tertial)) ?? 'notStarted';
    const permitted = may(actor, 'outcome.record', { unitPath: path });
    const asked = isAsked(tables, unit.id, { year: row.year, tertial });
    const lock = asked ? outcomeLock({ measure, tertial, periodState, reportState, permitted }) : 'notDue';
    return {
      id: `${subjectKey(`${row.id}:${unit.id}`, tertial)}${sex === 'total' ? '' : `:${sex}`}`,
      unit,
      tertial,
      sex,
      value: measurement && measuredValue(measurement, row.unit),
      numerator: saved?.numerator ?? null,
      denominator: saved?.denominator ?? null,
      absence: saved?.absence ?? null,
      misreport: saved?.misreport ?? null,
      accepted: saved?.accepted ?? null,
      comment: saved?.comment ?? null,
      revision: saved?.revision ?? 0,
      savedAt: saved?.savedAt ?? null,
      savedBy: saved?.savedBy ?? null,
      lock,
      corrections: outcomeActs(actor, {
        ...{ unitPath: path, periodState, reportState },
        measured: measurement !== null && measurement.kind !== 'absent',
        misreport: saved?.misreport ?? null,
        due: lock !== 'notDue',
        fourEyes: tables.rows.fourEyes,
      }),
    };
  };

  const results = figures.map((figure) => {
    const { tertial, total } = figure;
    const state = tables.states.get(`${row.year}${tertial}`) ?? 'upcoming';
    const outcomes = once(() => reportingUnits.map((unit) => outcomeOf(unit, tertial, state)));
    const sexOutcomes = once(() =>
      row.bySex
        ? reportingUnits.flatMap((unit) =>
            (['women', 'men'] as const).map((sex) => outcomeOf(unit, tertial, state, sex)),
          )
        : [],
    );
    return {
      id: subjectKey(row.id, tertial),
      tertial,
      value: total.value,
      numerator: total.numerator,
      denominator: total.denominator,
      n: figure.n,
      absence: total.absence,
      status: figure.status,
      toDate: figure.toDate,
      decimals: figure.decimals,
      reportedUnits: total.reportedUnits,
      expectedUnits: total.expectedUnits,
      alternative: figure.alternative,
      canStateAlternative:
        state !== 'upcoming' && [...paths.values()].some((unitPath) => may(actor, 'alternative.state', { unitPath })),
      review: reviewOf(
        tables,
        actor,
        { id: row.id, unitPaths: [...paths.values()] },
        tertial,
        state,
        computedVerdict(figure),
      ),
      // The units' own figures are most of a year, and are composed when they are first asked for.
      get outcomes() {
        return outcomes();
      },
      get sexOutcomes() {
        return sexOutcomes();
      },
    };
  });

  const { predecessorId: _predecessorId, goalTitle: _goalTitle, ...facts } = row;
  return {
    ...facts,
    target,
    targetChange: targetChange(tables, row.id),
    predecessor: previous ? { ...lastFigure(before), ...briefly(tables, previous), year: previous.year } : null,
    serviceAreas: areasOf(tables, row.id),
    reportingUnits,
    concernedUnits: unitsIn(tables, tables.concerned.get(row.id)),
    results,
    latestTertial: latestTertial(figures),
    status: latestStatus(figures),
    trend: trendOf(tables, row, [...earlier, ...points]),
  };
}

/** An indicator of the year before that nobody carried on. */
export function composeDropped(tables: YearTables, row: IndicatorRow) {
  return { ...lastFigure(figuresOf(tables, row)), ...briefly(tables, row), goalTitle: row.goalTitle };
}

/** What the rule makes of a figure; null where there is none to go by. */
export function computedVerdict({ status }: Pick<ResultOfTertial, 'status'>): Verdict | null {
  return isVerdict(status) ? status : null;
}

function once<Value>(compose: () => Value): () => Value {
  let composed: { readonly value: Value } | undefined;
  return () => {
    composed ??= { value: compose() };
    return composed.value;
  };
}

function briefly(tables: YearTables, { id, code, name, unit, decimals, timing }: IndicatorRow) {
  return { id, code, name, unit, decimals, timing, target: targetOf(tables, id) };
}

function targetChange(tables: YearTables, indicatorId: string) {
  const history = tables.targets.get(indicatorId) ?? [];
  const from = history.at(-2);
  return from ? { from, note: history.at(-1)?.note ?? null } : null;
}

function areasOf(tables: YearTables, indicatorId: string) {
  const wanted = new Set(tables.areas.get(indicatorId)?.map(({ serviceAreaId }) => serviceAreaId));
  return tables.areasThen.filter(({ id }) => wanted.has(id));
}
