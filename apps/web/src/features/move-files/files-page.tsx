import { Suspense } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Page } from '../../ui/page.tsx';
import { ExportPart } from './export-part.tsx';
import styles from './files-page.module.css';
import { ImportPart } from './import-part.tsx';

/** Outcomes in and out as files. */
export function FilesPage() {
  const { t } = useTranslation('files');
  return (
    <Page title={t('title')} heading={t('title')} lead={t('lead')}>
      <div className={styles.parts}>
        <ImportPart />
        <Suspense fallback={<p aria-live="polite">{t('loading')}</p>}>
          <ExportPart />
        </Suspense>
      </div>
    </Page>
  );
}
