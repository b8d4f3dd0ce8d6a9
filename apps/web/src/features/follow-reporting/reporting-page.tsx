import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type Tertial, tertials } from '@tertial/domain';
import { Suspense } from 'react';
import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { buttonClass } from '../../ui/button-class.ts';
import { Page } from '../../ui/page.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useViewer } from '../../vocabulary/viewer.tsx';
import { ReportingDocument, ReportPeriodsDocument } from './__generated__/operations.ts';
import { PeriodCard } from './period-card.tsx';
import { countReports, type KnownPeriod, periodToShow, type TertialReporting } from './reporting.ts';
import styles from './reporting-page.module.css';
import { UnitReports } from './unit-reports.tsx';

/** How far all units have come with a tertial; where reports are approved, and tertials opened and locked. */
export function ReportingPage() {
  return (
    <Suspense fallback={<Waiting />}>
      <ChosenPeriod />
    </Suspense>
  );
}

function ChosenPeriod() {
  const { t } = useTranslation('reporting');
  const search = useSearch({ from: '/_signedIn/rapportera' });
  const { years, defaultYear } = useViewer();
  const year = search.year ?? defaultYear;
  const { data } = useSuspenseQuery(ReportPeriodsDocument);
  // The year that the program speaks of, and what is open, whatever its year.
  const periods = data.reportPeriods.filter((period) => period.year === year || period.state === 'open');
  const chosen = periodToShow(periods, search);
  if (chosen === null && years.includes(year) && data.reportPeriods.every((period) => period.year !== year)) {
    return <NotDecided year={year} />;
  }
  if (chosen === null) {
    return (
      <Page title={t('title')} heading={t('title')} lead={t('noPeriod')}>
        <Choices year={year} tertial={null} />
      </Page>
    );
  }
  return <Reporting key={chosen.id} chosen={chosen} />;
}

/** A draft has no tertials yet; it is seen by those who may decide it or read it. */
function NotDecided({ year }: { year: number }) {
  const { t } = useTranslation('reporting');
  const { roles } = useViewer();
  return (
    <Page
      title={t('title')}
      heading={t('title')}
      lead={t('notDecided.lead', { year })}
      aside={<Choices year={year} tertial={null} />}
    >
      {roles.includes('administrator') && (
        <Link to="/plan/andra" search={{ year }} className={buttonClass('primary')}>
          {t('notDecided.way', { year })}
        </Link>
      )}
    </Page>
  );
}

function Reporting({ chosen }: { chosen: KnownPeriod }) {
  const { t } = useTranslation('reporting');
  const { data } = useSuspenseQuery(ReportingDocument, {
    variables: { period: chosen.id },
    // Others work meanwhile; what was seen before is shown until the answer is there.
    fetchPolicy: 'cache-and-network',
  });
  const { reporting } = data;
  const heading = t('heading', chosen);
  if (!reporting) {
    return (
      <Page
        title={heading}
        heading={heading}
        lead={t(chosen.state === 'upcoming' ? 'lead.upcoming' : 'lead.none')}
        aside={<Choices year={chosen.year} tertial={chosen.tertial} />}
      >
        {null}
      </Page>
    );
  }
  return (
    <Page
      title={heading}
      heading={heading}
      lead={<Lead reporting={reporting} />}
      aside={<Choices year={chosen.year} tertial={chosen.tertial} />}
    >
      <div className={styles.stack}>
        <PeriodCard reporting={reporting} />
        {reporting.reports.length > 0 && <UnitReports reporting={reporting} />}
      </div>
    </Page>
  );
}

function Lead({ reporting }: { reporting: TertialReporting }) {
  const { t } = useTranslation('reporting');
  const format = useFormat();
  const { period, reports } = reporting;
  const counts = countReports(reports);
  if (counts.units === 0) return t(period.state === 'upcoming' ? 'lead.upcoming' : 'lead.none');
  const sentence = t('lead.sentence', {
    handedIn: t('lead.handedIn', { done: counts.handedIn, count: counts.units }),
    approved: t('lead.approved', { count: counts.approved }),
  });
  if (period.state === 'upcoming') return t('lead.upcoming');
  if (period.state === 'open' || period.lockedAt === null) return sentence;
  const locked = t('lead.locked', { when: format.moment(period.lockedAt) });
  return counts.handedIn === 0 ? locked : `${sentence} ${locked}`;
}

function Choices({ year: shown, tertial }: { year: number; tertial: Tertial | null }) {
  const { t } = useTranslation('reporting');
  const navigate = useNavigate({ from: '/rapportera' });
  const { years: read } = useViewer();
  const years = [...new Set([...read, shown])].sort();
  return (
    <div className={styles.controls}>
      <Segmented
        label={t('choose.year')}
        options={years.map((year) => ({ id: String(year), label: String(year) }))}
        value={String(shown)}
        onChange={(year) => navigate({ search: { year: Number(year) } })}
      />
      {tertial !== null && (
        <Segmented
          label={t('choose.tertial')}
          options={tertials.map((id) => ({ id, label: id }))}
          value={tertial}
          onChange={(next) => navigate({ search: { year: shown, tertial: next } })}
        />
      )}
    </div>
  );
}

function Waiting() {
  const { t } = useTranslation(['reporting', 'common']);
  return (
    <Page title={t('title')} heading={t('title')} lead={<span role="status">{t('common:loading')}</span>}>
      <div className={styles.waiting} aria-hidden="true" />
    </Page>
  );
}
