import { type Tertial, tertialNumber } from '@tertial/domain';
import { createContext, useContext } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import type { LockReason, ReviewDetailsFragment } from './__generated__/operations.ts';
import styles from './review.module.css';

type Locks = Pick<ReviewDetailsFragment, 'commentLock' | 'judgementLock'>;

/** The locks that the page has told of already; they are not repeated at every part of it. */
export const ToldLocks = createContext<Locks>({ commentLock: null, judgementLock: null });

interface LockNoteProps {
  readonly lock: LockReason;
  readonly tertial: Tertial;
  readonly what: keyof Locks;
}

/** Says why something cannot be written, unless the page has said it. */
export function LockNote({ lock, tertial, what }: LockNoteProps) {
  const told = useContext(ToldLocks);
  if (told[what] === lock) return null;
  return (
    <p className={styles.lock}>
      <LockSentence lock={lock} tertial={tertial} what={what} />
    </p>
  );
}

/** Says once for the whole page why a goal cannot be commented or judged. */
export function PageLock({ locks, tertial }: { locks: Locks; tertial: Tertial }) {
  const { commentLock, judgementLock } = locks;
  if (commentLock === null && judgementLock === null) return null;
  return (
    <p className={styles.lock}>
      {commentLock !== null && <LockSentence lock={commentLock} tertial={tertial} what="commentLock" />}{' '}
      {judgementLock !== null && (judgementLock !== commentLock || judgementLock === 'notPermitted') && (
        <LockSentence lock={judgementLock} tertial={tertial} what="judgementLock" />
      )}
    </p>
  );
}

function LockSentence({ lock, tertial, what }: LockNoteProps) {
  const { t } = useTranslation('goals');
  if (lock !== 'notPermitted') return t(`lock.${lock}`, { number: tertialNumber(tertial) });
  return t(what === 'commentLock' ? 'lock.notPermittedComment' : 'lock.notPermittedJudgement');
}
