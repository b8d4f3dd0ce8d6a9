import { useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Card, Table } from '../../ui/table.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { PeopleAndUnitsDocument, type PeopleAndUnitsQuery } from './__generated__/operations.ts';
import { AdminPage } from './admin-page.tsx';
import styles from './administer.module.css';
import { ChangeForm } from './change-form.tsx';
import { PersonPane } from './person-pane.tsx';
import { usePeopleChange } from './use-changes.ts';

type People = NonNullable<PeopleAndUnitsQuery['people']>;
type Units = NonNullable<PeopleAndUnitsQuery['organisation']>['units'];

/** Who works with the figures, and in which roles. */
export function PeoplePage() {
  return (
    <AdminPage title="people">
      <Loaded />
    </AdminPage>
  );
}

function Loaded() {
  const { t } = useTranslation('admin');
  const { data } = useSuspenseQuery(PeopleAndUnitsDocument);
  if (!data.people?.mayChange) return <Notice>{t('people.notAllowed')}</Notice>;
  return <ShownPeople people={data.people} units={data.organisation?.units ?? []} />;
}

function ShownPeople({ people, units }: { people: People; units: Units }) {
  const { t } = useTranslation(['admin', 'common']);
  const [withEnded, setWithEnded] = useState(false);
  const [adding, setAdding] = useState(false);
  const [openId, setOpenId] = useState<string | null>(null);
  const open = people.people.find(({ id }) => id === openId);
  const isGone = ({ endedOn }: { endedOn: string | null }) => endedOn !== null && endedOn <= people.today;
  const shown = people.people.filter((person) => withEnded || !isGone(person));
  return (
    <Card>
      <div className={styles.bar}>
        <h2>{t('people.count', { count: shown.length })}</h2>
        <div className={styles.actions}>
          {people.people.some(isGone) && (
            <Checkbox label={t('showEnded')} checked={withEnded} onChange={setWithEnded} />
          )}
          <Button weight="primary" onPress={() => setAdding(true)}>
            {t('people.add')}
          </Button>
        </div>
      </div>
      <Table caption={t('people.title')} hideCaption>
        <thead>
          <tr>
            <th scope="col">{t('field.person')}</th>
            <th scope="col" className={styles.wide}>
              {t('people.roles')}
            </th>
            <th scope="col">
              <span className="visually-hidden">{t('change')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((person) => (
            <tr key={person.id} className={classNames(isGone(person) && styles.ended)}>
              <th scope="row" className={styles.unit}>
                {person.name}
                {person.email !== null && <span className={styles.note}>{person.email}</span>}
                <div className={styles.narrow}>
                  <Roles person={person} />
                </div>
                {person.endedOn !== null && isGone(person) && (
                  <span className={styles.note}>{t('people.endedOn', { day: person.endedOn })}</span>
                )}
              </th>
              <td className={styles.wide}>
                <Roles person={person} />
              </td>
              <td className={styles.act}>
                <Button small onPress={() => setOpenId(person.id)} aria-label={t('changeOf', { name: person.name })}>
                  {t('change')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <Dialog title={t('people.add')} open={adding} onClose={() => setAdding(false)}>
        <AddPerson onClose={() => setAdding(false)} />
      </Dialog>
      <Dialog title={open?.name} open={open !== undefined} onClose={() => setOpenId(null)} pane>
        {open && <PersonPane key={open.id} person={open} people={people} units={units} />}
      </Dialog>
    </Card>
  );
}

function Roles({ person }: { person: People['people'][number] }) {
  const { t } = useTranslation(['admin', 'common']);
  return (
    <>
      {person.roles.length === 0 && <span className={styles.quiet}>{t('people.noRole')}</span>}
      {person.roles.map(({ role, unitId, unitName }) => (
        <div key={`${role}/${unitId}`}>{t('people.roleIn', { role: t(`common:roles.${role}`), unit: unitName })}</div>
      ))}
      {person.deputies.map(({ id, name, from, to }) => (
        <span key={id} className={styles.note}>
          {t('deputies.time', { name, from, to })}
        </span>
      ))}
    </>
  );
}

function AddPerson({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('admin');
  const change = usePeopleChange();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  return (
    <ChangeForm
      submit={t('people.add')}
      onCancel={onClose}
      onDone={onClose}
      onSubmit={() => change({ addPerson: { name, email } })}
    >
      <TextInput label={t('field.name')} value={name} onChange={setName} />
      <TextInput label={t('field.email')} type="email" value={email} onChange={setEmail} note={t('field.emailHelp')} />
    </ChangeForm>
  );
}
