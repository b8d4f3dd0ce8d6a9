import { tertialNumber } from '@tertial/domain';
import { Suspense } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { numeric, Table } from '../../ui/table.tsx';
import { StandingRows } from './lazy-charts.tsx';
import { Legend } from './legend.tsx';
import type { Overview } from './overview.ts';
import { dueIn, partsOf } from './standing.ts';
import styles from './standing-list.module.css';
import { usePartWords } from './use-part-words.ts';

/** Attainment tertial by tertial: one bar for each, and the same as a table. */
export function TertialStanding({ overview, withLegend }: { overview: Overview; withLegend: boolean }) {
  const { t } = useTranslation('overview');
  const { wordOfPart, told, barWords } = usePartWords();
  const counts = overview.tertials.map((count) => {
    const { tertial } = count;
    return { tertial, count, label: t('chart.tertialLabel', { number: tertialNumber(tertial) }) };
  });
  const steps = told(overview.tertials).flatMap((part) => (part === 'none' ? [] : [part]));
  const rows = ['total', ...steps, 'notMeasured', 'notReported', 'notDue'] as const;
  const measured = counts.filter(({ count }) => count.measured > 0);
  const title = t('chart.tertialsTitle', { year: overview.year });
  const bars = measured
    .map(({ tertial, count }) =>
      t('chart.tertialsBar', { number: tertialNumber(tertial), parts: barWords(partsOf(count)) }),
    )
    .join(' ');
  return (
    <ChartFrame
      title={t('chart.tertials')}
      description={title}
      chart={
        <>
          {withLegend && <Legend counts={overview.tertials} />}
          <Suspense fallback={<span className={styles.tertialsRoom} />}>
            <StandingRows
              bars={measured.map(({ count, label }) => ({ ...partsOf(count), label }))}
              title={title}
              description={t('chart.tertialsDescription', { bars })}
            />
          </Suspense>
        </>
      }
      table={
        <Table caption={title} hideCaption>
          <thead>
            <tr>
              <th scope="col">{t('chart.indicators')}</th>
              {counts.map(({ tertial }) => (
                <th key={tertial} scope="col" className={numeric}>
                  {tertial}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row">
                  {row === 'met' || row === 'nearly' || row === 'partly' || row === 'notMet'
                    ? wordOfPart(row)
                    : t(`chart.${row}`)}
                </th>
                {counts.map(({ tertial, count }) => (
                  <td key={tertial} className={numeric}>
                    {row === 'total' ? dueIn(count) : count[row]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      }
    />
  );
}
