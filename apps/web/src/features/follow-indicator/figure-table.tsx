import { Link, useSearch } from '@tanstack/react-router';
import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { Card, numeric } from '../../ui/table.tsx';
import { useAlternativeText } from '../../vocabulary/alternative-text.ts';
import { AttainmentMark } from '../../vocabulary/attainment-mark.tsx';
import { JudgementMark } from '../../vocabulary/judgement-mark.tsx';
import { Measure, Ratio } from '../../vocabulary/measure.tsx';
import { usePeriodText } from '../../vocabulary/period-label.tsx';
import { TrendArrow } from '../../vocabulary/trend-arrow.tsx';
import styles from './indicator-page.module.css';
import { ScrollTable } from './scroll-table.tsx';
import type { Edition, EditionTertial } from './thread.ts';

interface FigureTableProps {
  readonly thread: readonly Edition[];
  /** The id of the tertial whose units are shown. */
  readonly chosen: string | null;
}

/** Every figure with what one has to know to trust it; each leads to the units' own. */
export function FigureTable({ thread, chosen }: FigureTableProps) {
  const { t } = useTranslation(['lineage', 'common']);
  const rows = thread.flatMap((edition) =>
    edition.tertials.filter(isWorthTelling).map((tertial) => ({ edition, tertial })),
  );
  if (rows.length === 0) {
    return (
      <Card>
        <h2>{t('figures.title')}</h2>
        <p>{t('figures.none')}</p>
      </Card>
    );
  }
  return (
    <ScrollTable title={t('figures.title')}>
      <thead>
        <tr>
          <th scope="col">{t('figures.period')}</th>
          <th scope="col" className={numeric}>
            {t('figures.value')}
          </th>
          <th scope="col" className={numeric}>
            {t('figures.n')}
          </th>
          <th scope="col">{t('figures.coverage')}</th>
          <th scope="col">{t('figures.status')}</th>
          <th scope="col">{t('figures.trend')}</th>
          <th scope="col">{t('figures.judgement')}</th>
          <th scope="col">{t('figures.stage')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ edition, tertial }) => (
          <FigureRow key={tertial.id} edition={edition} tertial={tertial} isChosen={tertial.id === chosen} />
        ))}
      </tbody>
    </ScrollTable>
  );
}

interface FigureRowProps {
  readonly edition: Edition;
  readonly tertial: EditionTertial;
  readonly isChosen: boolean;
}

function FigureRow({ edition, tertial, isChosen }: FigureRowProps) {
  const { t } = useTranslation(['lineage', 'common']);
  const format = useFormat();
  const without = useAlternativeText();
  const periodText = usePeriodText();
  const search = useSearch({ from: '/_signedIn/indikator/$indicatorId' });
  const figure = tertial.figures.find(({ sex }) => sex === 'total');
  if (!figure) return null;
  const { unit, year } = edition;
  const period = `${year}${tertial.tertial}`;
  const { judgement, alternative } = tertial;
  const parts = tertial.figures.filter(({ sex, value }) => sex !== 'total' && value !== null);
  const text = periodText({ tertial: tertial.tertial, year });
  return (
    <tr>
      <th scope="row">
        <Link
          to="/indikator/$indicatorId"
          params={{ indicatorId: edition.id }}
          search={{ ...search, period }}
          className={styles.period}
          aria-current={isChosen || undefined}
          aria-label={t('figures.show', { period: text })}
          resetScroll={false}
        >
          {text}
        </Link>
      </th>
      <td className={numeric}>
        <Measure value={figure.value} unit={unit} decimals={figure.decimals} absence={figure.absence} />
        {figure.toDate && figure.value !== null && <span className={styles.small}>{t('figures.toDate')}</span>}
        {parts.map(({ sex, value, decimals, n }) => (
          <span key={sex} className={styles.small}>
            {t(`common:sex.${sex}`)} {format.measure(value ?? '', unit, decimals)}
            {n !== null && ` (${n})`}
          </span>
        ))}
        {alternative && (
          <span className={styles.words}>
            {without(alternative, unit, edition.decimals)}: {alternative.reason}
            {alternative.source !== null && ` ${t('common:bySource', { source: alternative.source })}`}
          </span>
        )}
      </td>
      <td className={numeric}>
        {figure.numerator !== null && figure.denominator !== null ? (
          <Ratio numerator={figure.numerator} denominator={figure.denominator} />
        ) : (
          (figure.n ?? '–')
        )}
      </td>
      <td>{t('figures.coverageText', { reported: figure.reportedUnits, count: figure.expectedUnits })}</td>
      <td>
        <AttainmentMark status={figure.status} period={period} />
      </td>
      <td>
        <TrendArrow trend={tertial.trend} unit={unit} decimals={figure.decimals} year={year} />
      </td>
      <td>
        {judgement ? (
          <>
            <JudgementMark verdict={judgement.verdict} reasonCode={judgement.reasonCode} period={period} />
            {judgement.reason && <span className={styles.words}>{judgement.reason}</span>}
          </>
        ) : (
          '–'
        )}
      </td>
      <td>{figure.value === null ? '–' : t(`stage.${tertial.stage}`)}</td>
    </tr>
  );
}

/** A tertial that is not asked for and has no figure says nothing. */
function isWorthTelling({ state, figures }: EditionTertial): boolean {
  return figures.some(({ value, status }) => value !== null || (status !== 'notDue' && state !== 'upcoming'));
}
