import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type Tertial, tertialNumber, tertials } from '@tertial/domain';
import { Suspense } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { buttonClass } from '../../ui/button-class.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { StatusPeriod } from '../../vocabulary/status-scheme.tsx';
import { useViewer } from '../../vocabulary/viewer.tsx';
import { OverviewDocument } from './__generated__/operations.ts';
import { Answers } from './answers.tsx';
import { ChangeList } from './change-list.tsx';
import { Counting } from './counting.tsx';
import { DivergenceList } from './divergence-list.tsx';
import { GapList } from './gap-list.tsx';
import { GroupStanding } from './group-standing.tsx';
import { LackingList } from './lacking-list.tsx';
import { MisreportList } from './misreport-list.tsx';
import type { Overview } from './overview.ts';
import styles from './overview-page.module.css';
import { useStageLine } from './stage-line.tsx';
import { TertialStanding } from './tertial-standing.tsx';

/** How it stands: what is reached, what changed, what is missing and where to act, with the way to each cause. */
export function OverviewPage() {
  const { year } = useSearch({ from: '/_signedIn/oversikt' });
  const viewer = useViewer();
  const chosen = year ?? viewer.defaultYear;
  return (
    <Suspense fallback={<Waiting year={chosen} />}>
      <OverviewOf year={chosen} />
    </Suspense>
  );
}

function OverviewOf({ year }: { year: number }) {
  const { t } = useTranslation(['overview', 'common']);
  const { tertial = null, unapproved } = useSearch({ from: '/_signedIn/oversikt' });
  const { data } = useSuspenseQuery(OverviewDocument, {
    variables: { year, tertial, unapproved: unapproved === 'yes', forCommittee: false },
    // What counts may have changed on any other page.
    fetchPolicy: 'cache-and-network',
  });
  const { overview } = data;
  const stageLine = useStageLine();
  if (!overview) {
    const title = t('common:nav.overview');
    return (
      <Page title={title} heading={title} lead={t('common:error.noYear', { year })}>
        <Choices year={year} tertial="T1" />
      </Page>
    );
  }
  const title = t('title', { number: tertialNumber(overview.tertial), year });
  return (
    <StatusPeriod period={`${year}${overview.tertial}`}>
      <Page
        title={title}
        heading={title}
        aside={
          <>
            <span className={styles.stage}>{stageLine(overview)}</span>
            <Choices year={year} tertial={overview.tertial} />
          </>
        }
      >
        {overview.editionStatus === 'fragment' && <Fragmentary overview={overview} />}
        <Answers overview={overview} />
        <Count overview={overview} />
        <Parts overview={overview} />
      </Page>
    </StatusPeriod>
  );
}

function Count({ overview }: { overview: Overview }) {
  const navigate = useNavigate({ from: '/oversikt' });
  return (
    <Counting
      overview={overview}
      onChange={(wanted) =>
        navigate({ search: (now) => ({ ...now, unapproved: wanted ? 'yes' : undefined }), replace: true })
      }
    />
  );
}

function Parts({ overview }: { overview: Overview }) {
  const measured = overview.now.measured > 0;
  const hasCharts = overview.tertials.some((each) => each.measured > 0);
  return (
    <div className={hasCharts ? styles.columns : styles.stack}>
      {hasCharts && (
        <div className={styles.stack}>
          {measured && <GroupStanding overview={overview} kind="goal" />}
          {measured && <GroupStanding overview={overview} kind="assignment" />}
          {measured && <GroupStanding overview={overview} kind="serviceArea" />}
          {measured && <GroupStanding overview={overview} kind="division" />}
          <TertialStanding overview={overview} withLegend={!measured} />
        </div>
      )}
      <div className={styles.stack}>
        <LackingList overview={overview} />
        <MisreportList overview={overview} />
        {measured && <ChangeList overview={overview} />}
        {measured && <GapList overview={overview} />}
        {measured && <DivergenceList overview={overview} />}
      </div>
    </div>
  );
}

function Choices({ year, tertial }: { year: number; tertial: Tertial }) {
  const { t } = useTranslation('overview');
  const { years } = useViewer();
  const { unapproved } = useSearch({ from: '/_signedIn/oversikt' });
  const navigate = useNavigate({ from: '/oversikt' });
  return (
    <div className={styles.controls}>
      <Segmented
        label={t('choose.year')}
        options={years.map((each) => ({ id: String(each), label: String(each) }))}
        value={String(year)}
        onChange={(chosen) => navigate({ search: { year: Number(chosen), unapproved } })}
      />
      <Segmented
        label={t('choose.tertial')}
        options={tertials.map((each) => ({ id: each, label: each }))}
        value={tertial}
        onChange={(chosen) => navigate({ search: { year, tertial: chosen, unapproved }, replace: true })}
      />
      <Link to="/oversikt/mote" search={{ year, tertial, unapproved }} className={buttonClass()}>
        {t('meeting.open')}
      </Link>
    </div>
  );
}

function Fragmentary({ overview: { year, now } }: { overview: Overview }) {
  const { t } = useTranslation('overview');
  const count = now.total;
  const words = count === 1 ? 'one' : count === 2 ? 'two' : count === 3 ? 'three' : 'many';
  return (
    <div className={styles.notice}>
      <Notice>{t(`fragment.${words}`, { count, year })}</Notice>
    </div>
  );
}

function Waiting({ year }: { year: number }) {
  const { t } = useTranslation(['overview', 'common']);
  const title = `${t('common:nav.overview')} ${year}`;
  return (
    <Page title={title} heading={title} lead={<span role="status">{t('common:loading')}</span>}>
      <div className={styles.cards} aria-hidden="true">
        {['reached', 'changed', 'missing', 'act'].map((card) => (
          <div key={card} className={styles.waiting} />
        ))}
      </div>
    </Page>
  );
}
