import { Link, Outlet, useRouteContext } from '@tanstack/react-router';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { ViewerProvider } from '../vocabulary/viewer.tsx';
import { sessionLoss } from './session.ts';
import styles from './shell.module.css';

const PersonMenu = lazy(() => import('./person-menu.tsx').then(({ PersonMenu }) => ({ default: PersonMenu })));
const SignInAgain = lazy(() => import('./sign-in-again.tsx').then(({ SignInAgain }) => ({ default: SignInAgain })));

const views = [
  { to: '/oversikt', words: 'nav.overview' },
  { to: '/indikatorer', words: 'nav.indicators' },
  { to: '/plan', words: 'nav.plan' },
] as const;

/** What stands around every view: one quiet line of navigation. */
export function Shell() {
  const { t } = useTranslation();
  const viewer = useRouteContext({ from: '/_signedIn', select: (context) => context.viewer });
  const lost = useSyncExternalStore(sessionLoss.subscribe, sessionLoss.isLost);

  return (
    <ViewerProvider viewer={viewer}>
      <a href="#main" className={styles.skip}>
        {t('skipToContent')}
      </a>
      <header className={styles.header}>
        <Link to="/oversikt" className={styles.brand}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M1 11h4v8H1zM8 6h4v13H8zM15 1h4v18h-4z" fill="currentColor" />
          </svg>
          {t('product')}
        </Link>
        <nav aria-label={t('nav.label')} className={styles.nav}>
          {views.map(({ to, words }) => (
            <Link key={to} to={to} className={styles.link} activeOptions={{ includeSearch: false }}>
              {t(words)}
            </Link>
          ))}
        </nav>
        <div className={styles.side}>
          <span className={styles.municipality}>{viewer.municipality.name}</span>
          <span className={styles.person}>
            <Suspense>
              <PersonMenu viewer={viewer} />
            </Suspense>
          </span>
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <Suspense>{lost && <SignInAgain viewer={viewer} />}</Suspense>
    </ViewerProvider>
  );
}
