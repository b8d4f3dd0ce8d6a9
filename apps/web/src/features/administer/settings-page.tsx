import { useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Card } from '../../ui/table.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { type SettingsDetailsFragment, SettingsDocument } from './__generated__/operations.ts';
import { AdminPage } from './admin-page.tsx';
import styles from './administer.module.css';
import { ChangeForm } from './change-form.tsx';
import { StatusPart } from './status-part.tsx';
import { useSettingsChange } from './use-changes.ts';

/** What the municipality has decided for itself. */
export function SettingsPage() {
  return (
    <AdminPage title="settings">
      <Loaded />
    </AdminPage>
  );
}

function Loaded() {
  const { t } = useTranslation('admin');
  const { data } = useSuspenseQuery(SettingsDocument);
  if (!data.settings) return <Notice>{t('notAllowed')}</Notice>;
  const { settings } = data;
  return (
    <div className={styles.stack}>
      {settings.mayChange ? <SettingsForm settings={settings} /> : <Told settings={settings} />}
      <StatusPart mayChange={settings.mayChange} />
    </div>
  );
}

function Told({ settings: { fourEyes, reminderDays } }: { settings: SettingsDetailsFragment }) {
  const { t } = useTranslation('admin');
  return (
    <Card>
      <div className={styles.stack}>
        <Notice>{t('onlyAdministrators')}</Notice>
        <p>{t(fourEyes ? 'settings.fourEyesOn' : 'settings.fourEyesOff')}</p>
        <p>
          {reminderDays.length === 0
            ? t('settings.noReminders')
            : t('settings.remindersAre', { days: reminderDays.join(', ') })}
        </p>
      </div>
    </Card>
  );
}

function SettingsForm({ settings }: { settings: SettingsDetailsFragment }) {
  const { t } = useTranslation(['admin', 'common']);
  const change = useSettingsChange();
  const [fourEyes, setFourEyes] = useState(settings.fourEyes);
  const [days, setDays] = useState(settings.reminderDays.join(', '));
  const [saved, setSaved] = useState(false);
  const send = async () => {
    setSaved(false);
    const words = days.split(/[\s,;]+/).filter((word) => word !== '');
    if (words.some((word) => !/^\d{1,3}$/.test(word))) return 'notDays';
    return change({ fourEyes, reminderDays: words.map(Number) });
  };
  return (
    <Card>
      <ChangeForm submit={t('common:action.save')} onSubmit={send} onDone={() => setSaved(true)}>
        <div>
          <Checkbox label={t('settings.fourEyes')} checked={fourEyes} onChange={setFourEyes} />
          <p className={styles.quiet}>{t('settings.fourEyesHelp')}</p>
        </div>
        <TextInput label={t('settings.reminders')} value={days} onChange={setDays} note={t('settings.remindersHelp')} />
        {saved && <Notice>{t('settings.saved')}</Notice>}
      </ChangeForm>
    </Card>
  );
}
