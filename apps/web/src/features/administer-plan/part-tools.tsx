import type { PlanPart } from '@tertial/domain';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import styles from './edit-plan.module.css';
import type { OutlineActs } from './plan-outline.tsx';

interface PartToolsProps {
  readonly part: PlanPart;
  readonly of: { readonly id: string; readonly version: string };
  readonly name: string;
  readonly acts: OutlineActs;
  /** The goal of the council that the part stands under. */
  readonly council: string;
  /** What changing it means, where it is an indicator. */
  readonly onEdit?: () => void;
}

/** What can be done with a part of a draft. */
export function PartTools({ part, of: { id, version }, name, acts, council, onEdit }: PartToolsProps) {
  const { t } = useTranslation('planning');
  const own = { part, id, seen: version };
  const edit = () => {
    if (onEdit) onEdit();
    else if (part !== 'indicator') acts.edit({ part, id, overarchingGoalId: council });
  };
  return (
    <div className={styles.tools}>
      <Button small aria-label={t('editNamed', { name })} onPress={edit}>
        {t('edit')}
      </Button>
      <Button small weight="quiet" aria-label={t('upNamed', { name })} onPress={() => acts.move(own, 'up')}>
        {t('up')}
      </Button>
      <Button small weight="quiet" aria-label={t('downNamed', { name })} onPress={() => acts.move(own, 'down')}>
        {t('down')}
      </Button>
      <Button small weight="quiet" aria-label={t('removeNamed', { name })} onPress={() => acts.remove(own, name)}>
        {t('remove')}
      </Button>
    </div>
  );
}
