import { useSuspenseQuery } from '@apollo/client/react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type PeriodState, periodKey, type Tertial, tertials } from '@tertial/domain';
import { Suspense } from 'react';
import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Card } from '../../ui/table.tsx';
import { StatusPeriod } from '../../vocabulary/status-scheme.tsx';
import { useViewer } from '../../vocabulary/viewer.tsx';
import { AssessmentsDocument } from './__generated__/operations.ts';
import { assessedIn, listed, standingOf } from './assessment.ts';
import { AssessmentList } from './assessment-list.tsx';
import styles from './assessments-page.module.css';
import { AssessmentLead } from './lead.tsx';
import { type AssessSearch, kinds, shows } from './search.ts';
import { usePrintTime } from './use-print-time.ts';

/** The goals and indicators of a tertial: computed, suggested, judged, and why where they differ. */
export function AssessmentsPage() {
  return (
    <Suspense fallback={<Waiting />}>
      <Assessments />
    </Suspense>
  );
}

function Assessments() {
  const { t } = useTranslation(['assess', 'common']);
  const search = useSearch({ from: '/_signedIn/bedomningar' });
  const { defaultYear, roles } = useViewer();
  const chosenYear = search.year ?? defaultYear;
  const { data } = useSuspenseQuery(AssessmentsDocument, {
    variables: { year: chosenYear },
    // Figures change meanwhile; what was seen before is shown until the answer is there.
    fetchPolicy: 'cache-and-network',
  });
  const { year } = data;
  if (!year) {
    const none = t('common:error.noYear', { year: chosenYear });
    return (
      <Page title={t('title')} heading={t('title')} lead={none} aside={<Choices year={chosenYear} tertial={null} />}>
        {null}
      </Page>
    );
  }
  const tertial = search.tertial ?? year.latestTertial;
  const state = year.periods.find((period) => period.tertial === tertial)?.state ?? 'upcoming';
  const isHidden = state !== 'locked' && roles.every((role) => role === 'namndledamot');
  const goals = assessedIn(year.goals, tertial);
  const closed = state === 'upcoming' ? 'upcoming' : isHidden ? 'unreleased' : null;
  const heading = t(search.show === 'divergences' ? 'headingDivergences' : 'heading', { tertial, year: year.year });
  return (
    <Page
      title={heading}
      heading={heading}
      lead={closed === null ? <AssessmentLead standing={standingOf(goals)} /> : t(`lead.${closed}`)}
      aside={<Choices year={year.year} tertial={tertial} />}
    >
      {closed === null && <Listed goals={goals} year={year.year} tertial={tertial} state={state} search={search} />}
    </Page>
  );
}

interface ListedProps {
  readonly goals: ReturnType<typeof assessedIn>;
  readonly year: number;
  readonly tertial: Tertial;
  readonly state: PeriodState;
  readonly search: AssessSearch;
}

function Listed({ goals, year, tertial, state, search }: ListedProps) {
  const { t } = useTranslation('assess');
  const format = useFormat();
  const navigate = useNavigate({ from: '/bedomningar' });
  const { municipality } = useViewer();
  const printedAt = usePrintTime();
  const list = listed(goals, search);
  const lock = goals[0]?.review.judgementLock;
  return (
    <>
      <div className={styles.tools}>
        <Segmented
          label={t('show.label')}
          options={shows.map((id) => ({ id, label: t(`show.${id}`) }))}
          value={search.show ?? 'all'}
          onChange={(show) => navigate({ search: { ...search, show }, replace: true })}
        />
        <Segmented
          label={t('kind.label')}
          options={kinds.map((id) => ({ id, label: t(`kind.${id}`) }))}
          value={search.kind ?? 'all'}
          onChange={(kind) => navigate({ search: { ...search, kind }, replace: true })}
        />
        <Button onPress={() => window.print()}>{t('print')}</Button>
      </div>
      <p className={styles.printed}>
        {t('printed', { municipality: municipality.name, when: format.moment(printedAt) })}
      </p>
      {state !== 'locked' && <p className={styles.note}>{t('preliminary')}</p>}
      {lock === null && <p className={styles.note}>{t('keys')}</p>}
      {(lock === 'periodLocked' || lock === 'notPermitted') && <p className={styles.note}>{t(`lock.${lock}`)}</p>}
      <Card>
        {list.length === 0 ? (
          <p>{t(search.show === 'divergences' ? 'nothing' : 'nothingAtAll')}</p>
        ) : (
          <StatusPeriod period={periodKey({ year, tertial })}>
            <AssessmentList key={`${year}${tertial}`} list={list} year={year} tertial={tertial} />
          </StatusPeriod>
        )}
      </Card>
    </>
  );
}

function Choices({ year: shown, tertial }: { year: number; tertial: Tertial | null }) {
  const { t } = useTranslation(['assess', 'common']);
  const search = useSearch({ from: '/_signedIn/bedomningar' });
  const navigate = useNavigate({ from: '/bedomningar' });
  const { years: read } = useViewer();
  const years = [...new Set([...read, shown])].sort();
  return (
    <div className={styles.choices}>
      <Segmented
        label={t('common:years')}
        options={years.map((year) => ({ id: String(year), label: String(year) }))}
        value={String(shown)}
        onChange={(year) => navigate({ search: { ...search, year: Number(year), tertial: undefined } })}
      />
      {tertial !== null && (
        <Segmented
          label={t('tertial')}
          options={tertials.map((id) => ({ id, label: id }))}
          value={tertial}
          onChange={(next) => navigate({ search: { ...search, year: shown, tertial: next } })}
        />
      )}
    </div>
  );
}

function Waiting() {
  const { t } = useTranslation(['assess', 'common']);
  return (
    <Page title={t('title')} heading={t('title')} lead={<span role="status">{t('common:loading')}</span>}>
      <div className={styles.waiting} aria-hidden="true" />
    </Page>
  );
}
