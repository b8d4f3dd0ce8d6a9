import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';

export function AssessmentsPage() {
  const { t } = useTranslation('assess');
  return (
    <Page title={t('title')} heading={t('title')}>
      {null}
    </Page>
  );
}
