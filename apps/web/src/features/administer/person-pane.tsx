import type { Role } from '@tertial/domain';
import { roles } from '@tertial/domain';
import { useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { PeopleDetailsFragment } from './__generated__/operations.ts';
import styles from './administer.module.css';
import { ChangeForm, type Refusal } from './change-form.tsx';
import { DeputyPart } from './deputy-part.tsx';
import { usePeopleChange } from './use-changes.ts';

type Person = PeopleDetailsFragment['people'][number];

interface PersonPaneProps {
  person: Person;
  people: PeopleDetailsFragment;
  units: readonly { id: string; code: string; name: string; ended: boolean }[];
}

/** One person: name and address, roles, deputies, and whether they are still there. */
export function PersonPane({ person, people, units }: PersonPaneProps) {
  const { t } = useTranslation('admin');
  const change = usePeopleChange();
  const { id } = person;
  const gone = person.endedOn !== null && person.endedOn <= people.today;
  return (
    <div className={styles.stack}>
      {!gone && (
        <>
          <WhoPart person={person} />
          <RolePart person={person} units={units} />
          <DeputyPart person={person} people={people} />
        </>
      )}
      <section className={styles.part}>
        <h3>{t(gone ? 'people.isGone' : 'people.end')}</h3>
        <ChangeForm
          submit={t(gone ? 'people.restore' : 'people.end')}
          onSubmit={() => change(gone ? { restorePerson: { id } } : { endPerson: { id } })}
        >
          <p className={styles.quiet}>{t(gone ? 'people.restoreHelp' : 'people.endHelp')}</p>
        </ChangeForm>
      </section>
    </div>
  );
}

function WhoPart({ person }: { person: Person }) {
  const { t } = useTranslation(['admin', 'common']);
  const change = usePeopleChange();
  const [name, setName] = useState(person.name);
  const [email, setEmail] = useState(person.email ?? '');
  return (
    <section className={styles.part}>
      <ChangeForm
        submit={t('common:action.save')}
        onSubmit={() => change({ changePerson: { id: person.id, name, email, seenName: person.name } })}
      >
        <TextInput label={t('field.name')} value={name} onChange={setName} />
        <TextInput
          label={t('field.email')}
          type="email"
          value={email}
          onChange={setEmail}
          note={t('field.emailHelp')}
        />
      </ChangeForm>
    </section>
  );
}

function RolePart({ person, units }: Pick<PersonPaneProps, 'person' | 'units'>) {
  const { t } = useTranslation(['admin', 'common']);
  const change = usePeopleChange();
  const [role, setRole] = useState<Role | null>(null);
  const [unitId, setUnitId] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const words = (own: Person['roles'][number]) =>
    t('people.roleIn', { role: t(`common:roles.${own.role}`), unit: own.unitName });
  return (
    <section className={styles.part}>
      <h3>{t('people.roles')}</h3>
      {person.roles.length === 0 && <p className={styles.quiet}>{t('people.noRole')}</p>}
      <ul className={styles.list}>
        {person.roles.map((own) => (
          <li key={`${own.role}/${own.unitId}`} className={styles.item}>
            <span>
              {words(own)}
              {own.fromSignIn && <span className={styles.note}>{t('people.fromSignIn')}</span>}
            </span>
            <Button
              small
              aria-label={t('people.withdrawOf', { role: words(own) })}
              onPress={() =>
                void change({ withdrawRole: { personId: person.id, role: own.role, unitId: own.unitId } }).then(
                  setRefusal,
                )
              }
            >
              {t('people.withdraw')}
            </Button>
          </li>
        ))}
      </ul>
      {refusal !== null && <Notice tone="problem">{t(`refusal.${refusal}`)}</Notice>}
      <ChangeForm
        submit={t('people.grant')}
        onSubmit={async () => {
          if (role === null || unitId === null) return 'notFound';
          return change({ grantRole: { personId: person.id, role, unitId } });
        }}
      >
        <Choice
          label={t('field.role')}
          placeholder={t('field.choose')}
          options={roles.map((each) => ({ id: each, label: t(`common:roles.${each}`) }))}
          value={role}
          onChange={setRole}
        />
        <Choice
          label={t('field.branch')}
          placeholder={t('field.choose')}
          options={units
            .filter(({ ended }) => !ended)
            .map((unit) => ({ id: unit.id, label: `${unit.name} (${unit.code})` }))}
          value={unitId}
          onChange={setUnitId}
        />
        <p className={styles.quiet}>{t('people.roleHelp')}</p>
      </ChangeForm>
    </section>
  );
}
