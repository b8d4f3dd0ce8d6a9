import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';

export function AdministrationPage() {
  const { t } = useTranslation('admin');
  return (
    <Page title={t('title')} heading={t('title')}>
      {null}
    </Page>
  );
}
