import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from '../text/use-translation.ts';
import { Dialog } from '../ui/dialog.tsx';
import { announceReconnection } from '../vocabulary/reconnection.ts';
import { sessionLoss } from '../vocabulary/session-loss.ts';
import type { Viewer } from '../vocabulary/viewer.tsx';
import { ViewerDocument } from './__generated__/operations.ts';
import { SignInWays } from './sign-in-ways.tsx';
import styles from './start-page.module.css';

/** Asks to sign in again on top of the view, so that address and unsaved words stay where they are. */
export function SignInAgain({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('start');
  const client = useApolloClient();
  const { pathname, search } = window.location;

  async function goOn() {
    // Kept apart from what the page knows: until it is loaded anew, all that it holds is still the first person's.
    const { data } = await client.query({ query: ViewerDocument, fetchPolicy: 'no-cache' });
    if (data?.viewer?.id !== viewer.id) return window.location.reload();
    sessionLoss.mend();
    announceReconnection();
  }

  return (
    <Dialog title={t('lostTitle')} open dismissable={false} onClose={() => {}}>
      <p className={styles.lost}>{t('lostBody')}</p>
      <SignInWays to={`${pathname}${search}`} again={viewer} onSignedIn={goOn} />
    </Dialog>
  );
}
