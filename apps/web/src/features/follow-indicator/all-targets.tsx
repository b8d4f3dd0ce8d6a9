import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Card, numeric } from '../../ui/table.tsx';
import { AttainmentMark } from '../../vocabulary/attainment-mark.tsx';
import { Measure } from '../../vocabulary/measure.tsx';
import { TargetLine } from '../../vocabulary/target-line.tsx';
import { TargetHistoryDocument, type TargetHistoryQuery } from './__generated__/operations.ts';
import styles from './indicator-page.module.css';
import { moveWords } from './move-words.ts';
import { ScrollTable } from './scroll-table.tsx';
import { type TargetFilter, targetFilters } from './search.ts';

type Row = TargetHistoryQuery['targetHistory']['rows'][number];

const isWanted: Record<TargetFilter, (row: Row) => boolean> = {
  all: () => true,
  easier: ({ next }) => next === 'easier',
  harder: ({ next }) => next === 'harder',
  missed: ({ reached }) => reached === false,
};

/** How realistic the targets of the whole plan have been; fetched when somebody wants to see it. */
export function AllTargets() {
  const { t } = useTranslation(['lineage', 'common']);
  const { targets } = useSearch({ from: '/_signedIn/indikator/$indicatorId' });
  const navigate = useNavigate({ from: '/indikator/$indicatorId' });
  const show = (chosen: TargetFilter | undefined) =>
    void navigate({ search: (before) => ({ ...before, targets: chosen }), resetScroll: false });
  if (targets === undefined) {
    return (
      <Card>
        <h2>{t('all.title')}</h2>
        <p className={styles.above}>{t('all.about')}</p>
        <Button onPress={() => show('all')}>{t('all.show')}</Button>
      </Card>
    );
  }
  return (
    <Suspense fallback={<p role="status">{t('common:loading')}</p>}>
      <TargetRows filter={targets} onFilter={show} />
    </Suspense>
  );
}

interface TargetRowsProps {
  readonly filter: TargetFilter;
  readonly onFilter: (filter: TargetFilter | undefined) => void;
}

function TargetRows({ filter, onFilter }: TargetRowsProps) {
  const { t } = useTranslation('lineage');
  const { data } = useSuspenseQuery(TargetHistoryDocument);
  const { summary } = data.targetHistory;
  const rows = data.targetHistory.rows.filter(isWanted[filter]);
  return (
    <ScrollTable
      title={t('all.title')}
      above={
        <>
          <p>
            {t('all.summary', {
              reached: summary.reached,
              measured: summary.measured,
              eased: summary.easedAfterMissed,
              kept: summary.keptAfterMissed,
              hardened: summary.hardenedAfterReached,
            })}
          </p>
          <div className={styles.filter}>
            <Segmented
              label={t('all.filter')}
              options={targetFilters.map((id) => ({ id, label: t(`all.filters.${id}`) }))}
              value={filter}
              onChange={onFilter}
            />
          </div>
          <p className={styles.above} role="status">
            {rows.length === 0 ? t('all.nothing') : t('all.count', { count: rows.length })}
          </p>
          <Button small weight="quiet" onPress={() => onFilter(undefined)}>
            {t('all.hide')}
          </Button>
        </>
      }
    >
      <thead>
        <tr>
          <th scope="col">{t('targets.year')}</th>
          <th scope="col">{t('all.indicator')}</th>
          <th scope="col">{t('targets.target')}</th>
          <th scope="col" className={numeric}>
            {t('targets.result')}
          </th>
          <th scope="col">{t('figures.status')}</th>
          <th scope="col">{t('targets.next')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>{row.year}</td>
            <th scope="row">
              <Link to="/indikator/$indicatorId" params={{ indicatorId: row.id }}>
                {row.name}
              </Link>
            </th>
            <td>
              <TargetLine target={row.target} unit={row.unit} decimals={row.decimals} />
            </td>
            <td className={numeric}>
              {row.value === null ? '–' : <Measure value={row.value} unit={row.unit} decimals={row.valueDecimals} />}
            </td>
            <td>{row.status === null ? '–' : <AttainmentMark status={row.status} period={`${row.year}T3`} />}</td>
            <td>
              {t(`next.${moveWords(row.reached, row.next)}`)}
              {row.nextTarget !== null && row.next !== 'kept' && (
                <span className={styles.small}>
                  {row.year + 1}: <TargetLine target={row.nextTarget} unit={row.unit} decimals={row.decimals} />
                </span>
              )}
              {row.nextNote !== null && row.next !== 'kept' && <span className={styles.words}>{row.nextNote}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
