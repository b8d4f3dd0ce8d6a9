import {
  answersInAll,
  bandsOf,
  type Coverage,
  coverageOf,
  type FigureStage,
  isActiveIn,
  isPartOfSum,
  isVerdict,
  measuredValue,
  type PeriodKey,
  type PeriodState,
  periodKey,
  placementOn,
  type ResultOfTertial,
  resultOf,
  type Sex,
  type Share,
  statusOfUnit,
  type Target,
  type Tertial,
  type TrendPoint,
  tertialSpan,
  tertials,
  toldResult,
  trend,
  verdictDiffers,
} from '@tertial/domain';
import { measurementOf } from './guarded.ts';
import type { EditionRow } from './lineage.rows.ts';
import { figureKey, type LineageTables } from './lineage.tables.ts';

/** A result as it is told, with the share that it is for reckoning with; that is never told itself. */
type FigureOfTertial = ResultOfTertial & { readonly share: Share | null; readonly coverage: Coverage | null };

/** The results of an edition in its three tertials, all its units together. */
export function resultsOf(tables: LineageTables, edition: EditionRow, sex: Sex = 'total'): FigureOfTertial[] {
  return tertials.map((tertial) => totalIn(tables, edition, tertial, sex));
}

/** An edition's figures as points in time. */
export function pointsOf(year: number, results: readonly FigureOfTertial[]): TrendPoint[] {
  return results.flatMap(({ tertial, share, coverage, total: { value } }) =>
    value === null ? [] : [{ period: { year, tertial }, value, share, coverage }],
  );
}

/**
 * All that is told of an edition in its tertials, down to the units' own figures and comments.
 *
 * @param earlier The figures before it that it may be compared with.
 */
export function composeTertials(tables: LineageTables, edition: EditionRow, earlier: readonly TrendPoint[]) {
  const { id: editionId, year } = edition;
  const reporting = tables.reporting.get(editionId) ?? [];
  const sexes: readonly Sex[] = edition.bySex ? ['total', 'women', 'men'] : ['total'];
  const target = targetOf(tables, editionId);
  const points = [...earlier, ...pointsOf(year, resultsOf(tables, edition))];
  return tertials
    .filter((tertial) => tables.isTold({ year, tertial }))
    .map((tertial) => {
      const period = { year, tertial };
      const state: PeriodState = tables.states.get(periodKey(period)) ?? 'upcoming';
      const scheme = tables.schemeIn(period);
      const id = `${editionId}:${tertial}`;
      const total = totalIn(tables, edition, tertial, 'total');
      const until = points.filter(({ period: own }) => own.year < year || own.tertial <= tertial);
      const found = total.total.value === null ? null : trend(until, edition, target, scheme.compareWith);
      const judgement = tables.judgements.get(id);
      const computed = isVerdict(total.status) ? total.status : null;
      return {
        ...{ id, tertial, state },
        stage: stageOf(tables, reporting, period, state),
        figures: sexes.map((sex) => {
          const result = sex === 'total' ? total : totalIn(tables, edition, tertial, sex);
          const { value, numerator, denominator, absence, reportedUnits, expectedUnits } = result.total;
          const { status, toDate, decimals } = result;
          return {
            ...{ id: `${id}:${sex}`, sex, value, numerator, denominator, absence, status, toDate, decimals },
            n: isToldWhole(tables, edition, tertial, sex)
              ? (observations(tables, edition, tertial, sex, reporting) ?? denominator?.toNumber() ?? null)
              : null,
            ...{ reportedUnits, expectedUnits },
          };
        }),
        trend: found && { ...found, since: periodKey(found.since), arrow: scheme.arrow },
        alternative: total.alternative,
        units: unitsIn(tables, reporting).flatMap((unitId) =>
          sexes.flatMap((sex) => unitFigure(tables, edition, { unitId, tertial, sex }) ?? []),
        ),
        comment: tables.comments.get(id)?.body ?? null,
        judgement: judgement ? { ...judgement, id, differs: verdictDiffers(judgement.verdict, computed) } : null,
      };
    });
}

/** The target that holds: the last one set. */
export function targetOf(tables: LineageTables, editionId: string): Target | null {
  return tables.targets.get(editionId)?.at(-1) ?? null;
}

/** The units in the order of the organisation. */
export function unitsIn(tables: LineageTables, ids: readonly string[]): string[] {
  const wanted = new Set(ids);
  return [...tables.units.keys()].filter((id) => wanted.has(id));
}

/** What a unit was called at the end of a year. */
export function unitNameIn(tables: LineageTables, unitId: string, year: number): string {
  const unit = tables.units.get(unitId);
  return unit ? placementOn(unit, tertialSpan({ year, tertial: 'T3' }).to).name : '';
}

function unitFigure(
  tables: LineageTables,
  edition: EditionRow,
  { unitId, tertial, sex }: { readonly unitId: string; readonly tertial: Tertial; readonly sex: Sex },
) {
  const row = tables.figures.get(figureKey(edition.id, unitId, tertial, sex));
  if (!row && !isThere(tables, unitId, { year: edition.year, tertial })) return null;
  const isPart = isPartOfSum(edition, tables.reporting.get(edition.id)?.length ?? 0);
  const result = resultIn(tables, edition, tertial, sex, [unitId]);
  const measurement = measurementOf(row);
  const isSecret = tables.withholding?.telling({ indicatorId: edition.id, unitId, tertial, sex }) === 'nothing';
  return {
    id: `${edition.id}:${unitId}:${tertial}:${sex}`,
    ...{ unitId, name: unitNameIn(tables, unitId, edition.year), sex },
    value: measurement && measuredValue(measurement, edition.unit),
    numerator: row?.numerator ?? null,
    denominator: row?.denominator ?? null,
    absence: row?.absence ?? null,
    status: isSecret ? null : statusOfUnit(result, isPart),
    decimals: isPart ? edition.decimals : result.decimals,
    misreport: row?.misreport ?? null,
    comment: row?.comment ?? null,
    savedAt: row?.savedAt ?? null,
  };
}

/** All units together, as it is told. */
function totalIn(tables: LineageTables, edition: EditionRow, tertial: Tertial, sex: Sex): FigureOfTertial {
  const result = resultIn(tables, edition, tertial, sex, tables.reporting.get(edition.id) ?? []);
  const { numerator, denominator } = result.total;
  const share = numerator && denominator && { numerator, denominator };
  const { withholding } = tables;
  const told = withholding ? toldResult(result, edition, sex, withholding) : result;
  return { ...told, share, coverage: result.coverage };
}

function isToldWhole({ withholding }: LineageTables, { id }: EditionRow, tertial: Tertial, sex: Sex): boolean {
  return withholding === null || withholding.telling({ indicatorId: id, unitId: null, tertial, sex }) === 'whole';
}

function resultIn(
  tables: LineageTables,
  edition: EditionRow,
  tertial: Tertial,
  sex: Sex,
  unitIds: readonly string[],
): ResultOfTertial & { readonly coverage: Coverage | null } {
  const period = { year: edition.year, tertial };
  const parts = unitIds.flatMap((unitId) => {
    const row = tables.exact.get(figureKey(edition.id, unitId, tertial, sex));
    const measurement = measurementOf(row);
    if (measurement === null && !isThere(tables, unitId, period)) return [];
    return [{ unitId, measurement, misreport: row?.misreport ?? null }];
  });
  const stated = sex === 'total' ? (tables.alternatives.get(`${edition.id}:${tertial}`) ?? null) : null;
  const bands = bandsOf(tables.schemeIn(period));
  const result = resultOf(tertial, parts, edition, targetOf(tables, edition.id), bands, stated);
  const coverage = coverageOf(parts, edition);
  // Nobody is late where all who reported it are gone.
  return { ...result, coverage, status: unitIds.length > 0 && parts.length === 0 ? 'notDue' : result.status };
}

function isThere({ units }: LineageTables, unitId: string, period: PeriodKey): boolean {
  const unit = units.get(unitId);
  return unit !== undefined && isActiveIn(unit, period);
}

/** How many answered, where every unit with a figure says so. */
function observations(
  tables: LineageTables,
  edition: EditionRow,
  tertial: Tertial,
  sex: Sex,
  unitIds: readonly string[],
): number | null {
  const rows = unitIds.flatMap((unitId) => tables.exact.get(figureKey(edition.id, unitId, tertial, sex)) ?? []);
  const measured = rows.filter(({ absence, value, numerator }) => absence === null && (value ?? numerator) !== null);
  return answersInAll(measured);
}

function stageOf(
  tables: LineageTables,
  unitIds: readonly string[],
  period: PeriodKey,
  state: PeriodState,
): FigureStage {
  if (state === 'locked') return 'published';
  const asked = unitIds.filter((unitId) => isThere(tables, unitId, period));
  const areApproved = asked.every((unitId) => tables.approved.has(`${unitId}${periodKey(period)}`));
  return asked.length > 0 && areApproved ? 'approved' : 'preliminary';
}
