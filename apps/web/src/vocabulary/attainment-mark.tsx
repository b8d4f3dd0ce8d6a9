import type { AttainmentStatus } from '@tertial/domain';
import { useTranslation } from 'react-i18next';
import styles from './attainment-mark.module.css';
import { AttainmentShape } from './attainment-shape.tsx';

interface AttainmentMarkProps {
  status: AttainmentStatus;
  /** A goal is partly met (`Delvis uppfyllt`) where an indicator is almost there (`Nästan`). */
  of?: 'indicator' | 'goal';
  /** How many have this status; stands after the word. */
  count?: number;
}

/** Attainment as a shape, a word and a colour, in that order. */
export function AttainmentMark({ status, of = 'indicator', count }: AttainmentMarkProps) {
  const { t } = useTranslation();
  const word = of === 'goal' && status === 'partly' ? t('verdict.partly') : t(`status.${status}`);
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
