import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page.tsx';
import { SamplePeople } from './sample-people.tsx';
import styles from './start-page.module.css';

const route = getRouteApi('/');

/** What a visitor meets: what this is, and a choice of whom to try it as. */
export function StartPage() {
  const { t } = useTranslation('start');
  const { to } = route.useSearch();
  return (
    <main id="main">
      <Page title={t('title')} heading={t('title')} lead={t('lead')}>
        <h2 className={styles.choose}>{t('choose')}</h2>
        <p className={styles.hint}>{t('chooseHint')}</p>
        {/* A full load, so that nothing of an earlier person stays in memory. */}
        <SamplePeople onSignedIn={() => window.location.assign(to ?? '/att-gora')} />
      </Page>
    </main>
  );
}
