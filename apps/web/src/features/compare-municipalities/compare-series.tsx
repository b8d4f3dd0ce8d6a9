import { useTranslation } from 'react-i18next';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { classNames } from '../../ui/class-names.ts';
import { numeric, Table } from '../../ui/table.tsx';
import styles from './compare.module.css';
import type { CompareChartProps } from './compare-bars.tsx';
import { type ComparedSeries, scaleOf, type Total } from './compared.ts';
import { pointsOf, seriesBox, seriesX } from './series-shape.ts';
import { useTotalWords } from './use-total-words.ts';

const mostLines = 6;
const looks = ['own', 'other1', 'other2', 'other3', 'other4', 'other5', 'other6'] as const;

/** The own municipality comes first and has a look of its own, which nobody else gets. */
function lookOf(place: number, hasOwn: boolean) {
  return looks[hasOwn ? place : place + 1] ?? 'other6';
}

/** The same tertial through the years: a line for each municipality. */
export function CompareSeries({ comparison: { measure }, compared }: CompareChartProps) {
  const { t } = useTranslation('compare');
  const words = useTotalWords(measure.unit);
  const { tertial, from, to, seriesYears } = compared;
  const drawn = compared.series.slice(0, mostLines);
  const scale = scaleOf(
    measure.unit,
    drawn.flatMap(({ totals }) => totals),
  );
  const title = t('series', { tertial, from, to });
  const said = drawn.map(({ municipality, totals }) => {
    const figures = totals.flatMap((total) => (total ? [`${total.year} ${words.value(total)}`] : []));
    return `${municipality.name} ${figures.join(', ')}`;
  });
  const hasOwn = drawn[0]?.municipality.own === true;
  const lines = pointsOf(
    drawn.map(({ totals }) => totals.map((total) => (total?.value ? Number(total.value) : null))),
    scale,
  );
  return (
    <ChartFrame
      title={title}
      description={[
        t('seriesDescription', { from: words.number(scale.from), to: words.number(scale.to) }),
        ...(compared.series.length > mostLines ? [t('seriesTooMany')] : []),
      ].join(' ')}
      chart={
        <>
          <svg
            className={styles.series}
            width="100%"
            height={seriesBox.height}
            role="img"
            aria-label={`${title}: ${said.join('; ')}`}
          >
            {seriesYears.map((year, place) => (
              <g key={year}>
                <line
                  x1={seriesX(place, seriesYears.length)}
                  x2={seriesX(place, seriesYears.length)}
                  y1={seriesBox.top}
                  y2={seriesBox.bottom}
                  className={styles.grid}
                />
                <text
                  x={seriesX(place, seriesYears.length)}
                  y={seriesBox.height - 6}
                  textAnchor="middle"
                  className={styles.tick}
                >
                  {year}
                </text>
              </g>
            ))}
            {drawn.map(({ municipality }, place) => (
              <Line key={municipality.id} look={lookOf(place, hasOwn)} ys={lines[place]?.ys ?? []} />
            ))}
            {drawn.map(({ municipality, totals }, place) => (
              <Labels
                key={municipality.id}
                look={lookOf(place, hasOwn)}
                labels={lines[place]?.labels ?? []}
                texts={totals.map((total) => (total?.value ? words.value(total) : ''))}
              />
            ))}
          </svg>
          <Legend drawn={drawn} hasOwn={hasOwn} value={words.value} />
        </>
      }
      table={<SeriesTable measureUnit={measure.unit} years={seriesYears} series={compared.series} title={title} />}
    />
  );
}

interface LineProps {
  readonly look: (typeof looks)[number];
  /** Where the points are, from above; null where there is none. */
  readonly ys: readonly (number | null)[];
  /** Where their figures stand. */
  readonly labels: readonly (number | null)[];
  readonly texts: readonly string[];
}

function Line({ look, ys }: Pick<LineProps, 'look' | 'ys'>) {
  const count = ys.length;
  return (
    <g className={styles[look]}>
      {ys.map((y, place) => {
        const before = place === 0 ? null : (ys[place - 1] ?? null);
        const x = seriesX(place, count);
        return y === null ? null : (
          <g key={x}>
            {before !== null && (
              <line x1={seriesX(place - 1, count)} y1={before} x2={x} y2={y} className={styles.line} />
            )}
            <circle cx={x} cy={y} r="4" className={styles.dot} />
          </g>
        );
      })}
    </g>
  );
}

/** The figures of a line: the last one after its point, those before above theirs. */
function Labels({ look, labels, texts }: Omit<LineProps, 'ys'>) {
  const last = labels.length - 1;
  return (
    <g className={styles[look]}>
      {labels.map((y, place) => {
        const x = seriesX(place, labels.length);
        const beside = place === last ? ({ dx: 9 } as const) : ({ dy: -13, textAnchor: 'middle' } as const);
        return y === null ? null : (
          <text key={x} x={x} y={y} {...beside} dominantBaseline="central" className={styles.label}>
            {texts[place]}
          </text>
        );
      })}
    </g>
  );
}

interface LegendProps {
  readonly drawn: readonly ComparedSeries[];
  readonly hasOwn: boolean;
  readonly value: (total: Total) => string;
}

function Legend({ drawn, hasOwn, value }: LegendProps) {
  const { t } = useTranslation('compare');
  return (
    <ul className={styles.legend}>
      {drawn.map(({ municipality, totals }, place) => {
        const last = totals.findLast((total) => total !== null);
        const withheld = totals.flatMap((total) => (total?.withheld ? [total] : []));
        return (
          <li key={municipality.id}>
            <svg width="32" height="12" aria-hidden="true" focusable="false">
              <g className={styles[lookOf(place, hasOwn)]}>
                <line x1="0" x2="32" y1="6" y2="6" className={styles.line} />
                <circle cx="16" cy="6" r="4" className={styles.dot} />
              </g>
            </svg>
            <span className={classNames(municipality.own && styles.strong)}>
              {municipality.name}
              {municipality.own && ` (${t('ownMark')})`}
            </span>
            {last && !last.withheld && <span>{`${last.year}: ${value(last)}`}</span>}
            {withheld.map((total) => (
              <span key={total.id} className={styles.withheld}>{`${total.year}: ${value(total)}`}</span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

interface SeriesTableProps {
  readonly measureUnit: Parameters<typeof useTotalWords>[0];
  readonly years: readonly number[];
  readonly series: readonly ComparedSeries[];
  readonly title: string;
}

function SeriesTable({ measureUnit, years, series, title }: SeriesTableProps) {
  const { t } = useTranslation('compare');
  const words = useTotalWords(measureUnit);
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
            <th scope="row">{municipality.name}</th>
            {totals.map((total, place) => (
              <td key={years[place]} className={total?.withheld ? undefined : numeric}>
                {total === null ? (
                  t('missing')
                ) : (
                  <>
                    {words.value(total)}
                    <span className={styles.below}>
                      {[words.n(total), words.coverage(total)].filter((fact) => fact !== null).join(', ')}
                    </span>
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
