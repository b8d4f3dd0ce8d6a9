import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';

export function EditPlanPage() {
  const { t } = useTranslation('planning');
  return (
    <Page title={t('title')} heading={t('title')}>
      {null}
    </Page>
  );
}
