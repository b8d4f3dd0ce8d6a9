import {
  type Decimal,
  decimalText,
  harmlessCell,
  roundHalfAwayFromZero,
  type Target,
  tertials,
  verdicts,
} from '@tertial/domain';
import { stringify } from 'csv-stringify/sync';
import type { YearView } from '../modules/year/read-year.use-case.ts';

/** How a table is written: as the standard says, or as a Swedish spreadsheet opens it. */
export type Dialect = 'rfc4180' | 'excel-sv';

const header = ['goal', 'indicator', 'unit', 'direction', 't1', 't2', 't3', 'target', 'status', 'trend'];
/** What stands in a cell whose figure is kept back, as in the statistics of municipalities. */
const secret = '..';
const measuredStatuses = new Set<string>(verdicts);

/** The indicators of a year as a table, in the order of the goal chain. Figures are unrounded, to six decimals at most. */
export function indicatorTable({ indicators }: YearView, dialect: Dialect): string {
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
  ]);
  return stringify([header, ...rows], {
    delimiter: swedish ? ';' : ',',
    record_delimiter: 'windows',
    bom: swedish,
  });
}
