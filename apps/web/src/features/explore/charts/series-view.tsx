import { useMemo } from 'react';
import { useTranslation } from '../../../text/use-translation.ts';
import { Notice } from '../../../ui/notice.tsx';
import { seriesOf } from '../../../vocabulary/series.ts';
import { SeriesChart } from '../../../vocabulary/series-chart.tsx';
import type { ChartProps } from './chart-props.ts';
import { Narrow } from './narrow.tsx';
import { subjectOf, varyingIn } from './subject.ts';
import { useChartWords } from './use-chart-words.ts';

/** An indicator over the years, a line for each unit and sex. */
export function SeriesView({ facts, origin, onNarrow }: ChartProps) {
  const { t, i18n } = useTranslation('explore');
  const words = useChartWords();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language alone
  const drawn = useMemo(() => {
    const subject = subjectOf(facts);
    if (subject === null) return null;
    const varying = varyingIn(subject.facts);
    return { subject, lines: seriesOf(subject.facts, (fact) => words.name(fact, varying)) };
  }, [facts, i18n.language]);
  if (drawn === null) return <Notice>{t('charts.nothing')}</Notice>;
  const { subject, lines } = drawn;
  return (
    <SeriesChart
      title={t('charts.seriesTitle', { name: subject.indicator.name })}
      lines={lines}
      unit={subject.indicator.unit}
      origin={origin}
      notice={<Narrow subject={subject} onNarrow={onNarrow} />}
    />
  );
}
