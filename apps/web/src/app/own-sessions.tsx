import { useMutation, useQuery } from '@apollo/client/react';
import { useFormat } from '../text/format.ts';
import { useTranslation } from '../text/use-translation.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  OwnSessionsDocument,
  type SessionRowFragment,
} from './__generated__/operations.ts';
import styles from './own-sessions.module.css';

/** Where one is signed in, to end what one no longer uses. */
export function OwnSessions({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['start', 'common']);
  const { moment } = useFormat();
  const { data, error } = useQuery(OwnSessionsDocument, { fetchPolicy: 'network-only' });
  const [endOne, one] = useMutation(EndSessionDocument, {
    update: (cache, { data: ended }) => {
      if (ended) cache.writeQuery({ query: OwnSessionsDocument, data: { sessions: ended.endSession } });
    },
  });
  const [endOthers, others] = useMutation(EndOtherSessionsDocument, {
    update: (cache, { data: ended }) => {
      if (ended) cache.writeQuery({ query: OwnSessionsDocument, data: { sessions: ended.endOtherSessions } });
    },
  });
  const sessions: readonly SessionRowFragment[] = data?.sessions ?? [];
  const busy = one.loading || others.loading;
  const failed = [error, one.error, others.error].some((problem) => problem !== undefined);

  return (
    <Dialog title={t('sessions.title')} open onClose={onClose}>
      <p>{t('sessions.lead')}</p>
      {failed && <Notice tone="problem">{t('common:error.network')}</Notice>}
      {!data && !failed && <p role="status">{t('common:loading')}</p>}
      <ul className={styles.list}>
        {sessions.map(({ id, browser, signedInAt, lastSeenAt, current }) => (
          <li key={id} className={styles.row}>
            <div>
              <strong>{t(`sessions.browser.${browser}`)}</strong>
              {current && <span className={styles.current}>{t('sessions.current')}</span>}
              <span className={styles.times}>{t('sessions.signedIn', { moment: moment(signedInAt) })}</span>
              <span className={styles.times}>{t('sessions.lastSeen', { moment: moment(lastSeenAt) })}</span>
            </div>
            {!current && (
              <Button
                small
                isDisabled={busy}
                aria-label={`${t('sessions.end')}: ${t(`sessions.browser.${browser}`)}, ${moment(signedInAt)}`}
                onPress={() => void endOne({ variables: { id } }).catch(() => undefined)}
              >
                {t('sessions.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <Button isDisabled={busy} onPress={() => void endOthers().catch(() => undefined)}>
          {t('sessions.endOthers')}
        </Button>
      )}
    </Dialog>
  );
}
