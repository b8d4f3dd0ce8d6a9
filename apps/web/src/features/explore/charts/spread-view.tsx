import { type Fact, periodKey, sexes } from '@tertial/domain';
import { useCallback, useMemo } from 'react';
import { useTranslation } from '../../../text/use-translation.ts';
import { Notice } from '../../../ui/notice.tsx';
import { axisEnd } from '../../../vocabulary/axis-end.ts';
import { ChartFigure } from '../../../vocabulary/chart-figure.tsx';
import { sexTones } from '../../../vocabulary/sex-tones.ts';
import type { ChartProps } from './chart-props.ts';
import { FigureTable } from './figure-table.tsx';
import { Narrow } from './narrow.tsx';
import { spreadScene } from './spread.ts';
import { inPeriod, measuredPeriods, subjectOf, varyingIn } from './subject.ts';
import { figuresOf, useChartWords } from './use-chart-words.ts';

const mostStrips = 6;

function spreadOf(facts: readonly Fact[], totals: readonly Fact[]) {
  const subject = subjectOf(facts.filter(({ unit }) => unit !== null));
  if (subject === null) return null;
  const all = measuredPeriods(subject.facts);
  const strips = all.slice(-mostStrips).map((period) => ({
    period,
    dots: inPeriod(subject.facts, period)
      .flatMap((fact) => (fact.value === null ? [] : [{ fact, value: fact.value }]))
      .sort((a, b) => a.value - b.value),
    total: totals.find(
      ({ indicator, unit, sex, year, tertial, value }) =>
        indicator.family === subject.indicator.family &&
        unit === null &&
        sex === 'total' &&
        value !== null &&
        periodKey({ year, tertial }) === periodKey(period),
    ),
  }));
  return { subject, strips, periods: all.length };
}

/** How the figures of the units lie around the total and the target. */
export function SpreadView({ facts, totals = facts, origin, onNarrow }: ChartProps) {
  const { t } = useTranslation('explore');
  const { t: common } = useTranslation();
  const words = useChartWords();
  const spread = useMemo(() => spreadOf(facts, totals), [facts, totals]);
  const draw = useCallback(
    (width: number) => {
      const { unit, decimals } = spread?.subject.indicator ?? { unit: 'percent', decimals: 0 };
      const shown = (spread?.strips ?? []).flatMap(({ dots }) => dots.map(({ fact }) => fact));
      const varying = { unit: true, sex: varyingIn(shown).sex };
      const nameOf = (fact: Fact) => words.name(fact, varying);
      const shownSexes = sexes.filter((sex) => shown.some((fact) => fact.sex === sex));
      const strips = (spread?.strips ?? []).map(({ period, dots, total }) => {
        const [lowest, highest] = [dots[0]?.fact, dots.at(-1)?.fact];
        return {
          label: words.period(period),
          dots: dots.map(({ fact, value }) => ({
            ...{ value, name: nameOf(fact), figure: words.rested(fact), said: words.said(fact, nameOf(fact)) },
            quiet: words.rested(fact).slice(words.figure(fact).length + 1),
            preliminary: fact.stage === 'preliminary',
            tone: sexTones[fact.sex],
          })),
          total:
            total === undefined || total.value === null
              ? null
              : { value: total.value, text: t('charts.spreadTotal', { value: words.rested(total) }) },
          limits: words.limits(dots[0]?.fact.indicator.target ?? null, unit),
          lowest: lowest ? t('charts.spreadLowest', { value: words.rested(lowest), name: nameOf(lowest) }) : '',
          highest: highest ? t('charts.spreadHighest', { value: words.rested(highest), name: nameOf(highest) }) : '',
        };
      });
      return spreadScene(
        strips,
        {
          figure: (value) => words.value(value, unit, Number.isInteger(value) ? 0 : decimals + 1),
          most: axisEnd(unit),
          key:
            shownSexes.length < 2 ? [] : shownSexes.map((sex) => ({ text: common(`sex.${sex}`), tone: sexTones[sex] })),
        },
        width,
      );
    },
    [spread, t, common, words],
  );
  if (spread === null) return <Notice>{t(facts.length > 0 ? 'charts.noUnits' : 'charts.nothing')}</Notice>;
  const { subject, strips, periods } = spread;
  const title = t('charts.spreadTitle', { name: subject.indicator.name });
  const last = strips.at(-1);
  const [lowest, highest] = [last?.dots[0]?.fact, last?.dots.at(-1)?.fact];
  const median = last?.dots[Math.floor(last.dots.length / 2)]?.fact;
  const drawn = strips.flatMap(({ dots }) => dots.map(({ fact }) => fact));
  const nameOf = (fact: Fact) => words.name(fact, { unit: true, sex: varyingIn(drawn).sex });
  return (
    <ChartFigure
      title={title}
      description={
        last && lowest && highest && median
          ? t('charts.spreadSentence', {
              period: words.period(last.period),
              count: new Set(last.dots.map(({ fact }) => fact.unit?.id)).size,
              least: words.rested(lowest),
              lowest: nameOf(lowest),
              most: words.rested(highest),
              highest: nameOf(highest),
              median: words.rested(median),
            })
          : ''
      }
      draw={draw}
      table={<FigureTable title={title} rows={drawn.map((fact) => ({ fact, label: nameOf(fact) }))} />}
      figures={figuresOf(drawn)}
      origin={origin}
      notice={
        <>
          <Narrow subject={subject} onNarrow={onNarrow} />
          {periods > mostStrips && <Notice>{t('charts.spreadCut', { shown: mostStrips, count: periods })}</Notice>}
        </>
      }
    />
  );
}
