import { type Fact, type PivotCell, pivotFacts, type View } from '@tertial/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.tsx';
import { AttainmentMark } from '../../vocabulary/attainment-mark.tsx';
import styles from './explore.module.css';
import { FactFigure, periodOf } from './fact-parts.tsx';
import type { NameOf } from './names.ts';

interface PivotTableProps {
  view: View;
  facts: readonly Fact[];
  nameOf: NameOf;
}

/** More cells than this are not a table that anybody reads. */
const mostCells = 6000;

/** Two dimensions against each other: a figure where there is one, else how many reach their targets. */
export function PivotTable({ view: { rows, cols }, facts, nameOf }: PivotTableProps) {
  const { t } = useTranslation('explore');
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
          </tr>
        </thead>
        <tbody>
          {pivot.rows.map(({ key }, place) => (
            <tr key={key}>
              <th scope="row">{nameOf(rows, key)}</th>
              {pivot.cols.map((col, across) => (
                <td key={col.key}>
                  <Cell cell={pivot.cells[place]?.[across] ?? { kind: 'none' }} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell }: { cell: PivotCell }) {
  const { t } = useTranslation('explore');
  switch (cell.kind) {
    case 'none':
      return <span aria-hidden="true">–</span>;
    case 'figure':
      return (
        <span className={styles.cell}>
          <FactFigure fact={cell.fact} />
          <AttainmentMark status={cell.fact.status} period={periodOf(cell.fact)} />
        </span>
      );
    case 'count':
      return cell.count.measured === 0 ? (
        <span className={styles.aside}>{t('pivot.noneMeasured')}</span>
      ) : (
        <span>{t('pivot.reached', { met: cell.count.met, count: cell.count.measured })}</span>
      );
  }
}
