import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../text/use-translation.ts';
import { Page } from '../../ui/page.tsx';
import { Card } from '../../ui/table.tsx';
import styles from './administer.module.css';

const places = [
  { to: '/administration/kom-igang', of: 'start' },
  { to: '/administration/organisation', of: 'organisation' },
  { to: '/administration/personer', of: 'people' },
  { to: '/administration/ersattare', of: 'deputies' },
  { to: '/administration/installningar', of: 'settings' },
] as const;

/** The way in to what is administered. */
export function AdministrationPage() {
  const { t } = useTranslation('admin');
  return (
    <Page title={t('title')} heading={t('title')} lead={t('lead')}>
      <div className={styles.stack}>
        {places.map(({ to, of }) => (
          <Card key={to}>
            <h2>
              <Link to={to} className={styles.way}>
                {t(`${of}.title`)}
              </Link>
            </h2>
            <p className={styles.quiet}>{t(`${of}.lead`)}</p>
          </Card>
        ))}
      </div>
    </Page>
  );
}
