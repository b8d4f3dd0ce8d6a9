import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from '../../../text/use-translation.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { ChartFigure } from '../../../vocabulary/chart-figure.tsx';
import type { ChartProps } from './chart-props.ts';
import { FigureTable } from './figure-table.tsx';
import { GoalTable } from './goal-table.tsx';
import { multiplesScene } from './multiples.ts';
import styles from './multiples-view.module.css';
import { Narrow } from './narrow.tsx';
import { kindsOf, mostPanels, type PanelKind, panelsOf } from './panels.ts';
import { figuresOf, useChartWords } from './use-chart-words.ts';

/** Small curves beside each other, one for each unit, goal or indicator. */
export function MultiplesView({ facts, origin, onNarrow }: ChartProps) {
  const { t, i18n } = useTranslation('explore');
  const words = useChartWords();
  const kinds = useMemo(() => kindsOf(facts), [facts]);
  const [wanted, setWanted] = useState<PanelKind | null>(null);
  const kind = kinds.find((own) => own === wanted) ?? kinds[0] ?? 'indicator';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language alone
  const drawn = useMemo(
    () => panelsOf(facts, kind, words, (met, measured) => t('charts.reachedShare', { met, measured })),
    [facts, kind, i18n.language],
  );
  const { panels, shared } = drawn;
  const draw = useCallback(
    (width: number) => multiplesScene(panels.slice(0, mostPanels), shared, width),
    [panels, shared],
  );
  if (panels.length === 0) return <Notice>{t('charts.nothing')}</Notice>;
  const title = t('charts.multiplesTitle', { by: t(`charts.by.${kind}`) });
  const moves = panels.map(({ points }) => {
    const known = points.flatMap((point) => point?.value ?? []);
    return Math.sign((known.at(-1) ?? 0) - (known[0] ?? 0));
  });
  const sentence = t('charts.multiplesSentence', {
    count: panels.length,
    higher: moves.filter((move) => move > 0).length,
    lower: moves.filter((move) => move < 0).length,
  });
  return (
    <ChartFigure
      title={drawn.subject === null ? title : `${drawn.subject.indicator.name}: ${title}`}
      description={`${sentence} ${t(shared ? 'charts.multiplesShared' : 'charts.multiplesOwn')}`}
      draw={draw}
      table={() => (
        <>
          {drawn.rows !== null && <FigureTable title={title} rows={drawn.rows} />}
          {drawn.heat !== null && <GoalTable title={title} heat={drawn.heat} />}
        </>
      )}
      figures={figuresOf(drawn.subject?.facts ?? facts)}
      origin={origin}
      notice={
        <>
          {drawn.subject !== null && <Narrow subject={drawn.subject} onNarrow={onNarrow} />}
          {kinds.length > 1 && (
            <div className={styles.kinds}>
              <Segmented
                label={t('charts.multiplesBy')}
                options={kinds.map((id) => ({ id, label: t(`charts.by.${id}`) }))}
                value={kind}
                onChange={setWanted}
              />
            </div>
          )}
          {panels.length > mostPanels && (
            <Notice>{t('charts.multiplesCut', { shown: mostPanels, count: panels.length })}</Notice>
          )}
        </>
      }
    />
  );
}
