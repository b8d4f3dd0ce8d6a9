import { type MeasureUnit, periodKey } from '@tertial/domain';
import { useMemo } from 'react';
import { useFormat } from '../text/format.ts';
import { useTranslation } from '../text/use-translation.ts';
import { usePeriodText } from './period-label.tsx';
import { restedFigure } from './rested.ts';
import { oneTarget, periodsOf, type SeriesLine, type SeriesPoint } from './series.ts';
import { useStatusWordsIn } from './status-scheme.tsx';
import { useTargetText } from './target-line.tsx';

/** The words of figures over time in one unit; the same object as long as the language is. */
export function useSeriesWords(unit: MeasureUnit) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const periodText = usePeriodText();
  const targetText = useTargetText();
  const statusIn = useStatusWordsIn();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the functions are new each time and change with the language
  return useMemo(() => {
    const value = (figure: number, decimals: number) => format.measure(String(figure), unit, decimals);
    const target = ({ target: own, decimals }: SeriesPoint) =>
      own === null
        ? null
        : targetText(
            { ...own, value: String(own.value), upper: own.upper === null ? null : String(own.upper) },
            unit,
            decimals,
          );
    const figure = (point: SeriesPoint) =>
      point.value === null
        ? t('noValue.notReported')
        : `${value(point.value, point.decimals)}${point.toDate ? ` ${t('series.toDate')}` : ''}`;
    const rested = (point: SeriesPoint) =>
      point.value === null || point.n === null
        ? figure(point)
        : restedFigure(figure(point), t('series.people', { n: point.n }));
    const said = (point: SeriesPoint) => {
      const limit = target(point);
      const parts = [
        `${periodText(point.period)}: ${figure(point)}`,
        point.n === null ? '' : t('series.people', { n: point.n }),
        limit === null ? '' : `${t('target.mal')} ${limit}`,
        point.status === null
          ? ''
          : statusIn(periodKey(point.period)).wordOf(point.status).toLocaleLowerCase(i18n.language),
        t(`chart.stage.${point.stage}`),
        point.breaks ? t('series.break') : '',
      ];
      return parts.filter((part) => part !== '').join(', ');
    };
    return { value, target, figure, rested, said, period: periodText };
  }, [unit, i18n.language, statusIn]);
}

/** What series over time show, in a sentence or two computed from their figures. */
export function useSeriesSentence(lines: readonly SeriesLine[], unit: MeasureUnit): string {
  const { t } = useTranslation();
  const words = useSeriesWords(unit);
  if (lines.length === 0) return t('series.nothing');
  const points = lines.flatMap((line) => line.points);
  const said: string[] = [];
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) {
    const known = only.points.filter(({ value }) => value !== null);
    const [first, last] = [known[0], known.at(-1)];
    if (first === undefined || last === undefined) return t('series.nothing');
    const to = { last: words.rested(last), to: words.period(last.period) };
    said.push(
      known.length === 1
        ? t('series.single', to)
        : t('series.one', { first: words.rested(first), from: words.period(first.period), ...to }),
    );
    const held = known.filter(({ target }) => target !== null);
    const target = words.target(last);
    if (target !== null) {
      const met = held.filter(({ status }) => status === 'met').length;
      const isOne = held.every((point) => words.target(point) === target);
      said.push(t(isOne ? 'series.target' : 'series.targetsThen', { target, met, count: held.length }));
    }
  } else {
    said.push(t('series.many', { count: lines.length }));
    const measured = new Set(points.flatMap(({ value, period }) => (value === null ? [] : [periodKey(period)])));
    const latest = periodsOf(lines).findLast((period) => measured.has(periodKey(period)));
    const there = lines.flatMap((line) =>
      line.points.flatMap((point) =>
        latest !== undefined && point.value !== null && periodKey(point.period) === periodKey(latest)
          ? [{ name: line.name, point, value: point.value }]
          : [],
      ),
    );
    const sorted = there.sort((a, b) => b.value - a.value);
    const [highest, lowest] = [sorted[0], sorted.at(-1)];
    if (latest !== undefined && highest !== undefined && lowest !== undefined && highest !== lowest) {
      said.push(
        t('series.extremes', {
          period: words.period(latest),
          highest: highest.name,
          most: words.rested(highest.point),
          lowest: lowest.name,
          least: words.rested(lowest.point),
        }),
      );
    }
    if (!oneTarget(lines)) said.push(t('series.targetsDiffer'));
  }
  const breaks = [...new Set(points.filter((point) => point.breaks).map(({ period }) => words.period(period)))];
  if (breaks.length > 0) said.push(t('series.breaks', { periods: breaks.join(', ') }));
  if (points.some(({ stage, value }) => stage === 'preliminary' && value !== null)) said.push(t('series.hollow'));
  return said.join(' ');
}
