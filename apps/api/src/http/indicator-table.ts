import {
  type Decimal,
  decimalText,
  harmlessCell,
  roundHalfAwayFromZero,
  type Target,
  tertials,
  verdicts,
} from '@tertial/domain';
import type { YearView } from '../modules/year/read-year.use-case.ts';
import { csvOf, type Dialect } from '../platform/csv.ts';

/** What a table holds beside the figures: nothing, or each total without what is known to be wrong in it, and why. */
export type Beside = 'nothing' | 'alternatives';

const header = ['goal', 'indicator', 'unit', 'direction', 't1', 't2', 't3', 'target', 'status', 'trend'];
const alternativeHeader = ['t1Without', 't2Without', 't3Without', 'without'];
/** What stands in a cell whose figure is kept back, as in the statistics of municipalities. */
const secret = '..';
const measuredStatuses = new Set<string>(verdicts);

/** The indicators of a year as a table, in the order of the goal chain. Figures are unrounded, to six decimals at most. */
export function indicatorTable({ indicators }: YearView, dialect: Dialect, beside: Beside): string {
  const swedish = dialect === 'excel-sv';
  const figure = (value: Decimal | null | undefined) => {
    const text = value ? decimalText(roundHalfAwayFromZero(value, 6)) : '';
    return swedish ? text.replace('.', ',') : text;
  };
  const aim = (target: Target | null) =>
    target
      ? [target.value, target.upper]
          .filter((end) => end !== null)
          .map(figure)
          .join('-')
      : '';
  const alternatives = (results: YearView['indicators'][number]['results']) => {
    const found = tertials.map((tertial) => results.find((each) => each.tertial === tertial)?.alternative ?? null);
    const reasons = found.flatMap((alternative, place) => {
      if (alternative === null) return [];
      const { reason, source } = alternative;
      return [`${tertials[place]}: ${reason}${source === null ? '' : ` (${source})`}`];
    });
    return [...found.map((alternative) => figure(alternative?.value)), harmlessCell(reasons.join('; '))];
  };
  const rows = indicators.map(({ goal, name, unit, direction, results, target, status, trend }) => [
    harmlessCell(goal.title),
    harmlessCell(name),
    unit,
    direction,
    ...tertials.map((tertial) => {
      const result = results.find((each) => each.tertial === tertial);
      return result?.absence === 'secret' ? secret : figure(result?.value);
    }),
    aim(target),
    measuredStatuses.has(status) ? status : 'notMeasured',
    trend?.direction ?? '',
    ...(beside === 'alternatives' ? alternatives(results) : []),
  ]);
  return csvOf([[...header, ...(beside === 'alternatives' ? alternativeHeader : [])], ...rows], dialect, swedish);
}
