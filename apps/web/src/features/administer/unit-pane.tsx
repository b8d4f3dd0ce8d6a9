import { useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { useDueWords } from '../../vocabulary/due-words.ts';
import type { OrganisationDetailsFragment } from './__generated__/operations.ts';
import styles from './administer.module.css';
import { ChangeForm } from './change-form.tsx';
import { EndUnitForm, MergeUnitForm, MoveUnitForm, RenameUnitForm } from './unit-forms.tsx';
import { useOrganisationChange } from './use-changes.ts';
import { usePlannedWords } from './use-planned-words.ts';

interface UnitPaneProps {
  unit: OrganisationDetailsFragment['units'][number];
  organisation: OrganisationDetailsFragment;
}

type Act = 'rename' | 'move' | 'merge' | 'end';

/** One unit: what it has been, and what can be done with it. */
export function UnitPane({ unit, organisation }: UnitPaneProps) {
  const { t } = useTranslation('admin');
  const [act, setAct] = useState<Act | null>(null);
  const change = useOrganisationChange();
  const form = { unit, organisation, onClose: () => setAct(null) };
  const planned = usePlannedWords()(unit);
  const { day } = useDueWords();
  const last = unit.placements.slice(1).findLast((each) => each.planned)?.from ?? null;
  const acts: Act[] = unit.parentId === null ? ['rename'] : ['rename', 'move', 'merge', 'end'];
  return (
    <div className={styles.stack}>
      <section className={styles.part}>
        <p className={styles.quiet}>
          {t(`kind.${unit.kind}`)}, {t('organisation.codeIs', { code: unit.code })}
        </p>
        {unit.validTo !== null && (
          <p>
            {unit.successorName === null
              ? t('organisation.until', { day: unit.validTo })
              : t('organisation.mergedInto', { day: unit.validTo, unit: unit.successorName })}
            {unit.endReason !== null && ` ${t('organisation.reasonIs', { reason: unit.endReason })}`}
          </p>
        )}
      </section>
      {organisation.mayChange && unit.validTo === null && (
        <section className={styles.part}>
          {act === null && (
            <div className={styles.actions}>
              {acts.map((each) => (
                <Button key={each} onPress={() => setAct(each)}>
                  {t(`organisation.${each}`)}
                </Button>
              ))}
            </div>
          )}
          {act !== null && <h3>{t(`organisation.${act}`)}</h3>}
          {act === 'rename' && <RenameUnitForm {...form} />}
          {act === 'move' && <MoveUnitForm {...form} />}
          {act === 'merge' && <MergeUnitForm {...form} />}
          {act === 'end' && <EndUnitForm {...form} />}
        </section>
      )}
      {organisation.mayChange && unit.validTo !== null && (
        <section className={styles.part}>
          <ChangeForm submit={t('organisation.restore')} onSubmit={() => change({ restoreUnit: { id: unit.id } })}>
            <p>{t('organisation.restoreHelp')}</p>
          </ChangeForm>
        </section>
      )}
      {last !== null && (
        <section className={styles.part}>
          <h3>{t('organisation.planned')}</h3>
          {planned.map((words) => (
            <p key={words}>{words}</p>
          ))}
          {organisation.mayChange && (
            <ChangeForm
              submit={t('organisation.takeBack', { day: day(last) })}
              onSubmit={() => change({ takeBackPlanned: { id: unit.id, from: last } })}
            >
              <p>{t('organisation.plannedHelp')}</p>
            </ChangeForm>
          )}
        </section>
      )}
      <section className={styles.part}>
        <h3>{t('history')}</h3>
        <Placements of={unit.placements.filter((each) => !each.planned)} />
      </section>
    </div>
  );
}

/** Where a unit stands and stood, the latest first. */
function Placements({ of }: { of: UnitPaneProps['unit']['placements'] }) {
  const { t } = useTranslation('admin');
  return (
    <ul className={styles.list}>
      {of.toReversed().map(({ from, name, parentName }) => (
        <li key={from} className={styles.item}>
          <span>
            {name}
            <span className={styles.note}>
              {parentName === null ? t('organisation.atTheTop') : t('organisation.below', { unit: parentName })}
            </span>
          </span>
          <span className={styles.quiet}>
            {from === null ? t('organisation.fromStart') : t('organisation.from', { day: from })}
          </span>
        </li>
      ))}
    </ul>
  );
}
