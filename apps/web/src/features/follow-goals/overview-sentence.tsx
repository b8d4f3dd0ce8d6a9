import { tertialNumber } from '@tertial/domain';
import { useTranslation } from 'react-i18next';
import { dueIn, metSinceBefore } from './standing.ts';
import type { YearStanding } from './year-in-tertial.ts';

/** The sentence that answers the question for which one came. */
export function OverviewSentence({ year, tertial, count }: YearStanding) {
  const { t } = useTranslation('overview');
  const since = metSinceBefore(year.attainment, tertial);
  const sentence = t('sentence.measured', {
    number: tertialNumber(tertial),
    year: year.year,
    measured: count.measured,
    count: dueIn(count),
    reach: t('sentence.reach', { count: count.met }),
  });
  const before = since?.before.slice(1) ?? '';
  const change = since?.change ?? 0;
  const comparison = since ? (change > 0 ? 'more' : change < 0 ? 'fewer' : 'same') : 'alone';
  const countsToDate = year.indicators.some(({ results }) =>
    results.some((result) => result.tertial === tertial && result.toDate && result.value !== null),
  );
  return (
    <>
      {t(`sentence.${comparison}`, { reach: sentence, change: Math.abs(change), before })}
      {countsToDate && ` ${t('sentence.toDate')}`}
      {count.notDue > 0 && ` ${t('sentence.notDue', { count: count.notDue })}`}
    </>
  );
}
