import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';

export function ExplorePage() {
  const { t } = useTranslation('explore');
  return (
    <Page title={t('title')} heading={t('title')}>
      {null}
    </Page>
  );
}
