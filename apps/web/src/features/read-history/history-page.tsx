import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';

export function HistoryPage() {
  const { t } = useTranslation('history');
  return (
    <Page title={t('title')} heading={t('title')}>
      {null}
    </Page>
  );
}
