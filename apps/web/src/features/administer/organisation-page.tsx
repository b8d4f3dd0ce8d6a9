import { useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Card, Table } from '../../ui/table.tsx';
import { type OrganisationDetailsFragment, OrganisationDocument } from './__generated__/operations.ts';
import { AdminPage } from './admin-page.tsx';
import styles from './administer.module.css';
import { ServiceAreas } from './service-areas.tsx';
import { AddUnitForm } from './unit-forms.tsx';
import { UnitPane } from './unit-pane.tsx';
import { usePlannedWords } from './use-planned-words.ts';

type Organisation = OrganisationDetailsFragment;
type Unit = Organisation['units'][number];

/** The organisation as a tree, with what it was, and the service areas. */
export function OrganisationPage() {
  return (
    <AdminPage title="organisation">
      <Loaded />
    </AdminPage>
  );
}

function Loaded() {
  const { t } = useTranslation('admin');
  const { data } = useSuspenseQuery(OrganisationDocument);
  if (!data.organisation) return <Notice>{t('notAllowed')}</Notice>;
  return (
    <div className={styles.stack}>
      {!data.organisation.mayChange && <Notice>{t('onlyAdministrators')}</Notice>}
      <Units organisation={data.organisation} />
      <ServiceAreas organisation={data.organisation} />
    </div>
  );
}

function Units({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('admin');
  const [withEnded, setWithEnded] = useState(false);
  const [adding, setAdding] = useState(false);
  const [openId, setOpenId] = useState<string | null>(null);
  const { units, mayChange } = organisation;
  const open = units.find(({ id }) => id === openId);
  const shown = units.filter(({ ended }) => withEnded || !ended);
  return (
    <Card>
      <div className={styles.bar}>
        <h2>{t('organisation.units')}</h2>
        <div className={styles.actions}>
          {units.some(({ ended }) => ended) && (
            <Checkbox label={t('showEnded')} checked={withEnded} onChange={setWithEnded} />
          )}
          {mayChange && (
            <Button weight="primary" onPress={() => setAdding(true)}>
              {t('organisation.add')}
            </Button>
          )}
        </div>
      </div>
      <Table caption={t('organisation.units')} hideCaption>
        <thead>
          <tr>
            <th scope="col">{t('field.unit')}</th>
            <th scope="col" className={styles.wide}>
              {t('field.code')}
            </th>
            <th scope="col" className={styles.wide}>
              {t('field.kind')}
            </th>
            <th scope="col">
              <span className="visually-hidden">{t('organisation.act')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((unit) => (
            <UnitRow key={unit.id} unit={unit} mayChange={mayChange} onOpen={() => setOpenId(unit.id)} />
          ))}
        </tbody>
      </Table>
      <Dialog title={t('organisation.add')} open={adding} onClose={() => setAdding(false)}>
        <AddUnitForm organisation={organisation} onClose={() => setAdding(false)} />
      </Dialog>
      <Dialog title={open?.name} open={open !== undefined} onClose={() => setOpenId(null)} pane>
        {open && <UnitPane key={open.id} unit={open} organisation={organisation} />}
      </Dialog>
    </Card>
  );
}

function UnitRow({ unit, mayChange, onOpen }: { unit: Unit; mayChange: boolean; onOpen: () => void }) {
  const { t } = useTranslation('admin');
  const planned = usePlannedWords()(unit);
  return (
    <tr className={classNames(unit.ended && styles.ended)}>
      <th scope="row">
        <div className={styles.unit} data-depth={unit.depth > 4 ? 'deeper' : unit.depth}>
          {unit.name}
          {planned.map((words) => (
            <span key={words} className={styles.note}>
              {words}
            </span>
          ))}
          {unit.validTo !== null && (
            <span className={styles.note}>
              {unit.successorName === null
                ? t('organisation.until', { day: unit.validTo })
                : t('organisation.mergedInto', { day: unit.validTo, unit: unit.successorName })}
            </span>
          )}
        </div>
      </th>
      <td className={styles.wide}>{unit.code}</td>
      <td className={styles.wide}>{t(`kind.${unit.kind}`)}</td>
      <td className={styles.act}>
        <Button small onPress={onOpen} aria-label={t(mayChange ? 'changeOf' : 'historyOf', { name: unit.name })}>
          {t(mayChange ? 'change' : 'history')}
        </Button>
      </td>
    </tr>
  );
}
