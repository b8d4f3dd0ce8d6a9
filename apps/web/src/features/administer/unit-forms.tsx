import { useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Choice } from '../../ui/choice.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { OrganisationDetailsFragment } from './__generated__/operations.ts';
import { ChangeForm } from './change-form.tsx';
import { useOrganisationChange } from './use-changes.ts';

type Organisation = OrganisationDetailsFragment;
type Unit = Organisation['units'][number];
interface UnitFormProps {
  unit: Unit;
  organisation: Organisation;
  onClose: () => void;
}

const kinds = ['department', 'division', 'unit'] as const;

function options(units: readonly Unit[]) {
  return units
    .filter(({ validTo }) => validTo === null)
    .map(({ id, name, code }) => ({ id, label: `${name} (${code})` }));
}

const seen = ({ id, name, parentId }: Unit) => ({ id, seenName: name, seenParentId: parentId });

/** A new unit below another. */
export function AddUnitForm({ organisation, onClose }: Omit<UnitFormProps, 'unit'>) {
  const { t } = useTranslation('admin');
  const change = useOrganisationChange();
  const [name, setName] = useState('');
  const [code, setCode] = useState('');
  const [kind, setKind] = useState<(typeof kinds)[number]>('unit');
  const [parentId, setParentId] = useState(organisation.units[0]?.id ?? null);
  const [from, setFrom] = useState(organisation.today);
  const first = organisation.units.length === 0;
  return (
    <ChangeForm
      submit={t('organisation.add')}
      onCancel={onClose}
      onDone={onClose}
      onSubmit={() =>
        change({ addUnit: { name, code, kind: first ? 'committee' : kind, parentId, from: from === '' ? null : from } })
      }
    >
      <TextInput label={t('field.name')} value={name} onChange={setName} />
      <TextInput label={t('field.code')} value={code} onChange={setCode} note={t('field.codeHelp')} />
      {!first && (
        <>
          <Choice
            label={t('field.kind')}
            options={kinds.map((id) => ({ id, label: t(`kind.${id}`) }))}
            value={kind}
            onChange={setKind}
          />
          <Choice
            label={t('field.parent')}
            options={options(organisation.units)}
            value={parentId}
            onChange={setParentId}
          />
        </>
      )}
      <TextInput
        label={t('field.firstDay')}
        type="date"
        value={from}
        onChange={setFrom}
        note={t('field.firstDayHelp')}
      />
    </ChangeForm>
  );
}

/** Another name from a day on. */
export function RenameUnitForm({ unit, organisation, onClose }: UnitFormProps) {
  const { t } = useTranslation('admin');
  const change = useOrganisationChange();
  const [name, setName] = useState(unit.name);
  const [from, setFrom] = useState(organisation.today);
  return (
    <ChangeForm
      submit={t('organisation.rename')}
      onCancel={onClose}
      onDone={onClose}
      onSubmit={() => change({ renameUnit: { ...seen(unit), name, from } })}
    >
      <TextInput label={t('field.name')} value={name} onChange={setName} />
      <TextInput label={t('field.from')} type="date" value={from} onChange={setFrom} note={t('field.fromHelp')} />
    </ChangeForm>
  );
}

/** Another place from a day on. */
export function MoveUnitForm({ unit, organisation, onClose }: UnitFormProps) {
  const { t } = useTranslation('admin');
  const change = useOrganisationChange();
  const [parentId, setParentId] = useState<string | null>(unit.parentId);
  const [from, setFrom] = useState(organisation.today);
  const others = organisation.units.filter(({ id }) => id !== unit.id);
  return (
    <ChangeForm
      submit={t('organisation.move')}
      onCancel={onClose}
      onDone={onClose}
      onSubmit={() => change({ moveUnit: { ...seen(unit), parentId: parentId ?? '', from } })}
    >
      <Choice label={t('field.parent')} options={options(others)} value={parentId} onChange={setParentId} />
      <TextInput label={t('field.from')} type="date" value={from} onChange={setFrom} note={t('field.fromHelp')} />
    </ChangeForm>
  );
}

/** Into another unit from a day on. */
export function MergeUnitForm({ unit, organisation, onClose }: UnitFormProps) {
  const { t } = useTranslation('admin');
  const change = useOrganisationChange();
  const [successorId, setSuccessorId] = useState<string | null>(null);
  const [from, setFrom] = useState(organisation.today);
  const [reason, setReason] = useState('');
  const others = organisation.units.filter(({ id }) => id !== unit.id);
  return (
    <ChangeForm
      submit={t('organisation.merge')}
      onCancel={onClose}
      onDone={onClose}
      onSubmit={() => change({ mergeUnits: { ids: [unit.id], successorId: successorId ?? '', from, reason } })}
    >
      <Choice
        label={t('field.successor')}
        placeholder={t('field.choose')}
        options={options(others)}
        value={successorId}
        onChange={setSuccessorId}
      />
      <TextInput
        label={t('field.mergedFrom')}
        type="date"
        value={from}
        onChange={setFrom}
        note={t('field.mergeHelp')}
      />
      <TextInput label={t('field.reason')} value={reason} onChange={setReason} />
    </ChangeForm>
  );
}

/** The end of a unit. */
export function EndUnitForm({ unit, organisation, onClose }: UnitFormProps) {
  const { t } = useTranslation('admin');
  const change = useOrganisationChange();
  const [lastDay, setLastDay] = useState(organisation.today);
  const [reason, setReason] = useState('');
  return (
    <ChangeForm
      submit={t('organisation.end')}
      onCancel={onClose}
      onDone={onClose}
      onSubmit={() => change({ endUnit: { id: unit.id, lastDay, reason } })}
    >
      <TextInput
        label={t('field.lastDay')}
        type="date"
        value={lastDay}
        onChange={setLastDay}
        note={t('field.endHelp')}
      />
      <TextInput label={t('field.reason')} value={reason} onChange={setReason} note={t('field.endReasonHelp')} />
    </ChangeForm>
  );
}
