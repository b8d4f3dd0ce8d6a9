import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from '../text/use-translation.ts';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { SignInWays } from './sign-in-ways.tsx';
import styles from './start-page.module.css';

const route = getRouteApi('/');

/** What a visitor meets: what this is, where to sign in, and whom to try it as. */
export function StartPage() {
  const { t } = useTranslation('start');
  const { to, error } = route.useSearch();
  return (
    <main id="main">
      <Page title={t('title')} heading={t('title')} lead={t('lead')}>
        {error !== undefined && (
          <Notice tone="problem" title={t('notSignedIn')}>
            {t(`error.${error}`)}
          </Notice>
        )}
        <SignInWays
          to={to}
          aboutSamples={
            <>
              <h2 className={styles.choose}>{t('choose')}</h2>
              <p className={styles.hint}>{t('chooseHint')}</p>
            </>
          }
          // A full load, so that nothing of an earlier person stays in memory.
          onSignedIn={() => window.location.assign(to ?? '/att-gora')}
        />
      </Page>
    </main>
  );
}
