import { useTranslation } from 'react-i18next';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { classNames } from '../../ui/class-names.ts';
import { numeric, Table } from '../../ui/table.tsx';
import { Ratio } from '../../vocabulary/measure.tsx';
import type { ComparisonQuery } from './__generated__/operations.ts';
import styles from './compare.module.css';
import { type Compared, type ComparedRow, scaleOf } from './compared.ts';
import { useTotalWords } from './use-total-words.ts';

/** What charts of a comparison show. */
export interface CompareChartProps {
  readonly comparison: NonNullable<ComparisonQuery['comparison']>;
  readonly compared: Compared;
}

/** One tertial: a bar for each municipality, with the figure, n and the coverage beside it. */
export function CompareBars({ comparison: { measure, sex }, compared }: CompareChartProps) {
  const { t } = useTranslation('compare');
  const words = useTotalWords(measure.unit);
  const { rows, silent } = compared;
  const period = `${compared.tertial} ${compared.to}`;
  const title =
    sex === 'total'
      ? t('chart', { measure: measure.name, period })
      : t('chartSex', { measure: measure.name, sex: t(`sexes.${sex}`).toLocaleLowerCase(), period });
  const totals = rows.map(({ total }) => total);
  const scale = scaleOf(measure.unit, totals);
  const said = rows.map(({ municipality, total }) => `${municipality.name} ${words.value(total)}`).join(', ');
  return (
    <ChartFrame
      title={title}
      description={[
        t('chartDescription', { from: words.number(scale.from), to: words.number(scale.to) }),
        ...(rows.some(({ municipality }) => municipality.own) ? [t('chartOwn')] : []),
      ].join(' ')}
      chart={
        <>
          <div className={styles.bars} role="img" aria-label={`${title}: ${said}`}>
            {rows.map((row) => (
              <BarRow key={row.municipality.id} row={row} scale={scale} words={words} />
            ))}
          </div>
          {silent.length > 0 && (
            <p className={styles.silent}>
              {t('notReleased', { period, names: silent.map(({ name }) => name).join(', ') })}
            </p>
          )}
        </>
      }
      table={<BarTable comparison={{ measure }} compared={compared} title={title} />}
    />
  );
}

interface BarRowProps {
  readonly row: ComparedRow;
  readonly scale: { readonly from: number; readonly to: number };
  readonly words: ReturnType<typeof useTotalWords>;
}

function BarRow({ row: { municipality, total }, scale, words }: BarRowProps) {
  const { t } = useTranslation('compare');
  const share = (value: number) => `${((value - scale.from) / (scale.to - scale.from)) * 100}%`;
  const value = Number(total.value ?? 0);
  const facts = [words.n(total), words.coverage(total)].filter((fact) => fact !== null);
  return (
    <div className={classNames(styles.row, municipality.own && styles.own)}>
      <div className={styles.name}>
        {municipality.name}
        {municipality.own && <span className={styles.tag}>{t('ownMark')}</span>}
      </div>
      <svg className={styles.track} width="100%" height="22" aria-hidden="true" focusable="false">
        <rect x="0" y="0" width="100%" height="22" rx="4" className={styles.ground} />
        {total.value !== null && (
          <rect
            x={share(Math.min(0, value))}
            y="0"
            width={`${(Math.abs(value) / (scale.to - scale.from)) * 100}%`}
            height="22"
            rx="4"
            className={styles.bar}
          />
        )}
      </svg>
      <div className={styles.figure}>
        <strong className={classNames(total.withheld && styles.withheld)}>{words.value(total)}</strong>
        <span className={styles.facts}>{facts.join(' · ')}</span>
      </div>
    </div>
  );
}

interface BarTableProps {
  readonly comparison: Pick<CompareChartProps['comparison'], 'measure'>;
  readonly compared: Compared;
  readonly title: string;
}

function BarTable({ comparison: { measure }, compared: { rows, silent }, title }: BarTableProps) {
  const { t } = useTranslation('compare');
  const words = useTotalWords(measure.unit);
  const name = ({ name: text, own }: ComparedRow['municipality']) => (own ? `${text} (${t('ownMark')})` : text);
  return (
    <Table caption={title} hideCaption>
      <thead>
        <tr>
          <th scope="col">{t('column.municipality')}</th>
          <th scope="col" className={numeric}>
            {t('column.value')}
          </th>
          <th scope="col" className={numeric}>
            {t('column.ratio')}
          </th>
          <th scope="col" className={numeric}>
            {t('column.n')}
          </th>
          <th scope="col" className={numeric}>
            {t('column.coverage')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ municipality, total }) => (
          <tr key={municipality.id}>
            <th scope="row">{name(municipality)}</th>
            <td className={total.withheld ? undefined : numeric}>{words.value(total)}</td>
            <td className={numeric}>
              <Ratio numerator={total.numerator} denominator={total.denominator} />
            </td>
            <td className={numeric}>{words.n(total)}</td>
            <td className={numeric}>{words.coverage(total)}</td>
          </tr>
        ))}
        {silent.map((municipality) => (
          <tr key={municipality.id}>
            <th scope="row">{name(municipality)}</th>
            <td colSpan={4}>{t('missing')}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
