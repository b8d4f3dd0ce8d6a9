import type { Fact } from '@tertial/domain';
import { useTranslation } from '../../../text/use-translation.ts';
import { numeric, Table } from '../../../ui/table.tsx';
import { FactStatus } from '../fact-parts.tsx';
import { factKey, useChartWords } from './use-chart-words.ts';

/** A figure under the name that the chart gives it. */
export interface LabelledFact {
  readonly fact: Fact;
  readonly label: string;
}

interface FigureTableProps {
  title: string;
  rows: readonly LabelledFact[];
}

/** The figures of a chart as a table, in the order in which they are drawn. */
export function FigureTable({ title, rows }: FigureTableProps) {
  const { t } = useTranslation();
  const { t: own } = useTranslation('explore');
  const words = useChartWords();
  return (
    <Table caption={title} hideCaption>
      <thead>
        <tr>
          <th scope="col">{own('charts.what')}</th>
          <th scope="col">{t('series.period')}</th>
          <th scope="col" className={numeric}>
            {t('series.value')}
          </th>
          <th scope="col" className={numeric}>
            {t('series.n')}
          </th>
          <th scope="col">{t('target.label')}</th>
          <th scope="col">{t('series.status')}</th>
          <th scope="col">{t('series.stage')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ fact, label }) => (
          <tr key={factKey(fact)}>
            <th scope="row">{label}</th>
            <td>{words.period(fact)}</td>
            <td className={numeric}>{words.figure(fact)}</td>
            <td className={numeric}>{fact.n ?? ''}</td>
            <td>{words.target(fact) ?? t('target.none')}</td>
            <td>
              <FactStatus fact={fact} />
            </td>
            <td>{fact.value === null ? '' : t(`chart.stage.${fact.stage}`)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
