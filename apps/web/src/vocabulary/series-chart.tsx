import { type MeasureUnit, periodKey, type Verdict } from '@tertial/domain';
import { type ReactNode, useCallback } from 'react';
import { useTranslation } from '../text/use-translation.ts';
import { Notice } from '../ui/notice.tsx';
import { numeric, Table } from '../ui/table.tsx';
import { AttainmentMark } from './attainment-mark.tsx';
import { axisEnd } from './axis-end.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { PictureOrigin } from './picture-notes.ts';
import type { SeriesLine } from './series.ts';
import { mostLines, seriesScene } from './series-scene.ts';
import { useSeriesSentence, useSeriesWords } from './series-words.ts';
import { useStatusWordsIn } from './status-scheme.tsx';

interface SeriesChartProps {
  title: string;
  /** All in the same unit; the first six are told apart. The same array as long as it is the same figures. */
  lines: readonly SeriesLine[];
  unit: MeasureUnit;
  origin: PictureOrigin;
  /** What else to say before it, for example what was left out. */
  notice?: ReactNode;
  /** What else its description says, also in a saved picture. */
  remark?: string;
  /** The same figures as a table of the caller’s own; all that shows where there is no line. */
  table?: ReactNode;
}

/** Figures over time with their target and the bands of status, and the same figures as a table. */
export function SeriesChart({ title, lines, unit, origin, notice, remark = '', table }: SeriesChartProps) {
  const { t } = useTranslation();
  const words = useSeriesWords(unit);
  const series = useSeriesSentence(lines, unit);
  const statusIn = useStatusWordsIn();
  const draw = useCallback(
    (width: number) =>
      seriesScene(
        lines,
        (period) => {
          const { steps } = statusIn(periodKey(period)).scheme;
          const share = (verdict: Verdict) => steps.find((step) => step.verdict === verdict)?.share ?? null;
          const nearly = share('nearly');
          return { nearly: nearly === null ? null : Number(nearly), partly: Number(share('partly') ?? '1') };
        },
        {
          most: axisEnd(unit),
          value: words.value,
          target: (value) => t('series.targetShort', { value: words.value(value, tail(value)) }),
          status: (verdict, period) => statusIn(periodKey(period)).wordOf(verdict),
          people: (n) => t('series.people', { n }),
          toDate: t('series.toDate'),
          break: t('series.break'),
          period: words.period,
          said: (line, point) => `${lines.length > 1 ? `${line.name}, ` : ''}${words.said(point)}`,
        },
        width,
      ),
    [lines, statusIn, t, unit, words],
  );
  // Every band is drawn with the limits that its tertial was released with.
  const schemes = new Set(
    lines.flatMap(({ points }) => points.map(({ period }) => statusIn(periodKey(period)).scheme.revision)),
  );
  const sentence = schemes.size > 1 ? `${series} ${t('series.limitsChanged')}` : series;
  if (lines.length === 0 && table === undefined) return <Notice>{t('series.nothing')}</Notice>;
  return (
    <ChartFigure
      title={title}
      description={remark === '' ? sentence : `${sentence} ${remark}`}
      draw={draw}
      table={table ?? <SeriesTable title={title} lines={lines} unit={unit} />}
      asTableOnly={lines.length === 0}
      figures={lines.flatMap(({ points }) => points.filter(({ value }) => value !== null))}
      origin={origin}
      notice={
        <>
          {notice}
          {lines.length > mostLines && (
            <Notice>{t('series.tooMany', { count: lines.length, shown: mostLines })}</Notice>
          )}
        </>
      }
    />
  );
}

/** How many decimals a number has. */
function tail(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

function SeriesTable({ title, lines, unit }: Pick<SeriesChartProps, 'title' | 'lines' | 'unit'>) {
  const { t } = useTranslation();
  const words = useSeriesWords(unit);
  return (
    <Table caption={title} hideCaption>
      <thead>
        <tr>
          {lines.length > 1 && <th scope="col">{t('series.name')}</th>}
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
        {lines.flatMap((line) =>
          line.points.map((point) => (
            <tr key={`${line.id} ${periodKey(point.period)}`}>
              {lines.length > 1 && <th scope="row">{line.name}</th>}
              <th scope="row">
                {words.period(point.period)}
                {point.breaks && `, ${t('series.break')}`}
              </th>
              <td className={numeric}>{words.figure(point)}</td>
              <td className={numeric}>{point.n ?? ''}</td>
              <td>{words.target(point) ?? t('target.none')}</td>
              <td>{point.status && <AttainmentMark status={point.status} period={periodKey(point.period)} />}</td>
              <td>{point.value === null ? '' : t(`chart.stage.${point.stage}`)}</td>
            </tr>
          )),
        )}
      </tbody>
    </Table>
  );
}
