import { Link } from '@tanstack/react-router';
import { useTranslation } from '../text/use-translation.ts';
import { buttonClass } from '../ui/button-class.ts';
import { Page } from '../ui/page.tsx';
import { useViewer } from '../vocabulary/viewer.tsx';

/** What stands where a year would be shown, while the municipality has none. */
export function NoYearView() {
  const { t } = useTranslation('setup');
  const administers = useViewer().roles.includes('administrator');
  const lead = administers ? t('noYear.body') : `${t('noYear.body')} ${t('noYear.ask')}`;
  return (
    <Page title={t('noYear.title')} heading={t('noYear.title')} lead={lead}>
      {administers && (
        <Link to="/administration/kom-igang" className={buttonClass('primary')}>
          {t('noYear.go')}
        </Link>
      )}
    </Page>
  );
}
