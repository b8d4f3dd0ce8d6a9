import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';

export function MeetingPage() {
  const { t } = useTranslation('overview');
  return (
    <Page title={t('meeting.title')} heading={t('meeting.title')}>
      {null}
    </Page>
  );
}
