import { type ReactNode, useState } from 'react';
import { useTranslation } from '../text/use-translation.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { TextArea } from './fields.tsx';
import { Notice } from './notice.tsx';
import styles from './reason-dialog.module.css';

interface ReasonDialogProps {
  title: string;
  /** Stands above the field: what is about to happen. */
  children?: ReactNode;
  label: string;
  note?: string;
  /** What to say when it is confirmed without words; where it is left out, no words are needed. */
  missing?: string;
  confirm: string;
  onClose: () => void;
  /** Does it; answers null when it is done, and else a sentence that says why not. */
  onConfirm: (words: string) => Promise<string | null>;
}

/** Asks for words before something is done, and stays open with a sentence when it could not be done. */
export function ReasonDialog({
  title,
  children,
  label,
  note,
  missing,
  confirm,
  onClose,
  onConfirm,
}: ReasonDialogProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const go = async () => {
    if (missing !== undefined && words.trim() === '') {
      setProblem(missing);
      return;
    }
    setBusy(true);
    const answer = await onConfirm(words.trim()).catch(() => t('error.network'));
    setBusy(false);
    setProblem(answer);
    if (answer === null) onClose();
  };

  return (
    <Dialog title={title} open onClose={onClose}>
      <div className={styles.content}>
        {children}
        <TextArea
          label={label}
          value={words}
          onChange={setWords}
          rows={3}
          invalid={problem !== null}
          {...(note === undefined ? {} : { note })}
        />
        {problem !== null && <Notice tone="problem">{problem}</Notice>}
        <div className={styles.actions}>
          <Button weight="primary" isDisabled={busy} onPress={go}>
            {confirm}
          </Button>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
