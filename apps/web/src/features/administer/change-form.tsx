import { type ReactNode, useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type {
  OrganisationRefusal,
  PeopleRefusal,
  SettingsRefusal,
  StatusSchemeRefusal,
} from './__generated__/operations.ts';
import styles from './administer.module.css';

/** Why something was not changed: the server's reason, that a share is no number, or that it could not be asked. */
export type Refusal =
  | OrganisationRefusal
  | PeopleRefusal
  | SettingsRefusal
  | StatusSchemeRefusal
  | 'shareForm'
  | 'failed';

interface ChangeFormProps {
  submit: string;
  children: ReactNode;
  /** Sends it; null when it was changed. */
  onSubmit: () => Promise<Refusal | null>;
  onDone?: () => void;
  onCancel?: () => void;
}

/** A form whose refusal is told where it was sent. */
export function ChangeForm({ submit, children, onSubmit, onDone, onCancel }: ChangeFormProps) {
  const { t } = useTranslation(['admin', 'common']);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    const answer = await onSubmit();
    setBusy(false);
    setRefusal(answer);
    if (answer === null) onDone?.();
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {children}
      {refusal !== null && <Notice tone="problem">{t(`refusal.${refusal}`)}</Notice>}
      <div className={styles.actions}>
        <Button type="submit" weight="primary" isDisabled={busy}>
          {submit}
        </Button>
        {onCancel && (
          <Button weight="quiet" onPress={onCancel}>
            {t('common:action.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
