import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';

export function ToDoPage() {
  const { t } = useTranslation('todo');
  return (
    <Page title={t('title')} heading={t('title')}>
      {null}
    </Page>
  );
}
