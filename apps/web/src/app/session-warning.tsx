import { useState } from 'react';
import { useTranslation } from '../text/use-translation.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import styles from './session-warning.module.css';
import { useSessionEnd } from './use-session-end.ts';

/** Tells in good time that the session ends, and lets one stay. */
export function SessionWarning() {
  const { t } = useTranslation('start');
  const { warning, stay } = useSessionEnd();
  const [seen, setSeen] = useState(false);
  if (warning === null || (seen && !warning.canStay)) return null;
  const { minutes, canStay } = warning;
  return (
    <Dialog title={t('ending.title', { count: minutes })} open dismissable={false} onClose={() => {}}>
      <p>{t(canStay ? 'ending.body' : 'ending.bodyWhatever')}</p>
      <div className={styles.actions}>
        <Button weight="primary" autoFocus onPress={() => (canStay ? void stay() : setSeen(true))}>
          {t(canStay ? 'ending.stay' : 'ending.understood')}
        </Button>
      </div>
    </Dialog>
  );
}
