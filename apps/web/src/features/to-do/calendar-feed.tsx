import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import {
  CalendarFeedDocument,
  CreateCalendarFeedDocument,
  RemoveCalendarFeedDocument,
} from './__generated__/operations.ts';
import styles from './to-do-page.module.css';

/** The way to have the days of the tertials in one's own calendar program. */
export function CalendarFeedButton() {
  const { t } = useTranslation('todo');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('calendar.open')}</Button>
      <Dialog title={t('calendar.title')} open={open} onClose={() => setOpen(false)}>
        <CalendarFeed />
      </Dialog>
    </>
  );
}

function CalendarFeed() {
  const { t } = useTranslation('todo');
  const { data } = useQuery(CalendarFeedDocument, { fetchPolicy: 'network-only' });
  const [create, making] = useMutation(CreateCalendarFeedDocument);
  const [remove, removing] = useMutation(RemoveCalendarFeedDocument);
  const [path, setPath] = useState<string | null>(null);
  const [removed, setRemoved] = useState(false);
  const [failed, setFailed] = useState(false);
  const exists = path !== null || (data?.calendarFeed.exists === true && !removed);

  async function attempt(work: () => Promise<void>) {
    setFailed(false);
    try {
      await work();
    } catch {
      setFailed(true);
    }
  }
  const make = () =>
    attempt(async () => {
      const { data: made } = await create();
      setPath(made?.createCalendarFeed.path ?? null);
      setRemoved(false);
    });
  const end = () =>
    attempt(async () => {
      await remove();
      setPath(null);
      setRemoved(true);
    });

  return (
    <div className={styles.stack}>
      <p>{t('calendar.body')}</p>
      {path !== null && (
        <Notice>
          {t('calendar.once')}
          <code className={styles.address}>{new URL(path, window.location.origin).href}</code>
        </Notice>
      )}
      {path === null && exists && <p>{t('calendar.exists')}</p>}
      {removed && <Notice>{t('calendar.removed')}</Notice>}
      {failed && <Notice>{t('calendar.failed')}</Notice>}
      <div className={styles.ways}>
        <Button weight="primary" onPress={make} isPending={making.loading}>
          {t(exists ? 'calendar.renew' : 'calendar.make')}
        </Button>
        {exists && (
          <Button onPress={end} isPending={removing.loading}>
            {t('calendar.remove')}
          </Button>
        )}
      </div>
    </div>
  );
}
