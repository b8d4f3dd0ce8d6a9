import { useMutation } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { CarryIndicatorDocument } from './__generated__/operations.ts';
import { TextInput } from './fields.tsx';
import styles from './plan-form.module.css';
import type { EditablePlan } from './plan-of.ts';
import { useProblemText } from './problems.ts';
import { usePlanChange } from './use-plan-change.ts';

interface CarryDialogProps {
  readonly plan: EditablePlan;
  readonly of: EditablePlan['previous'][number];
  readonly how: 'reword' | 'split';
  readonly onClose: (saved: boolean) => void;
}

/** Asks for the new name of an indicator, or for those that it is split into. */
export function CarryDialog({ plan, of, how, onClose }: CarryDialogProps) {
  const { t } = useTranslation(['planning', 'common']);
  const problemText = useProblemText();
  const [text, setText] = useState(of.successors.length > 0 ? of.successors.join('\n') : of.name);
  const [carry] = useMutation(CarryIndicatorDocument);
  const change = usePlanChange();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const names = how === 'reword' ? [lines.join(' ')] : lines;
    const input = { year: plan.year, predecessorId: of.id, how, names };
    if (await change.send(() => carry({ variables: { input } }))) onClose(true);
  };

  const problem = problemText(change.problems, 'plan');
  return (
    <Dialog title={t(`carry.${how}Title`)} open onClose={() => onClose(false)}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <p className={styles.quiet}>{t('carry.was', { before: plan.year - 1, name: of.name })}</p>
        <TextInput
          label={t(`carry.${how}Label`)}
          help={how === 'split' ? t('carry.splitHelp') : undefined}
          problem={problemText(change.problems, 'name')}
          value={text}
          onChange={setText}
          rows={how === 'split' ? 4 : 2}
        />
        {problem && <Notice tone="problem">{problem}</Notice>}
        {change.failed && <Notice tone="problem">{t('failed')}</Notice>}
        <div className={styles.actions}>
          <Button type="submit" weight="primary" isDisabled={change.busy}>
            {t('common:action.save')}
          </Button>
          <Button weight="quiet" onPress={() => onClose(false)}>
            {t('common:action.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
