import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';
import { ExportPart } from './export-part.tsx';
import { ImportPart } from './import-part.tsx';

/** Outcomes in and out as files. */
export function FilesPage() {
  const { t } = useTranslation('files');
  return (
    <Page title={t('title')} heading={t('title')} lead={t('lead')}>
      <ImportPart />
      <Suspense fallback={<p aria-live="polite">{t('loading')}</p>}>
        <ExportPart />
      </Suspense>
    </Page>
  );
}
