import { type Tertial, tertialNumber } from '@tertial/domain';
import { useTranslation } from 'react-i18next';
import type { LockReason } from './__generated__/operations.ts';
import styles from './review.module.css';

interface LockNoteProps {
  readonly lock: LockReason;
  readonly tertial: Tertial;
  readonly what: 'comment' | 'judgement';
}

/** Says why something cannot be written. */
export function LockNote({ lock, tertial, what }: LockNoteProps) {
  const { t } = useTranslation('goals');
  const number = tertialNumber(tertial);
  const words =
    lock === 'notPermitted'
      ? t(what === 'comment' ? 'lock.notPermittedComment' : 'lock.notPermittedJudgement')
      : t(`lock.${lock}`, { number });
  return <p className={styles.lock}>{words}</p>;
}
