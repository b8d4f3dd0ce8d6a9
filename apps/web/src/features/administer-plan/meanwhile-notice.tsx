import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './plan-form.module.css';
import type { Meanwhile } from './use-plan-change.ts';

interface MeanwhileNoticeProps {
  readonly of: Meanwhile;
  /** What differs, field by field: as it is typed here and as it was saved. */
  readonly differences: readonly { readonly label: string; readonly mine: string; readonly saved: string }[];
  readonly onKeep: () => void;
  readonly onTake: () => void;
}

/** Somebody else has saved the same part: both values side by side, and a choice. What was typed is still there. */
export function MeanwhileNotice({ of, differences, onKeep, onTake }: MeanwhileNoticeProps) {
  const { t } = useTranslation('planning');
  const format = useFormat();
  return (
    <Notice tone="problem">
      <p>
        {of.savedAt === null
          ? t('meanwhile.unknown')
          : t('meanwhile.by', { who: of.savedBy ?? '', when: format.moment(of.savedAt) })}
      </p>
      <ul className={styles.history}>
        {differences.map(({ label, mine, saved }) => (
          <li key={label}>
            <strong>{label}</strong>
            <span>{t('meanwhile.mine', { text: mine === '' ? t('meanwhile.empty') : mine })}</span>
            <span>{t('meanwhile.saved', { text: saved === '' ? t('meanwhile.empty') : saved })}</span>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button onPress={onKeep}>{t('meanwhile.keep')}</Button>
        <Button onPress={onTake}>{t('meanwhile.take')}</Button>
      </div>
    </Notice>
  );
}
