import { type AttainmentCount, periodKey, suggestGoal } from '@tertial/domain';
import { useCallback, useId, useMemo } from 'react';
import { useTranslation } from '../../../text/use-translation.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Table } from '../../../ui/table.tsx';
import { AttainmentMark } from '../../../vocabulary/attainment-mark.tsx';
import { ChartFigure } from '../../../vocabulary/chart-figure.tsx';
import { statusSymbol } from '../../../vocabulary/status-symbols.ts';
import type { ChartProps } from './chart-props.ts';
import { type Heat, heatOf, heatScene, heatStep, heatSteps } from './heat.ts';
import styles from './heat-view.module.css';
import { useChartWords } from './use-chart-words.ts';

const mostPeriods = 30;
const stepNames = { 0: 'none', 1: 'third', 2: 'twoThirds', 3: 'more', 4: 'all', none: 'unmeasured' } as const;

/** The share of each goal's indicators that reach their targets, by tertial. */
export function HeatView({ facts, origin }: ChartProps) {
  const { t } = useTranslation('explore');
  const words = useChartWords();
  const all = useMemo(() => heatOf(facts), [facts]);
  const heat = useMemo((): Heat => {
    const skipped = Math.max(0, all.periods.length - mostPeriods);
    return {
      ...all,
      periods: all.periods.slice(skipped),
      rows: all.rows
        .map(({ goal, cells }) => ({ goal, cells: cells.slice(skipped) }))
        .filter(({ cells }) => cells.some(({ count }) => count.measured > 0)),
    };
  }, [all]);
  const countText = useCallback(
    ({ met, measured }: AttainmentCount) => (measured === 0 ? t('charts.none') : t('charts.count', { met, measured })),
    [t],
  );
  const draw = useCallback(
    (width: number) =>
      heatScene(
        heat,
        {
          ...{ goals: t('charts.goal'), legend: t('charts.heatLegend'), period: words.period, count: countText },
          step: (step) => t(`charts.heatSteps.${stepNames[step]}`),
          verdict: (count, own) => {
            if (heat.isOfParts || count.measured === 0) return null;
            const status = suggestGoal(count) ?? 'notMeasured';
            const { wordOf, symbolOf } = words.statusIn(own);
            return { word: wordOf(status, 'goal'), symbol: statusSymbol(status, symbolOf) };
          },
        },
        width,
      ),
    [heat, words, t, countText],
  );
  const last = heat.periods.length - 1;
  const period = heat.periods[last];
  if (period === undefined) return <Notice>{t('charts.nothing')}</Notice>;
  const sums = heat.rows.map(({ cells }) => cells[last]?.count);
  const sum = (key: 'met' | 'measured') => sums.reduce((total, count) => total + (count?.[key] ?? 0), 0);
  const title = t('charts.heatTitle');
  const sentence = t(heat.isOfParts ? 'charts.heatSentenceParts' : 'charts.heatSentence', {
    goals: heat.rows.length,
    periods: heat.periods.length,
    period: words.period(period),
    met: sum('met'),
    measured: sum('measured'),
  });
  const leftOut = all.rows.length - heat.rows.length;
  const table = (
    <Table caption={title} hideCaption>
      <thead>
        <tr>
          <th scope="col" className={styles.goal}>
            {t('charts.goal')}
          </th>
          {heat.periods.map((own) => (
            <th key={periodKey(own)} scope="col">
              {words.period(own)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {heat.rows.map(({ goal, cells }) => (
          <tr key={goal.family}>
            <th scope="row" className={styles.goal}>
              {goal.number} {goal.title}
            </th>
            {cells.map(({ period: own, count }) => (
              <td key={periodKey(own)} className={styles.cell} data-step={heatStep(count) ?? 'none'}>
                <strong className={styles.count}>{countText(count)}</strong>
                {count.measured > 0 && !heat.isOfParts && (
                  <AttainmentMark status={suggestGoal(count) ?? 'notMeasured'} of="goal" period={periodKey(own)} />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
  return (
    <ChartFigure
      title={title}
      description={`${sentence} ${t('charts.heatScale')}${leftOut > 0 ? ` ${t('charts.heatLeftOut', { count: leftOut })}` : ''}`}
      draw={draw}
      table={table}
      asTableOnly
      endFirst={periodKey(period)}
      figures={heat.figures}
      origin={origin}
      notice={
        <>
          {all.periods.length > mostPeriods && (
            <Notice>{t('charts.heatCut', { shown: mostPeriods, count: all.periods.length })}</Notice>
          )}
          <HeatLegend />
        </>
      }
    />
  );
}

/** What the colours of the cells mean. */
function HeatLegend() {
  const { t } = useTranslation('explore');
  const id = useId();
  return (
    <div className={styles.legend}>
      <p id={id}>{t('charts.heatLegend')}</p>
      <ul aria-labelledby={id}>
        {heatSteps.map((step) => (
          <li key={step}>
            <span className={styles.swatch} data-step={step} aria-hidden="true" />
            {t(`charts.heatSteps.${stepNames[step]}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
