import { useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { PeopleDetailsFragment } from './__generated__/operations.ts';
import styles from './administer.module.css';
import { ChangeForm, type Refusal } from './change-form.tsx';
import { usePeopleChange } from './use-changes.ts';

interface DeputyPartProps {
  person: PeopleDetailsFragment['people'][number];
  people: PeopleDetailsFragment;
}

/** Who stands in for somebody, and when. */
export function DeputyPart({ person, people }: DeputyPartProps) {
  const { t } = useTranslation('admin');
  const change = usePeopleChange();
  const [deputyId, setDeputyId] = useState<string | null>(null);
  const [from, setFrom] = useState(people.today);
  const [to, setTo] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const others = people.people.filter(
    ({ id, endedOn }) => id !== person.id && (endedOn === null || endedOn > people.today),
  );
  return (
    <section className={styles.part}>
      <h2>{t('deputies.title')}</h2>
      {person.deputies.length === 0 && <p className={styles.quiet}>{t('deputies.none')}</p>}
      <ul className={styles.list}>
        {person.deputies.map((time) => (
          <li key={time.id} className={styles.item}>
            <span>{t('deputies.time', time)}</span>
            <Button
              small
              aria-label={t('deputies.endOf', { name: time.name })}
              onPress={() => void change({ endDeputy: { personId: person.id, id: time.id } }).then(setRefusal)}
            >
              {t('deputies.end')}
            </Button>
          </li>
        ))}
      </ul>
      {refusal !== null && <Notice tone="problem">{t(`refusal.${refusal}`)}</Notice>}
      <ChangeForm
        submit={t('deputies.name')}
        onSubmit={async () =>
          deputyId === null ? 'notFound' : change({ nameDeputy: { personId: person.id, deputyId, from, to } })
        }
        onDone={() => setDeputyId(null)}
      >
        <Choice
          label={t('field.deputy')}
          placeholder={t('field.choose')}
          options={others.map(({ id, name }) => ({ id, label: name }))}
          value={deputyId}
          onChange={setDeputyId}
        />
        <div className={styles.pair}>
          <TextInput label={t('field.firstDay')} type="date" value={from} onChange={setFrom} />
          <TextInput label={t('field.lastDay')} type="date" value={to} onChange={setTo} />
        </div>
        <p className={styles.quiet}>{t('deputies.help')}</p>
      </ChangeForm>
    </section>
  );
}
