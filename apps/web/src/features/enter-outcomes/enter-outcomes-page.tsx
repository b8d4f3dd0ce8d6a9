import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';

export function EnterOutcomesPage() {
  const { t } = useTranslation('report');
  return (
    <Page title={t('title')} heading={t('title')}>
      {null}
    </Page>
  );
}
