import { useMutation } from '@apollo/client/react';
import type { PlanPart } from '@tertial/domain';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RemovePlanPartDocument } from './__generated__/operations.ts';
import styles from './plan-form.module.css';
import { useProblemText } from './problems.ts';
import { usePlanChange } from './use-plan-change.ts';

interface RemoveDialogProps {
  readonly year: number;
  readonly part: PlanPart;
  readonly id: string;
  /** The version that was seen when the question was asked. */
  readonly seen: string;
  readonly name: string;
  readonly onClose: (removed: boolean) => void;
}

/** Asks once before a part is taken out of a draft. */
export function RemoveDialog({ year, part, id, seen, name, onClose }: RemoveDialogProps) {
  const { t } = useTranslation(['planning', 'common']);
  const problemText = useProblemText();
  const [removePart] = useMutation(RemovePlanPartDocument);
  const change = usePlanChange();
  const confirm = async () => {
    if (await change.send(() => removePart({ variables: { input: { year, part, id, seen } } }))) onClose(true);
  };
  const problem = problemText(change.problems, 'plan');
  return (
    <Dialog title={t('removeTitle')} open onClose={() => onClose(false)}>
      <div className={styles.form}>
        <p>{t('removeBody', { name, year })}</p>
        {problem && <Notice tone="problem">{problem}</Notice>}
        {change.failed && <Notice tone="problem">{t('failed')}</Notice>}
        <div className={styles.actions}>
          <Button weight="primary" onPress={confirm} isDisabled={change.busy}>
            {t('remove')}
          </Button>
          <Button weight="quiet" onPress={() => onClose(false)}>
            {t('common:action.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
