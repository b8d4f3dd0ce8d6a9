import { Link } from '@tanstack/react-router';
import {
  countFacts,
  type Fact,
  type FactCount,
  narrowedTo,
  type PivotCell,
  pivotFacts,
  type Selection,
  type View,
  viewSearch,
} from '@tertial/domain';
import { useMemo } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Notice } from '../../ui/notice.tsx';
import styles from './explore.module.css';
import { FactFigure, FactStatus, useReachedText } from './fact-parts.tsx';
import type { NameOf } from './names.ts';

interface PivotTableProps {
  view: View;
  facts: readonly Fact[];
  nameOf: NameOf;
}

/** More cells than this are not a table that anybody reads. */
const mostCells = 6000;

/** Two dimensions against each other: a figure where there is one, else how many reach their targets. */
export function PivotTable({ view, facts, nameOf }: PivotTableProps) {
  const { t } = useTranslation('explore');
  const { rows, cols, selection } = view;
  const pivot = useMemo(() => pivotFacts(facts, rows, cols), [facts, rows, cols]);
  if (pivot.rows.length === 0 || pivot.cols.length === 0) {
    return <Notice title={t('none.title')}>{t('pivot.nothing')}</Notice>;
  }
  if (pivot.rows.length * pivot.cols.length > mostCells) {
    return (
      <Notice title={t('pivot.tooMany', { rows: pivot.rows.length, cols: pivot.cols.length })}>
        {t('pivot.narrow')}
      </Notice>
    );
  }
  const across = pivot.cols.length > 1;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section className={styles.frame} tabIndex={0} aria-label={t('pivot.label')}>
      <table className={styles.pivot}>
        <caption className="visually-hidden">
          {t('pivot.caption', { rows: t(`dimension.${rows}`), cols: t(`dimension.${cols}`) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t(`dimension.${rows}`)}</th>
            {pivot.cols.map(({ key }) => (
              <th key={key} scope="col">
                {nameOf(cols, key)}
              </th>
            ))}
            {across && <th scope="col">{t('pivot.all')}</th>}
          </tr>
        </thead>
        <tbody>
          {pivot.rows.map(({ key, facts: own }, place) => (
            <tr key={key}>
              <th scope="row">{nameOf(rows, key)}</th>
              {pivot.cols.map((col, at) => (
                <td key={col.key}>
                  <Cell
                    cell={pivot.cells[place]?.[at] ?? { kind: 'none' }}
                    view={view}
                    behind={narrowedTo(narrowedTo(selection, rows, key), cols, col.key)}
                  />
                </td>
              ))}
              {across && (
                <td>
                  <Reached count={countFacts(own)} view={view} behind={narrowedTo(selection, rows, key)} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
        {pivot.rows.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">{t('pivot.all')}</th>
              {pivot.cols.map(({ key, facts: own }) => (
                <td key={key}>
                  <Reached count={countFacts(own)} view={view} behind={narrowedTo(selection, cols, key)} />
                </td>
              ))}
              {across && (
                <td>
                  <Reached count={pivot.all} view={view} behind={selection} />
                </td>
              )}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}

interface BehindProps {
  readonly view: View;
  /** What selects the figures that are counted. */
  readonly behind: Selection;
}

function Cell({ cell, ...behind }: BehindProps & { cell: PivotCell }) {
  switch (cell.kind) {
    case 'none':
      return <span aria-hidden="true">–</span>;
    case 'figure':
      return (
        <span className={styles.cell}>
          <FactFigure fact={cell.fact} />
          <FactStatus fact={cell.fact} />
        </span>
      );
    case 'count':
      return <Reached count={cell.count} {...behind} />;
  }
}

/** How many of several reach their targets, on the way to them in the table. */
function Reached({ count, view, behind }: BehindProps & { count: FactCount }) {
  const { t } = useTranslation('explore');
  const reachedText = useReachedText((words) => t('pivot.reached', words));
  return (
    <Link to="/utforska" search={viewSearch({ ...view, kind: 'table', selection: behind })} className={styles.reached}>
      {reachedText(count)}
    </Link>
  );
}
