import { type Direction, type MeasureUnit, type Sex, type Tertial, tertials } from '@tertial/domain';
import type { SeriesLine, SeriesPoint } from '../../vocabulary/series.ts';
import type { ComparisonQuery } from './__generated__/operations.ts';
import type { CompareSearch } from './search.ts';

type Comparison = NonNullable<ComparisonQuery['comparison']>;
/** A municipality as the server tells it. */
export type Municipality = Comparison['municipalities'][number];
/** A total that one has released. */
export type Total = Comparison['totals'][number];

/** A municipality with its total of the chosen tertial. */
export interface ComparedRow {
  readonly municipality: Municipality;
  readonly total: Total;
}

/** A municipality's totals of the same tertial, year by year; null where it has released none. */
export interface ComparedSeries {
  readonly municipality: Municipality;
  readonly totals: readonly (Total | null)[];
}

/** What the chosen measure shows. */
export interface Compared {
  /** All years with a total, oldest first. */
  readonly years: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly tertial: Tertial;
  /** The best first, then what is withheld. */
  readonly rows: readonly ComparedRow[];
  /** Those that have released nothing for the chosen tertial. */
  readonly silent: readonly Municipality[];
  /** The years from the first to the last chosen one. */
  readonly seriesYears: readonly number[];
  /** The own municipality first, then by name. */
  readonly series: readonly ComparedSeries[];
}

/**
 * What is shown of a comparison: all years to the latest, and its latest tertial, where nothing else is chosen or nothing is
 * known of what is. Null where nothing is released.
 */
export function comparedOf(comparison: Comparison, search: CompareSearch): Compared | null {
  const { municipalities, totals, measure } = comparison;
  const years = [...new Set(totals.map(({ year }) => year))].toSorted((first, second) => first - second);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const to = years.find((year) => year === search.to) ?? last;
  const from = years.find((year) => year === search.from && year <= to) ?? first;
  const tertial = search.tertial ?? latestTertial(totals, to);
  const found = new Map(
    totals.filter((total) => total.tertial === tertial).map((total) => [`${total.municipalityId}${total.year}`, total]),
  );
  const rows = municipalities.flatMap((municipality) => {
    const total = found.get(`${municipality.id}${to}`);
    return total ? [{ municipality, total }] : [];
  });
  const seriesYears = Array.from({ length: to - from + 1 }, (_, place) => from + place);
  return {
    ...{ years, from, to, tertial, seriesYears },
    rows: rows.toSorted(byGoodness(measure.direction)),
    silent: municipalities.filter(({ id }) => !found.has(`${id}${to}`)),
    series: municipalities
      .map((municipality) => ({
        municipality,
        totals: seriesYears.map((year) => found.get(`${municipality.id}${year}`) ?? null),
      }))
      .filter((series) => series.totals.some((total) => total !== null))
      .toSorted((one, other) => Number(other.municipality.own) - Number(one.municipality.own)),
  };
}

/**
 * The totals of a comparison year by year as they are drawn: a line for each municipality that has any figure, in the same order.
 *
 * @param nameOf What a municipality is called.
 */
export function linesOf(
  { series, seriesYears, tertial }: Pick<Compared, 'series' | 'seriesYears' | 'tertial'>,
  { unit, sex }: { readonly unit: MeasureUnit; readonly sex: Sex },
  nameOf: (municipality: Municipality) => string,
): SeriesLine[] {
  const drawn = series.filter(({ totals }) => totals.some((total) => total !== null && total.value !== null));
  return drawn.map(({ municipality, totals }) => ({
    id: municipality.id,
    name: nameOf(municipality),
    sex,
    points: seriesYears.map((year, place): SeriesPoint => {
      const { value = null, denominator = null } = totals[place] ?? {};
      return {
        period: { year, tertial },
        value: value === null ? null : Number(value),
        decimals: decimalsOf(unit),
        n: denominator === null || !countsPeople(unit) ? null : Number(denominator),
        ...{ status: null, target: null, stage: 'published', toDate: false, breaks: false },
      };
    }),
  }));
}

/** True where a total rests on so many people. */
export function countsPeople(unit: MeasureUnit): boolean {
  return unit !== 'count' && unit !== 'tkr';
}

/** With how many decimals totals are shown. */
export function decimalsOf(unit: MeasureUnit): number {
  return unit === 'percent' || unit === 'count' || unit === 'tkr' ? 0 : 1;
}

function latestTertial(totals: readonly Total[], year: number): Tertial {
  const there = new Set(totals.filter((total) => total.year === year).map(({ tertial }) => tertial));
  return tertials.findLast((tertial) => there.has(tertial)) ?? 'T3';
}

function byGoodness(direction: Direction) {
  return (one: ComparedRow, other: ComparedRow): number => {
    const [first, second] = [one.total.value, other.total.value];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    const higher = Number(second) - Number(first);
    return direction === 'higher' ? higher : direction === 'lower' ? -higher : 0;
  };
}
