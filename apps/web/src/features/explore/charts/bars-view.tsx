import type { Fact, PeriodKey } from '@tertial/domain';
import { comparePeriods } from '@tertial/domain';
import { useCallback, useMemo } from 'react';
import { useTranslation } from '../../../text/use-translation.ts';
import { Notice } from '../../../ui/notice.tsx';
import { type Bar, barsScene } from '../../../vocabulary/bars-scene.ts';
import { ChartFigure } from '../../../vocabulary/chart-figure.tsx';
import { sexTones } from '../../../vocabulary/sex-tones.ts';
import type { ChartProps } from './chart-props.ts';
import { FigureTable } from './figure-table.tsx';
import { Narrow } from './narrow.tsx';
import { inPeriod, measuredPeriods, type Subject, sharedTarget, subjectOf, varyingIn } from './subject.ts';
import { figuresOf, useChartWords } from './use-chart-words.ts';

const mostBars = 60;

interface Compared {
  readonly subject: Subject;
  /** In the order in which they are drawn. */
  readonly rows: readonly { readonly fact: Fact; readonly value: number }[];
  /** The period of all of them; null where they are compared over time. */
  readonly period: PeriodKey | null;
}

/** Units and sexes in the latest period, the largest first; where there is but one of them, its periods. */
function comparedOf(facts: readonly Fact[]): Compared | null {
  const subject = subjectOf(facts);
  const last = subject && measuredPeriods(subject.facts).at(-1);
  if (!subject || !last) return null;
  const { unit, sex } = varyingIn(subject.facts);
  const acrossTime = !unit && !sex;
  const rows = (acrossTime ? subject.facts : inPeriod(subject.facts, last)).flatMap((fact) =>
    fact.value === null ? [] : [{ fact, value: fact.value }],
  );
  rows.sort((a, b) => (acrossTime ? comparePeriods(a.fact, b.fact) : b.value - a.value));
  return { subject, rows, period: acrossTime ? null : last };
}

/** Bars of one indicator beside each other. */
export function BarsView({ facts, origin, onNarrow }: ChartProps) {
  const { t } = useTranslation('explore');
  const words = useChartWords();
  const compared = useMemo(() => comparedOf(facts), [facts]);
  const draw = useCallback(
    (width: number) => {
      const rows = compared?.rows.slice(0, mostBars) ?? [];
      const indicator = rows.at(-1)?.fact.indicator;
      return barsScene(
        rows.map((row) => barOf(row, compared?.period ?? null, words, rows)),
        indicator === undefined ? [] : words.limits(sharedTarget(rows.map(({ fact }) => fact)), indicator.unit),
        width,
      );
    },
    [compared, words],
  );
  if (compared === null) return <Notice>{t('charts.nothing')}</Notice>;
  const { subject, rows, period } = compared;
  const { name } = subject.indicator;
  const sorted = rows.toSorted((a, b) => b.value - a.value);
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  const labelled = rows.map((row) => ({ ...row, label: labelOf(row.fact, period, words, rows) }));
  const title =
    period === null
      ? t('charts.barsTitleTime', { name })
      : t('charts.barsTitle', { name, period: words.period(period) });
  const sentence =
    highest === undefined || lowest === undefined
      ? ''
      : t(period === null ? 'charts.barsSentenceTime' : 'charts.barsSentence', {
          count: rows.length,
          highest: labelOf(highest.fact, period, words, rows),
          most: words.rested(highest.fact),
          lowest: labelOf(lowest.fact, period, words, rows),
          least: words.rested(lowest.fact),
        });
  const outlined = rows.some(({ fact }) => fact.stage === 'preliminary') ? ` ${t('charts.outlined')}` : '';
  return (
    <ChartFigure
      title={title}
      description={`${sentence}${outlined}`}
      draw={draw}
      table={<FigureTable title={title} rows={labelled} />}
      figures={figuresOf(rows.map(({ fact }) => fact))}
      origin={origin}
      notice={
        <>
          <Narrow subject={subject} onNarrow={onNarrow} />
          {rows.length > mostBars && <Notice>{t('charts.barsCut', { shown: mostBars, count: rows.length })}</Notice>}
        </>
      }
    />
  );
}

type Words = ReturnType<typeof useChartWords>;
type Row = Compared['rows'][number];

function labelOf(fact: Fact, period: PeriodKey | null, words: Words, rows: readonly Row[]): string {
  return period === null ? words.period(fact) : words.name(fact, varyingIn(rows.map((row) => row.fact)));
}

function barOf({ fact, value }: Row, period: PeriodKey | null, words: Words, rows: readonly Row[]): Bar {
  const label = labelOf(fact, period, words, rows);
  return {
    label,
    value,
    figure: words.figure(fact),
    people: words.people(fact),
    tone: sexTones[fact.sex],
    strong: period !== null && fact.unit === null && varyingIn(rows.map((row) => row.fact)).unit,
    preliminary: fact.stage === 'preliminary',
    said: words.said(fact, label),
  };
}
