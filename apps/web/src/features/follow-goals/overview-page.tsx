import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type Tertial, tertialNumber, tertials } from '@tertial/domain';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { StatusPeriod } from '../../vocabulary/status-scheme.tsx';
import { useViewer } from '../../vocabulary/viewer.tsx';
import { OverviewDocument } from './__generated__/operations.ts';
import { AttentionList } from './attention-list.tsx';
import { GapList } from './gap-list.tsx';
import styles from './overview-page.module.css';
import { OverviewReservations, OverviewSentence } from './overview-sentence.tsx';
import { countIn } from './standing.ts';
import { StandingBars, type StandingItem, StandingTable } from './standing-list.tsx';
import { SummaryCards } from './summary-cards.tsx';
import { TertialStanding } from './tertial-standing.tsx';
import type { OverviewYear, YearInTertial } from './year-in-tertial.ts';

/** How it stands: attainment in all, per goal and per service area, and what wants a look. */
export function OverviewPage() {
  const { year } = useSearch({ from: '/_signedIn/oversikt' });
  const viewer = useViewer();
  const chosen = year ?? viewer.defaultYear;
  return (
    <Suspense fallback={<Waiting year={chosen} />}>
      <Overview yearNumber={chosen} />
    </Suspense>
  );
}

function Overview({ yearNumber }: { yearNumber: number }) {
  const { t } = useTranslation(['overview', 'common']);
  const { tertial: wanted } = useSearch({ from: '/_signedIn/oversikt' });
  const { data } = useSuspenseQuery(OverviewDocument, { variables: { year: yearNumber } });
  const { year } = data;
  if (!year) {
    const title = t('common:nav.overview');
    return (
      <Page title={title} heading={title} lead={t('common:error.noYear', { year: yearNumber })}>
        <Choices year={yearNumber} tertial="T1" />
      </Page>
    );
  }
  const tertial = wanted ?? year.latestTertial;
  const count = countIn(year.attainment, tertial);
  const title = t('title', { number: tertialNumber(tertial), year: year.year });
  const measured = count !== undefined && count.measured > 0;
  const hasCharts = year.attainment.some((each) => each.measured > 0);
  return (
    <StatusPeriod period={`${year.year}${tertial}`}>
      <Page
        title={title}
        heading={title}
        lead={
          measured ? (
            <OverviewSentence year={year} tertial={tertial} count={count} />
          ) : (
            <NothingYet year={year} tertial={tertial} />
          )
        }
        aside={<Choices year={year.year} tertial={tertial} />}
      >
        {year.status === 'fragment' && <Fragment year={year} />}
        {measured && <SummaryCards year={year} tertial={tertial} count={count} />}
        {measured && <OverviewReservations year={year} tertial={tertial} count={count} />}
        <div className={hasCharts ? styles.columns : styles.stack}>
          {hasCharts && (
            <div className={styles.stack}>
              {measured && <GoalStanding year={year} tertial={tertial} />}
              {measured && <AreaStanding year={year} tertial={tertial} />}
              <TertialStanding year={year} withLegend={!measured} />
            </div>
          )}
          <div className={styles.stack}>
            {measured && <GapList year={year} tertial={tertial} />}
            <AttentionList year={year} tertial={tertial} count={count} />
          </div>
        </div>
      </Page>
    </StatusPeriod>
  );
}

function Choices({ year, tertial }: { year: number; tertial: Tertial }) {
  const { t } = useTranslation('overview');
  const { years } = useViewer();
  const navigate = useNavigate({ from: '/oversikt' });
  return (
    <div className={styles.controls}>
      <Segmented
        label={t('choose.year')}
        options={years.map((each) => ({ id: String(each), label: String(each) }))}
        value={String(year)}
        onChange={(chosen) => navigate({ search: { year: Number(chosen) } })}
      />
      <Segmented
        label={t('choose.tertial')}
        options={tertials.map((each) => ({ id: each, label: each }))}
        value={tertial}
        onChange={(chosen) => navigate({ search: { year, tertial: chosen }, replace: true })}
      />
    </div>
  );
}

function GoalStanding({ year, tertial }: YearInTertial) {
  const { t } = useTranslation('overview');
  const items = year.goals.map((goal): StandingItem => {
    const review = goal.reviews.find((each) => each.tertial === tertial);
    return {
      id: goal.id,
      name: goal.title,
      link: (
        <Link to="/mal/$goalId" params={{ goalId: goal.id }} search={{ tertial }}>
          {goal.title}
        </Link>
      ),
      search: { year: year.year, tertial, goal: goal.id },
      attainment: goal.attainment,
      verdicts: {
        suggested: review?.suggested ?? null,
        judged: review?.judgement?.verdict ?? null,
        differs: review?.judgement?.differs ?? false,
      },
    };
  });
  const shared = { items, tertial, heading: t('chart.goal'), caption: t('chart.goals') };
  return (
    <div id="goals" className={styles.anchor}>
      <ChartFrame
        title={t('chart.goals')}
        description={t('chart.goalsNote')}
        chart={<StandingBars {...shared} withLegend />}
        table={<StandingTable {...shared} />}
      />
    </div>
  );
}

function AreaStanding({ year, tertial }: YearInTertial) {
  const { t } = useTranslation('overview');
  const items = year.serviceAreas.map(
    ({ id, serviceArea, attainment }): StandingItem => ({
      id,
      name: serviceArea.name,
      link: (
        <Link to="/indikatorer" search={{ year: year.year, tertial, area: serviceArea.id }}>
          {serviceArea.name}
        </Link>
      ),
      search: { year: year.year, tertial, area: serviceArea.id },
      attainment,
    }),
  );
  const shared = { items, tertial, heading: t('chart.area'), caption: t('chart.areas') };
  return (
    <ChartFrame
      title={t('chart.areas')}
      description={t('chart.areasNote')}
      chart={<StandingBars {...shared} />}
      table={<StandingTable {...shared} />}
    />
  );
}

function NothingYet({ year, tertial }: YearInTertial) {
  const { t } = useTranslation('overview');
  const state = year.periods.find((period) => period.tertial === tertial)?.state ?? 'upcoming';
  return (
    <>
      {t(`empty.${state}`, { number: tertialNumber(tertial), year: year.year })}{' '}
      {state === 'open' && (
        <Link to="/indikatorer" search={{ year: year.year, tertial }}>
          {t('empty.enter')}
        </Link>
      )}
    </>
  );
}

function Fragment({ year }: { year: OverviewYear }) {
  const { t } = useTranslation('overview');
  const count = year.indicators.length;
  const words = count === 1 ? 'one' : count === 2 ? 'two' : count === 3 ? 'three' : 'many';
  return (
    <div className={styles.notice}>
      <Notice>{t(`fragment.${words}`, { count, year: year.year })}</Notice>
    </div>
  );
}

function Waiting({ year }: { year: number }) {
  const { t } = useTranslation(['overview', 'common']);
  const title = `${t('common:nav.overview')} ${year}`;
  return (
    <Page title={title} heading={title} lead={<span role="status">{t('common:loading')}</span>}>
      <div className={styles.cards} aria-hidden="true">
        {['met', 'partly', 'notMet', 'none', 'differs'].map((card) => (
          <div key={card} className={styles.waiting} />
        ))}
      </div>
    </Page>
  );
}
