import { useQuery } from '@apollo/client/react';
import { Link, Outlet, useLocation, useRouteContext } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { withTexts } from '../text/later.ts';
import { useTranslation } from '../text/use-translation.ts';
import { useSessionLost } from '../vocabulary/session-loss.ts';
import { StatusSchemes } from '../vocabulary/status-scheme.tsx';
import { type Viewer, ViewerProvider } from '../vocabulary/viewer.tsx';
import { StatusSchemesDocument } from './__generated__/operations.ts';
import { DraftsNotKept } from './drafts-not-kept.tsx';
import { municipalityWords } from './municipality-words.ts';
import styles from './shell.module.css';

const PersonMenu = lazy(async () => {
  const { PersonMenu } = await withTexts('start', import('./person-menu.tsx'));
  return { default: PersonMenu };
});
const SignInAgain = lazy(async () => {
  const { SignInAgain } = await withTexts('start', import('./sign-in-again.tsx'));
  return { default: SignInAgain };
});
const SessionWarning = lazy(async () => {
  const { SessionWarning } = await withTexts('start', import('./session-warning.tsx'));
  return { default: SessionWarning };
});
const NoYearView = lazy(async () => {
  const { NoYearView } = await withTexts('setup', import('./no-year-view.tsx'));
  return { default: NoYearView };
});

const views = [
  { to: '/att-gora', words: 'nav.toDo' },
  { to: '/oversikt', words: 'nav.overview' },
  { to: '/indikatorer', words: 'nav.indicators' },
  { to: '/utforska', words: 'nav.explore' },
  { to: '/bedomningar', words: 'nav.assess' },
  { to: '/rapportera', words: 'nav.report' },
  { to: '/plan', words: 'nav.plan' },
] as const;

/** What shows nothing before there is a year. */
const ofYears: readonly string[] = [
  ...views.map(({ to }) => to),
  '/historik',
  '/filer',
  '/oversikt/mote',
  '/oversikt/indikatorer',
  '/utforska/kommuner',
];

/** What stands around every view of a signed-in person. */
export function Shell() {
  const viewer = useRouteContext({ from: '/_signedIn', select: (context) => context.viewer });
  const path = useLocation({ select: ({ pathname }) => pathname });
  const lacksYear = viewer.years.length === 0 && ofYears.includes(path);
  const quiet = path === '/oversikt/mote' && !lacksYear;
  return (
    <Frame viewer={viewer} quiet={quiet}>
      {lacksYear ? (
        <Suspense>
          <NoYearView />
        </Suspense>
      ) : (
        <Outlet />
      )}
    </Frame>
  );
}

interface FrameProps {
  viewer: Viewer;
  /** At a meeting nothing stands above what is shown. */
  quiet?: boolean;
  children: ReactNode;
}

/** One quiet line of navigation above what is shown. */
export function Frame({ viewer, quiet = false, children }: FrameProps) {
  const { t } = useTranslation();
  const lost = useSessionLost();
  const { data } = useQuery(StatusSchemesDocument);

  return (
    <ViewerProvider viewer={viewer}>
      <a href="#main" className={styles.skip}>
        {t('skipToContent')}
      </a>
      {!quiet && <Header viewer={viewer} />}
      <main id="main" tabIndex={-1} className={styles.main}>
        <DraftsNotKept />
        <StatusSchemes schemes={data?.statusSchemes ?? []}>{children}</StatusSchemes>
      </main>
      <Suspense>{lost ? <SignInAgain viewer={viewer} /> : <SessionWarning />}</Suspense>
    </ViewerProvider>
  );
}

function Header({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const municipality = municipalityWords(viewer.municipality.name);
  return (
    <header className={styles.header}>
      <Brand />
      <nav aria-label={t('nav.label')} className={styles.nav}>
        {views.map(({ to, words }) => (
          <Link key={to} to={to} className={styles.link} activeOptions={{ includeSearch: false }}>
            {t(words)}
          </Link>
        ))}
      </nav>
      <div className={styles.side}>
        <span className={styles.municipality} title={viewer.municipality.name}>
          <span className={styles.name}>{municipality.name}</span>
          {municipality.note !== null && <span className={styles.note}> {municipality.note}</span>}
        </span>
        <span className={styles.person}>
          <Suspense>
            <PersonMenu viewer={viewer} />
          </Suspense>
        </span>
      </div>
    </header>
  );
}

/** The product's name, on the way to what waits. */
export function Brand() {
  const { t } = useTranslation();
  return (
    <Link to="/att-gora" className={styles.brand}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M1 11h4v8H1zM8 6h4v13H8zM15 1h4v18h-4z" fill="currentColor" />
      </svg>
      {t('product')}
    </Link>
  );
}
