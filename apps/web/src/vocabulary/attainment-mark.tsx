import type { AttainmentStatus, Tertial } from '@tertial/domain';
import { useTranslation } from 'react-i18next';
import styles from './attainment-mark.module.css';
import { AttainmentShape } from './attainment-shape.tsx';

interface AttainmentMarkProps {
  status: AttainmentStatus;
  /** A goal is partly met (`Delvis uppfyllt`) where an indicator is almost there (`Nästan`). */
  of?: 'indicator' | 'goal';
  /** How many have this status; stands after the word. */
  count?: number;
  /** Said where the tertial has nothing to do with the indicator. */
  tertial?: Tertial;
}

/** Attainment as a shape, a word and a colour, in that order. */
export function AttainmentMark({ status, of = 'indicator', count, tertial }: AttainmentMarkProps) {
  const { t } = useTranslation();
  const partlyMet = of === 'goal' && status === 'partly';
  const elsewhere = tertial !== undefined && status === 'notDue';
  const word = elsewhere ? t('notDueIn', { tertial }) : partlyMet ? t('verdict.partly') : t(`status.${status}`);
  return (
    <span className={styles.mark} data-status={status}>
      <AttainmentShape status={status} />
      <span>
        {word}
        {count !== undefined && <strong className={styles.count}> {count}</strong>}
      </span>
    </span>
  );
}
