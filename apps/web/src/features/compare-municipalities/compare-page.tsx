import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';

export function ComparePage() {
  const { t } = useTranslation('compare');
  return (
    <Page title={t('title')} heading={t('title')}>
      {null}
    </Page>
  );
}
