import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';

export function ReportingPage() {
  const { t } = useTranslation('reporting');
  return (
    <Page title={t('title')} heading={t('title')}>
      {null}
    </Page>
  );
}
