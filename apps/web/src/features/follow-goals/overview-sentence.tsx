import { useTranslation } from 'react-i18next';
import { useStatusWords } from '../../vocabulary/status-scheme.tsx';
import styles from './overview-page.module.css';
import { dueIn, metSinceBefore } from './standing.ts';
import type { YearInTertial, YearStanding } from './year-in-tertial.ts';

/** The sentence that answers the question for which one came. */
export function OverviewSentence({ year, tertial, count }: YearStanding) {
  const { t } = useTranslation('overview');
  const { verdicts } = useStatusWords();
  const since = metSinceBefore(year.attainment, tertial);
  const before = since?.before.slice(1) ?? '';
  const change = since?.change ?? 0;
  const comparison = since ? (change > 0 ? 'more' : change < 0 ? 'fewer' : 'same') : 'alone';
  const reach = t(`sentence.${comparison}`, {
    reach: t('sentence.reach', { count: count.met }),
    change: Math.abs(change),
    before,
  });
  return (
    <span className={styles.sentence}>
      {t('sentence.measured', { measured: count.measured, count: dueIn(count), reach })}
      {verdicts.includes('nearly') && t('sentence.partly', { count: count.nearly })}
      {t(verdicts.includes('nearly') ? 'sentence.partlyOfFour' : 'sentence.partly', { count: count.partly })}
      {t('sentence.notMet', { count: count.notMet })}
    </span>
  );
}

/** What one should know before trusting the figures of a tertial: what is still missing, and what they are held against. */
export function OverviewReservations({ year, tertial, count }: YearStanding) {
  const { t } = useTranslation('overview');
  const incomplete = incompleteIn(year, tertial);
  const countsToDate = year.indicators.some(({ results }) =>
    results.some((result) => result.tertial === tertial && result.toDate && result.value !== null),
  );
  if (incomplete === 0 && !countsToDate && count.notDue === 0) return null;
  return (
    <div className={styles.reservations}>
      {incomplete > 0 && (
        <p>
          <strong>{t('sentence.preliminary', { count: incomplete })}</strong>
        </p>
      )}
      {count.notDue > 0 && <p>{t('sentence.notDue', { count: count.notDue })}</p>}
      {countsToDate && <p>{t('sentence.toDate')}</p>}
    </div>
  );
}

/** How many of the measured indicators still lack the answer of a unit. */
function incompleteIn(year: YearInTertial['year'], tertial: string): number {
  return year.indicators.filter(({ results }) =>
    results.some(
      (result) => result.tertial === tertial && result.value !== null && result.reportedUnits < result.expectedUnits,
    ),
  ).length;
}
