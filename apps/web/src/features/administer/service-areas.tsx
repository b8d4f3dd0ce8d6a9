import { useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Card } from '../../ui/table.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useDueWords } from '../../vocabulary/due-words.ts';
import type { OrganisationDetailsFragment } from './__generated__/operations.ts';
import styles from './administer.module.css';
import { ChangeForm } from './change-form.tsx';
import { useOrganisationChange } from './use-changes.ts';

type Area = OrganisationDetailsFragment['serviceAreas'][number];

/** What the work is about: the areas, and those that there were. */
export function ServiceAreas({ organisation }: { organisation: OrganisationDetailsFragment }) {
  const { t } = useTranslation('admin');
  const { day } = useDueWords();
  const [open, setOpen] = useState<Area | 'new' | null>(null);
  const { serviceAreas, mayChange, today } = organisation;
  const close = () => setOpen(null);
  return (
    <Card>
      <div className={styles.bar}>
        <h2>{t('areas.title')}</h2>
        {mayChange && <Button onPress={() => setOpen('new')}>{t('areas.add')}</Button>}
      </div>
      {serviceAreas.length === 0 && <p className={styles.quiet}>{t('areas.none')}</p>}
      <ul className={styles.list}>
        {serviceAreas.map((area) => (
          <li key={area.id} className={styles.item}>
            <span>
              {area.name} <span className={styles.quiet}>({area.code})</span>
              {area.validFrom !== null && (
                <span className={styles.note}>{t('organisation.from', { day: area.validFrom })}</span>
              )}
              {area.names
                .filter((each) => each.planned && each.from !== area.validFrom)
                .map(({ from, name }) => (
                  <span key={from} className={styles.note}>
                    {t('areas.planned', { day: day(from ?? ''), name })}
                  </span>
                ))}
              {area.validTo !== null && (
                <span className={styles.note}>{t('organisation.until', { day: area.validTo })}</span>
              )}
            </span>
            {mayChange && (
              <Button small onPress={() => setOpen(area)} aria-label={t('changeOf', { name: area.name })}>
                {t('change')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Dialog title={t('areas.add')} open={open === 'new'} onClose={close}>
        <AddArea today={today} onClose={close} />
      </Dialog>
      <Dialog title={open !== 'new' && open?.name} open={open !== null && open !== 'new'} onClose={close}>
        {open !== null && open !== 'new' && <ChangeArea key={open.id} area={open} today={today} onClose={close} />}
      </Dialog>
    </Card>
  );
}

function AddArea({ today, onClose }: { today: string; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const change = useOrganisationChange();
  const [name, setName] = useState('');
  const [code, setCode] = useState('');
  const [from, setFrom] = useState(today);
  return (
    <ChangeForm
      submit={t('areas.add')}
      onCancel={onClose}
      onDone={onClose}
      onSubmit={() => change({ addServiceArea: { name, code, from: from === '' ? null : from } })}
    >
      <TextInput label={t('field.name')} value={name} onChange={setName} />
      <TextInput label={t('field.code')} value={code} onChange={setCode} note={t('field.codeHelp')} />
      <TextInput
        label={t('field.firstDay')}
        type="date"
        value={from}
        onChange={setFrom}
        note={t('areas.firstDayHelp')}
      />
    </ChangeForm>
  );
}

function ChangeArea({ area, today, onClose }: { area: Area; today: string; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const { day } = useDueWords();
  const change = useOrganisationChange();
  const [name, setName] = useState(area.name);
  const [from, setFrom] = useState(today);
  const [lastDay, setLastDay] = useState(area.validTo ?? today);
  const { id } = area;
  const planned = area.names.filter((each) => each.planned && each.from !== area.validFrom);
  const last = planned.at(-1)?.from ?? null;
  const past = area.names.filter((each) => !each.planned);
  return (
    <div className={styles.stack}>
      <section className={styles.part}>
        <ChangeForm
          submit={t('organisation.rename')}
          onDone={onClose}
          onSubmit={() => change({ renameServiceArea: { id, name, from, seenName: area.name } })}
        >
          <TextInput label={t('field.name')} value={name} onChange={setName} />
          <TextInput label={t('field.from')} type="date" value={from} onChange={setFrom} note={t('field.fromHelp')} />
        </ChangeForm>
      </section>
      {last !== null && (
        <section className={styles.part}>
          <h3>{t('organisation.planned')}</h3>
          {planned.map((each) => (
            <p key={each.from}>{t('areas.planned', { day: day(each.from ?? ''), name: each.name })}</p>
          ))}
          <ChangeForm
            submit={t('organisation.takeBack', { day: day(last) })}
            onDone={onClose}
            onSubmit={() => change({ takeBackPlannedName: { id, from: last } })}
          >
            <p>{t('organisation.plannedHelp')}</p>
          </ChangeForm>
        </section>
      )}
      {past.length > 1 && (
        <section className={styles.part}>
          <h3>{t('history')}</h3>
          <ul className={styles.list}>
            {past.toReversed().map((each) => (
              <li key={each.from} className={styles.item}>
                <span>{each.name}</span>
                <span className={styles.quiet}>
                  {each.from === null ? t('organisation.fromStart') : t('organisation.from', { day: each.from })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.part}>
        {area.validTo === null ? (
          <ChangeForm
            submit={t('areas.end')}
            onDone={onClose}
            onSubmit={() => change({ endServiceArea: { id, lastDay } })}
          >
            <TextInput label={t('field.lastDay')} type="date" value={lastDay} onChange={setLastDay} />
          </ChangeForm>
        ) : (
          <ChangeForm
            submit={t('organisation.restore')}
            onDone={onClose}
            onSubmit={() => change({ endServiceArea: { id, lastDay: null } })}
          >
            <p>{t('areas.restoreHelp')}</p>
          </ChangeForm>
        )}
      </section>
    </div>
  );
}
