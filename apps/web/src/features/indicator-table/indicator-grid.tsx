// biome-ignore-all lint/a11y/noRedundantRoles: a table shown as cards loses its own roles.
// biome-ignore-all lint/a11y/useSemanticElements: a table shown as cards loses its own roles.
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: cells are moved between and edited by keyboard.
// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: a heading cell of a grid is one.
import { useTable } from '@tanstack/react-table';
import { type Tertial, tertials } from '@tertial/domain';
import { useId, useMemo } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { classNames } from '../../ui/class-names.ts';
import { useGridKeys } from '../../ui/use-grid-keys.ts';
import { usePeriodText } from '../../vocabulary/period-label.tsx';
import type { TableIndicator, TableYear } from './filters.ts';
import { GoalBand } from './goal-band.tsx';
import styles from './indicator-grid.module.css';
import { IndicatorRow, type PeriodStates } from './indicator-row.tsx';
import { columnsFor, features, nextSort, readSort, type SortKey } from './ordering.ts';

interface IndicatorGridProps {
  year: TableYear;
  /** The tertial that the table speaks of. */
  tertial: Tertial;
  /** The indicators that are shown, in the order of the goal chain. */
  indicators: TableIndicator[];
  sort: string | undefined;
  onSort: (sort: string | undefined) => void;
  onDetails: (code: string) => void;
}

const columnCount = 8;

/** The table of indicators: in bands by goal, or in one run when it is sorted by something else. */
export function IndicatorGrid({ year, tertial: shown, indicators, sort, onSort, onDetails }: IndicatorGridProps) {
  const { t } = useTranslation('indicators');
  const grid = useGridKeys<HTMLTableElement>();
  const helpId = useId();
  const sorting = useMemo(() => readSort(sort), [sort]);
  const columns = useMemo(() => columnsFor(shown), [shown]);
  const table = useTable({
    features,
    columns,
    data: indicators,
    state: { sorting },
    getRowId: (indicator) => indicator.id,
  });
  const rows = table.getRowModel().rows.map((row) => row.original);
  const periods = useMemo((): PeriodStates => {
    const stateOf = (tertial: string) => year.periods.find((period) => period.tertial === tertial)?.state ?? 'upcoming';
    return { T1: stateOf('T1'), T2: stateOf('T2'), T3: stateOf('T3') };
  }, [year.periods]);
  const bands = sorting.length > 0 ? [{ goal: null, members: rows }] : inBands(year, rows);

  return (
    <div className={styles.frame}>
      <p id={helpId} className="visually-hidden">
        {t('grid.help')}
      </p>
      <table
        {...grid}
        role="grid"
        className={classNames(styles.grid, styles.wide)}
        aria-label={t('grid.label', { year: year.year })}
        aria-describedby={helpId}
        aria-rowcount={rows.length + 1}
      >
        <thead role="rowgroup" className={styles.head}>
          <tr role="row">
            <Heading id="name" words={t('column.name')} sort={sort} onSort={onSort} stop={0} />
            {tertials.map((tertial, index) => (
              <Heading
                key={tertial}
                id={tertial}
                words={tertial}
                sort={sort}
                onSort={onSort}
                stop={index + 1}
                className={styles.number}
              />
            ))}
            <th role="columnheader" scope="col" className={styles.curve}>
              <span className="visually-hidden">{t('column.curve')}</span>
            </th>
            <Heading
              id="target"
              words={t('column.target')}
              sort={sort}
              onSort={onSort}
              stop={5}
              className={classNames(styles.number, styles.goal)}
            />
            <Heading
              id="trend"
              words={t('column.trend')}
              sort={sort}
              onSort={onSort}
              stop={6}
              className={styles.trend}
            />
            <Heading
              id="status"
              words={t('column.status')}
              sort={sort}
              onSort={onSort}
              stop={7}
              className={styles.status}
            />
          </tr>
        </thead>
        {bands.map(({ goal, members }) => (
          <tbody key={goal?.id ?? 'sorted'} role="rowgroup">
            {goal && <GoalBand goal={goal} latest={shown} year={year.year} columns={columnCount} />}
            {members.map((indicator) => (
              <IndicatorRow
                key={indicator.id}
                indicator={indicator}
                latest={shown}
                periods={periods}
                onDetails={onDetails}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function inBands(year: TableYear, rows: readonly TableIndicator[]) {
  return year.goals
    .map((goal) => ({ goal, members: rows.filter((indicator) => indicator.goal.id === goal.id) }))
    .filter(({ members }) => members.length > 0);
}

interface HeadingProps {
  id: SortKey;
  words: string;
  sort: string | undefined;
  onSort: (sort: string | undefined) => void;
  stop: number;
  className?: string | undefined;
}

function Heading({ id, words, sort, onSort, stop, className }: HeadingProps) {
  const period = usePeriodText();
  const sorting = readSort(sort);
  const [first] = sorting;
  const direction = first?.id !== id ? 'none' : first.desc ? 'descending' : 'ascending';
  const tertial = tertials.find((own) => own === id);
  return (
    <th role="columnheader" scope="col" aria-sort={direction} className={className}>
      <button
        type="button"
        data-stop={stop}
        tabIndex={-1}
        className={styles.heading}
        onClick={() => onSort(nextSort(sorting, id))}
        {...(tertial === undefined ? {} : { title: period({ tertial, long: true }) })}
      >
        {words}
        <span className={styles.arrow} data-direction={direction} aria-hidden="true" />
      </button>
    </th>
  );
}
