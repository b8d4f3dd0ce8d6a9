import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';

export function IndicatorPage() {
  const { t } = useTranslation('lineage');
  return (
    <Page title={t('title')} heading={t('title')}>
      {null}
    </Page>
  );
}
