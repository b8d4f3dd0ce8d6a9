import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';

export function FilesPage() {
  const { t } = useTranslation('files');
  return (
    <Page title={t('title')} heading={t('title')}>
      {null}
    </Page>
  );
}
