import { useCallback, useMemo } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { numeric, Table } from '../../ui/table.tsx';
import { type Bar, barsScene } from '../../vocabulary/bars-scene.ts';
import { ChartFigure } from '../../vocabulary/chart-figure.tsx';
import { Ratio } from '../../vocabulary/measure.tsx';
import type { ComparisonQuery } from './__generated__/operations.ts';
import type { Compared, Municipality, Total } from './compared.ts';
import { useOrigin } from './use-origin.ts';
import { useTotalWords } from './use-total-words.ts';

/** What charts of a comparison show. */
export interface CompareChartProps {
  readonly comparison: NonNullable<ComparisonQuery['comparison']>;
  readonly compared: Compared;
}

/** One tertial: a bar for each municipality, with the figure, n and the coverage. */
export function CompareBars({ comparison, compared }: CompareChartProps) {
  const { t } = useTranslation('compare');
  const { measure, sex } = comparison;
  const words = useTotalWords(measure.unit);
  const origin = useOrigin(comparison);
  const { rows, silent, tertial, to } = compared;
  const bars = useMemo(
    () => rows.flatMap(({ municipality, total }) => barOf(municipality, total, words)),
    [rows, words],
  );
  const draw = useCallback((width: number) => barsScene(bars, [], width), [bars]);
  const period = `${tertial} ${to}`;
  const title =
    sex === 'total'
      ? t('chart', { measure: measure.name, period })
      : t('chartSex', { measure: measure.name, sex: t(`sexes.${sex}`).toLocaleLowerCase(), period });
  const sorted = bars.toSorted((one, other) => other.value - one.value);
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  const sentences: string[] = [];
  if (highest !== undefined && lowest !== undefined) {
    const most = { highest: highest.label, most: highest.figure };
    sentences.push(
      highest === lowest
        ? t('chartOnly', most)
        : t('chartExtremes', { ...most, lowest: lowest.label, least: lowest.figure }),
    );
  }
  if (rows.some(({ municipality, total }) => municipality.own && total.value !== null)) sentences.push(t('chartOwn'));
  const withheld = rows.filter(({ total }) => total.value === null).map(({ municipality }) => municipality);
  const names = (municipalities: readonly Municipality[]) => municipalities.map(({ name }) => name).join(', ');
  if (withheld.length > 0) sentences.push(t('withheldOf', { names: names(withheld) }));
  if (silent.length > 0) sentences.push(t('notReleased', { period, names: names(silent) }));
  return (
    <ChartFigure
      title={title}
      description={sentences.join(' ')}
      draw={draw}
      table={<BarTable measure={measure} compared={compared} title={title} />}
      figures={bars.map(() => ({ period: { year: to, tertial }, stage: 'published' }))}
      origin={origin}
      asTableOnly={bars.length === 0}
    />
  );
}

/** The bar of a municipality; none where its total is withheld. */
function barOf(municipality: Municipality, total: Total, words: ReturnType<typeof useTotalWords>): Bar[] {
  if (total.value === null) return [];
  const [label, figure, facts] = [words.name(municipality), words.value(total), words.facts(total)];
  return [
    {
      ...{ label, figure, people: facts.join(' · '), said: `${label}: ${[figure, ...facts].join(', ')}` },
      value: Number(total.value),
      tone: municipality.own ? 'series1' : 'ink3',
      preliminary: false,
    },
  ];
}

interface BarTableProps {
  readonly measure: CompareChartProps['comparison']['measure'];
  readonly compared: Compared;
  readonly title: string;
}

function BarTable({ measure, compared: { rows, silent }, title }: BarTableProps) {
  const { t } = useTranslation('compare');
  const words = useTotalWords(measure.unit);
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
            <th scope="row">{words.name(municipality)}</th>
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
            <th scope="row">{words.name(municipality)}</th>
            <td colSpan={4}>{t('missing')}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
