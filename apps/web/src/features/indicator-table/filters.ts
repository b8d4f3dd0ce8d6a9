import { type AttainmentCount, type AttainmentStatus, countAttainment, type Tertial } from '@tertial/domain';
import type { IndicatorTableQuery } from './__generated__/operations.ts';
import type { IndicatorSearch } from './search.ts';

/** The year as the table reads it. */
export type TableYear = NonNullable<IndicatorTableQuery['year']>;
/** An indicator with what filtering and sorting need; the rest is its row's own. */
export type TableIndicator = TableYear['indicators'][number];
export type TableGoal = TableYear['goals'][number];

/** The filters of the address that are lists. */
export const listFilters = ['area', 'goal', 'unit', 'status', 'trend'] as const;
export type ListFilter = (typeof listFilters)[number];

/** The values of a trend that one can filter by. */
export const trendFilters = ['better', 'worse', 'neutral', 'none'] as const;

/** What is chosen in a list filter. */
export function chosenIn(search: IndicatorSearch, filter: ListFilter): string[] {
  return search[filter]?.split(',').filter(Boolean) ?? [];
}

/** Whether anything at all is filtered away. */
export function isFiltered(search: IndicatorSearch): boolean {
  return listFilters.some((filter) => chosenIn(search, filter).length > 0) || Boolean(search.q?.trim());
}

function folded(text: string): string {
  return text.toLocaleLowerCase('sv-SE').normalize('NFC');
}

/** How an indicator stands in one tertial. */
export function statusIn(tertial: Tertial, indicator: Pick<TableIndicator, 'results'>): AttainmentStatus {
  return indicator.results.find((result) => result.tertial === tertial)?.status ?? 'notDue';
}

/**
 * The indicators that the address asks for, in the order they came. Several values of one filter mean any of them; the
 * status is the one in the tertial.
 */
export function filterIndicators(
  indicators: readonly TableIndicator[],
  search: IndicatorSearch,
  tertial: Tertial,
): TableIndicator[] {
  const fits = (filter: ListFilter, own: readonly string[]) => {
    const chosen = chosenIn(search, filter);
    return chosen.length === 0 || own.some((value) => chosen.includes(value));
  };
  const words = folded(search.q ?? '')
    .split(/\s+/)
    .filter(Boolean);
  return indicators.filter((indicator) => {
    const text = folded(`${indicator.code} ${indicator.name}`);
    return (
      fits(
        'area',
        indicator.serviceAreas.map(({ id }) => id),
      ) &&
      fits('goal', [indicator.goal.id]) &&
      fits(
        'unit',
        [...indicator.reportingUnits, ...indicator.concernedUnits].map(({ id }) => id),
      ) &&
      fits('status', [statusIn(tertial, indicator)]) &&
      fits('trend', [indicator.trend?.quality ?? 'none']) &&
      words.every((word) => text.includes(word))
    );
  });
}

/** How the indicators stand in one tertial, by the rule that the server counts with. */
export function countIn(tertial: Tertial, indicators: readonly TableIndicator[]): AttainmentCount {
  return countAttainment(indicators.map((indicator) => statusIn(tertial, indicator)));
}
