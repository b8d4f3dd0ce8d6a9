import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useViewer } from '../../vocabulary/viewer.tsx';
import { PlanDocument, type PlanQuery } from './__generated__/operations.ts';
import { lineageOrder } from './plan.ts';
import { DroppedGroup, PlanGroup } from './plan-group.tsx';
import { PlanOverview } from './plan-overview.tsx';
import styles from './plan-page.module.css';
import { PlanSentence } from './plan-sentence.tsx';

/** A year as the plan reads it. */
export type PlanYear = NonNullable<PlanQuery['year']>;

/** A year's plan beside the year before: what is kept, reworded, new and dropped, from where to where. */
export function PlanPage() {
  const { year } = useSearch({ from: '/_signedIn/plan' });
  const { years, defaultYear } = useViewer();
  const chosen = year ?? years.at(-1) ?? defaultYear;
  return (
    <Suspense fallback={<Waiting year={chosen} />}>
      <Plan yearNumber={chosen} />
    </Suspense>
  );
}

function Plan({ yearNumber }: { yearNumber: number }) {
  const { t } = useTranslation(['plan', 'common']);
  const { years, roles } = useViewer();
  const navigate = useNavigate({ from: '/plan' });
  const { data } = useSuspenseQuery(PlanDocument, { variables: { year: yearNumber } });
  const { year } = data;
  const title = t('title', { year: yearNumber });
  const aside = (
    <Segmented
      label={t('common:years')}
      options={years.map((each) => ({ id: String(each), label: String(each) }))}
      value={String(yearNumber)}
      onChange={(chosen) => navigate({ search: { year: Number(chosen) } })}
    />
  );
  if (!year) {
    return (
      <Page title={title} heading={title} lead={t('common:error.noYear', { year: yearNumber })} aside={aside}>
        {null}
      </Page>
    );
  }
  return (
    <Page title={title} heading={title} lead={<Lead year={year} />} aside={aside}>
      <div className={styles.stack}>
        {year.status === 'draft' && <Notice tone="warning">{t('draft', { year: year.year })}</Notice>}
        {roles.includes('administrator') && (
          <div>
            <Link to="/plan/andra" search={{ year: year.year }} className={buttonClass()}>
              {t('change')}
            </Link>
          </div>
        )}
        {isFirst(year) && year.indicators.length > 0 && <Notice>{t('noBefore')}</Notice>}
        {year.goals.length > 1 && <PlanOverview year={year} />}
        {isFirst(year) ? (
          <PlanGroup lineage="kept" year={year} indicators={year.indicators} withBefore={false} />
        ) : (
          lineageOrder.map((lineage) => (
            <PlanGroup
              key={lineage}
              lineage={lineage}
              year={year}
              indicators={year.indicators.filter((indicator) => indicator.lineage === lineage)}
              withBefore
            />
          ))
        )}
        <DroppedGroup year={year} />
      </div>
    </Page>
  );
}

/** Whether there is no year before to hold the plan against. */
function isFirst(year: PlanYear): boolean {
  return year.dropped.length === 0 && year.indicators.every((indicator) => indicator.predecessor === null);
}

function Lead({ year }: { year: PlanYear }) {
  const { t } = useTranslation('plan');
  const count = year.indicators.length;
  if (count === 0) return t('empty', { year: year.year });
  if (year.status === 'fragment') {
    const words = count === 1 ? 'one' : count === 2 ? 'two' : count === 3 ? 'three' : 'many';
    return t(`fragment.${words}`, { count, year: year.year });
  }
  return (
    <PlanSentence
      indicators={year.indicators}
      dropped={year.dropped.length}
      year={year.year}
      withBefore={!isFirst(year)}
    />
  );
}

function Waiting({ year }: { year: number }) {
  const { t } = useTranslation(['plan', 'common']);
  const title = t('title', { year });
  return (
    <Page title={title} heading={title} lead={<span role="status">{t('common:loading')}</span>}>
      <div className={styles.waiting} aria-hidden="true" />
    </Page>
  );
}
