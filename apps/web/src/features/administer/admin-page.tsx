import { Link } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Page } from '../../ui/page.tsx';
import styles from './administer.module.css';

const ways = [
  { to: '/administration/organisation', words: 'organisation.title' },
  { to: '/administration/personer', words: 'people.title' },
  { to: '/administration/ersattare', words: 'deputies.title' },
  { to: '/administration/installningar', words: 'settings.title' },
] as const;

interface AdminPageProps {
  title: 'organisation' | 'people' | 'deputies' | 'settings';
  children: ReactNode;
}

/** A page of the administration with the ways to the others. */
export function AdminPage({ title, children }: AdminPageProps) {
  const { t } = useTranslation(['admin', 'common']);
  return (
    <Page title={t(`${title}.title`)} heading={t(`${title}.title`)} lead={t(`${title}.lead`)}>
      <nav className={styles.ways} aria-label={t('title')}>
        {ways.map(({ to, words }) => (
          <Link key={to} to={to} className={styles.way}>
            {t(words)}
          </Link>
        ))}
      </nav>
      <Suspense fallback={<p role="status">{t('common:loading')}</p>}>{children}</Suspense>
    </Page>
  );
}
