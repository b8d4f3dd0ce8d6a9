import { useSuspenseQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { type ReactNode, Suspense, useRef, useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { buttonClass } from '../../ui/button-class.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Card } from '../../ui/table.tsx';
import { SetupDocument } from './__generated__/operations.ts';
import { FirstYear } from './first-year.tsx';
import styles from './get-started.module.css';
import { PastePart } from './paste-part.tsx';
import { TakeBackYear } from './take-back-year.tsx';
import { useIsPasted } from './use-kept-text.ts';
import { usePaste } from './use-paste.ts';

/** The way from an empty municipality to its first open tertial, in five steps. */
export function GetStartedPage() {
  const { t } = useTranslation(['setup', 'common']);
  return (
    <Page title={t('title')} heading={t('title')} lead={t('lead')}>
      <Suspense fallback={<p role="status">{t('common:loading')}</p>}>
        <Steps />
      </Suspense>
    </Page>
  );
}

function Steps() {
  const { t } = useTranslation('setup');
  const { data } = useSuspenseQuery(SetupDocument, { fetchPolicy: 'cache-and-network' });
  const paste = usePaste();
  const [takenBack, setTakenBack] = useState<number | null>(null);
  const toldOfYear = useRef<HTMLParagraphElement>(null);
  const { setup } = data;
  if (!setup) return <Notice>{t('notPermitted')}</Notice>;
  const year = setup.years.at(-1);
  const isOpened = setup.years.some(({ opened }) => opened > 0);
  const basis = `${setup.units} ${setup.serviceAreas} ${setup.people}`;
  const hasPlan = setup.years.some(({ indicators }) => indicators > 0);
  return (
    <ol className={styles.steps}>
      <Step step="units" state={t('state.units', { count: setup.units })} done={setup.units > 0}>
        <PastePart kind="units" send={paste.units} />
        <Link to="/administration/organisation" className={buttonClass()}>
          {t('way.organisation')}
        </Link>
      </Step>
      <Step step="serviceAreas" state={t('state.areas', { count: setup.serviceAreas })} done={setup.serviceAreas > 0}>
        <PastePart kind="serviceAreas" send={paste.serviceAreas} />
        <Link to="/administration/organisation" className={buttonClass()}>
          {t('way.organisation')}
        </Link>
      </Step>
      <Step
        step="plan"
        state={year ? t('state.plan', { year: year.year, count: year.indicators }) : t('state.noPlan')}
        done={hasPlan}
      >
        <p role="status" ref={toldOfYear} tabIndex={-1}>
          {!year && takenBack !== null && t('takeBack.done', { year: takenBack })}
        </p>
        {!year && <FirstYear />}
        {year?.status === 'draft' && (
          <PastePart kind="plan" basis={basis} send={(input) => paste.plan({ year: year.year, input })} />
        )}
        {year && (
          <Link to="/plan/andra" search={{ year: year.year }} className={buttonClass()}>
            {t('way.plan')}
          </Link>
        )}
        {year?.status === 'draft' && setup.years.length === 1 && (
          <TakeBackYear
            year={year.year}
            indicators={year.indicators}
            onDone={() => {
              setTakenBack(year.year);
              // What asked for it is gone, so that the focus has nowhere to go back to.
              requestAnimationFrame(() => toldOfYear.current?.focus());
            }}
          />
        )}
      </Step>
      <Step step="people" state={t('state.people', { count: setup.people })} done={setup.people > 0}>
        <PastePart kind="people" basis={basis} send={paste.people} />
        <Link to="/administration/personer" className={buttonClass()}>
          {t('way.people')}
        </Link>
      </Step>
      <Step step="tertial" state={t(isOpened ? 'state.opened' : 'state.notOpened')} done={isOpened}>
        {!year && <p>{t('before.year')}</p>}
        {year?.status === 'draft' && (
          <>
            <p>{t('before.decision', { year: year.year })}</p>
            <Link to="/plan/andra" search={{ year: year.year }} className={buttonClass('primary')}>
              {t('way.decide', { year: year.year })}
            </Link>
          </>
        )}
        {year && year.status !== 'draft' && (
          <Link to="/rapportera" search={{ year: year.year }} className={buttonClass('primary')}>
            {t('way.open')}
          </Link>
        )}
      </Step>
    </ol>
  );
}

interface StepProps {
  step: 'units' | 'serviceAreas' | 'plan' | 'people' | 'tertial';
  /** How far it has come, in words. */
  state: string;
  done: boolean;
  children: ReactNode;
}

function Step({ step, state, done, children }: StepProps) {
  const { t } = useTranslation('setup');
  const isPasted = useIsPasted(step);
  // What becomes done stays open, so that nobody loses their place.
  const [opensAtOnce] = useState(!done || isPasted);
  return (
    <li>
      <Card>
        <div className={styles.head}>
          <h2>{t(`step.${step}.title`)}</h2>
          <p className={styles.state} data-done={done}>
            {t(done ? 'done' : 'notDone')} {state}
          </p>
        </div>
        <p>{t(`step.${step}.why`)}</p>
        {step === 'tertial' ? (
          <div className={styles.content}>{children}</div>
        ) : (
          <details open={opensAtOnce}>
            <summary className={styles.summary}>{t('add')}</summary>
            <div className={styles.content}>{children}</div>
          </details>
        )}
      </Card>
    </li>
  );
}
