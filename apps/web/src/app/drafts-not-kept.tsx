import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from '../text/use-translation.ts';
import { Notice } from '../ui/notice.tsx';
import { areDraftsKept, onDraftsKept } from '../vocabulary/drafts.ts';

/** Says when the browser has no room for what is typed, and asks before the page is closed with it. */
export function DraftsNotKept() {
  const { t } = useTranslation();
  const kept = useSyncExternalStore(onDraftsKept, areDraftsKept);
  useEffect(() => {
    if (kept) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [kept]);
  return <div aria-live="polite">{!kept && <Notice tone="warning">{t('draftsNotKept')}</Notice>}</div>;
}
