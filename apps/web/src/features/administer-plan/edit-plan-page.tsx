import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Page } from '../../ui/page.tsx';
import { useViewer } from '../../vocabulary/viewer.tsx';
import { EditablePlanDocument, PlanYearsDocument } from './__generated__/operations.ts';
import { CarryList } from './carry-list.tsx';
import { DecidePlan } from './decide-plan.tsx';
import styles from './edit-plan.module.css';
import { PlanOutline } from './plan-outline.tsx';
import { StartNextYear } from './start-next-year.tsx';

/** The goal chain of a year is changed, and the next one prepared. */
export function EditPlanPage() {
  const { t } = useTranslation(['planning', 'common']);
  const { roles } = useViewer();
  if (!roles.includes('administrator') && !roles.includes('socialchef')) {
    return (
      <Page title={t('title')} heading={t('title')} lead={t('notPermitted')}>
        <Link to="/plan" className={buttonClass('primary')}>
          {t('back')}
        </Link>
      </Page>
    );
  }
  return (
    <Suspense
      fallback={
        <Page title={t('title')} heading={t('title')} lead={<span role="status">{t('common:loading')}</span>}>
          <div className={styles.waiting} aria-hidden="true" />
        </Page>
      }
    >
      <ChosenYear />
    </Suspense>
  );
}

function ChosenYear() {
  const { year } = useSearch({ from: '/_signedIn/plan/andra' });
  const { data } = useSuspenseQuery(PlanYearsDocument);
  const chosen = year ?? data.planYears.at(-1)?.year ?? 0;
  return <ShownYear key={chosen} year={chosen} years={data.planYears} />;
}

function ShownYear({ year, years }: { year: number; years: readonly { year: number; status: string }[] }) {
  const { t } = useTranslation(['planning', 'common']);
  const navigate = useNavigate({ from: '/plan/andra' });
  const { data } = useSuspenseQuery(EditablePlanDocument, { variables: { year } });
  const [told, setTold] = useState('');
  const plan = data.editablePlan;
  const title = t('titleYear', { year });
  const aside = (
    <Choice
      label={t('years')}
      options={years.map((each) => ({
        id: String(each.year),
        label: each.status === 'draft' ? t('yearDraft', { year: each.year }) : String(each.year),
      }))}
      value={String(year)}
      onChange={(chosen) => navigate({ search: { year: Number(chosen) } })}
    />
  );
  if (!plan) {
    return (
      <Page title={title} heading={title} lead={t('common:error.noYear', { year })} aside={aside}>
        {null}
      </Page>
    );
  }
  const lead = (
    <>
      {t(`lead.${plan.status}`, { year })} {!plan.mayChange && t('lead.readOnly')}
    </>
  );
  return (
    <Page title={title} heading={title} lead={lead} aside={aside}>
      <div className={styles.stack}>
        <div className={styles.bar}>
          <Link to="/plan" search={{ year }} className={buttonClass()}>
            {t('back')}
          </Link>
          {plan.mayStartNext && <StartNextYear year={year} />}
          {plan.mayChange && plan.status === 'draft' && <DecidePlan plan={plan} onTold={setTold} />}
        </div>
        <p role="status" className={styles.told}>
          {told}
        </p>
        {plan.status === 'draft' && plan.previous.length > 0 && <CarryList plan={plan} onTold={setTold} />}
        <PlanOutline plan={plan} onTold={setTold} />
      </div>
    </Page>
  );
}
