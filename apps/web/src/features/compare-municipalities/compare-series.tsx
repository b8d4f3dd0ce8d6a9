import { useMemo } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { numeric, Table } from '../../ui/table.tsx';
import { SeriesChart } from '../../vocabulary/series-chart.tsx';
import styles from './compare.module.css';
import type { CompareChartProps } from './compare-bars.tsx';
import { type ComparedSeries, linesOf } from './compared.ts';
import { useOrigin } from './use-origin.ts';
import { useTotalWords } from './use-total-words.ts';

/** The same tertial through the years: a line for each municipality. */
export function CompareSeries({ comparison, compared }: CompareChartProps) {
  const { t } = useTranslation('compare');
  const { measure, sex, municipalities } = comparison;
  const words = useTotalWords(measure.unit);
  const origin = useOrigin(comparison);
  const lines = useMemo(
    () => linesOf(compared, { unit: measure.unit, sex }, words.name),
    [compared, measure.unit, sex, words],
  );
  const { series, seriesYears, tertial, from, to } = compared;
  const period = `${tertial} ${from}–${to}`;
  const title =
    sex === 'total'
      ? t('series', { measure: measure.name, period })
      : t('seriesSex', { measure: measure.name, sex: t(`sexes.${sex}`).toLocaleLowerCase(), period });
  const remarks = [t('seriesSame')];
  const withheld = series.flatMap(({ municipality, totals }) => {
    const years = totals.flatMap((total) => (total?.value === null ? [total.year] : []));
    return years.length === 0 ? [] : [`${municipality.name} (${years.join(', ')})`];
  });
  if (withheld.length > 0) remarks.push(t('withheldOf', { names: withheld.join(', ') }));
  const silent = municipalities.filter(({ id }) => !series.some(({ municipality }) => municipality.id === id));
  if (silent.length > 0) {
    remarks.push(t('notReleased', { period, names: silent.map(({ name }) => name).join(', ') }));
  }
  return (
    <SeriesChart
      title={title}
      lines={lines}
      unit={measure.unit}
      origin={origin}
      remark={remarks.join(' ')}
      table={<SeriesTable unit={measure.unit} years={seriesYears} series={series} title={title} />}
    />
  );
}

interface SeriesTableProps {
  readonly unit: CompareChartProps['comparison']['measure']['unit'];
  readonly years: readonly number[];
  readonly series: readonly ComparedSeries[];
  readonly title: string;
}

function SeriesTable({ unit, years, series, title }: SeriesTableProps) {
  const { t } = useTranslation('compare');
  const words = useTotalWords(unit);
  return (
    <Table caption={title} hideCaption>
      <thead>
        <tr>
          <th scope="col">{t('column.municipality')}</th>
          {years.map((year) => (
            <th key={year} scope="col" className={numeric}>
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {series.map(({ municipality, totals }) => (
          <tr key={municipality.id}>
            <th scope="row">{words.name(municipality)}</th>
            {totals.map((total, place) => (
              <td key={years[place]} className={total?.withheld ? undefined : numeric}>
                {total === null ? (
                  t('missing')
                ) : (
                  <>
                    {words.value(total)}
                    <span className={styles.below}>{words.facts(total).join(', ')}</span>
                  </>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
