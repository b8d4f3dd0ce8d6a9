import { useQuery } from '@apollo/client/react';
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from '../text/use-translation.ts';
import { buttonClass } from '../ui/button-class.ts';
import { Page } from '../ui/page.tsx';
import { ViewerDocument } from './__generated__/operations.ts';
import styles from './shell.module.css';
import { Brand, Frame } from './shell.tsx';

/** While a view is being fetched. */
export function LoadingView() {
  const { t } = useTranslation();
  return (
    <p className={styles.loading} role="status">
      {t('loading')}
    </p>
  );
}

/** When a view could not be shown. */
export function ErrorView({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const network = error instanceof TypeError;
  return (
    <Page title={t('error.title')} heading={t('error.title')} lead={network ? t('error.network') : t('error.body')}>
      <button
        type="button"
        className={buttonClass('primary')}
        onClick={() => {
          reset();
          void router.invalidate();
        }}
      >
        {t('action.retry')}
      </button>
    </Page>
  );
}

/** When an address leads nowhere. */
export function NotFoundView() {
  const { t } = useTranslation();
  return (
    <Page title={t('error.notFoundTitle')} heading={t('error.notFoundTitle')} lead={t('error.notFoundBody')}>
      <Link to="/oversikt" className={buttonClass('primary')}>
        {t('error.toOverview')}
      </Link>
    </Page>
  );
}

/** The same outside the shell, where no landmark stands around a view. */
export function ErrorPage(props: ErrorComponentProps) {
  return (
    <main id="main">
      <ErrorView {...props} />
    </main>
  );
}

/** The same outside the shell: with the navigation for those who are signed in, with the product's name for others. */
export function NotFoundPage() {
  const { data } = useQuery(ViewerDocument);
  if (data?.viewer) {
    return (
      <Frame viewer={data.viewer}>
        <NotFoundView />
      </Frame>
    );
  }
  return (
    <>
      <header className={styles.header}>
        <Brand />
      </header>
      <main id="main">
        <NotFoundView />
      </main>
    </>
  );
}
