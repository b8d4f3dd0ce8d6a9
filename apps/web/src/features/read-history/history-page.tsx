import { useSuspenseQuery } from '@apollo/client/react';
import { useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { buttonClass } from '../../ui/button-class.ts';
import { Page } from '../../ui/page.tsx';
import { useViewer } from '../../vocabulary/viewer.tsx';
import { HistoryDocument } from './__generated__/operations.ts';
import { HistoryCheckCard } from './history-check.tsx';
import { HistoryFilters } from './history-filters.tsx';
import { HistoryList } from './history-list.tsx';
import styles from './history-page.module.css';
import { fileAddress, filterOf, type HistorySearch } from './search.ts';

/** Every value ever saved that one may read, to be searched, fetched as a file, and checked. */
export function HistoryPage() {
  const { t } = useTranslation(['history', 'common']);
  const search = useSearch({ from: '/_signedIn/historik' });
  const { municipality } = useViewer();
  return (
    <Page
      title={t('title')}
      heading={t('title')}
      lead={t('lead')}
      aside={
        <a href={fileAddress(search, municipality.code)} className={buttonClass('normal')} download>
          {t('download')}
        </a>
      }
    >
      <div className={styles.stack}>
        <HistoryCheckCard />
        <Suspense fallback={<p role="status">{t('common:loading')}</p>}>
          <HistoryFilters search={search} />
          <Found key={JSON.stringify(search)} search={search} />
        </Suspense>
      </div>
    </Page>
  );
}

function Found({ search }: { search: HistorySearch }) {
  const filter = filterOf(search);
  const { data } = useSuspenseQuery(HistoryDocument, {
    variables: { filter, before: null },
    fetchPolicy: 'cache-and-network',
  });
  return <HistoryList filter={filter} first={data.history} />;
}
