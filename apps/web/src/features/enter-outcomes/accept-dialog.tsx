import { useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/fields.tsx';
import styles from './dialogs.module.css';

interface AcceptDialogProps {
  /** The indicator with its figure. */
  about: string;
  /** What is doubtful about it. */
  warning: string;
  onAccept: (reason: string) => void;
  onClose: () => void;
}

/** Asks why a figure that is warned about is right. */
export function AcceptDialog({ about, warning, onAccept, onClose }: AcceptDialogProps) {
  const { t } = useTranslation(['report', 'common']);
  const [reason, setReason] = useState('');
  return (
    <Dialog title={t('accept.title')} open onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() === '') return;
          onAccept(reason.trim());
          onClose();
        }}
      >
        <p>
          <strong>{about}</strong>
        </p>
        <p className={styles.warning}>{warning}</p>
        <TextArea label={t('accept.reason')} value={reason} onChange={setReason} rows={3} note={t('accept.hint')} />
        <p className={styles.buttons}>
          <Button type="submit" weight="primary" isDisabled={reason.trim() === ''}>
            {t('accept.save')}
          </Button>
          <Button onPress={onClose}>{t('common:action.cancel')}</Button>
        </p>
      </form>
    </Dialog>
  );
}
