import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { CommentDetailsFragment } from './__generated__/operations.ts';
import styles from './review.module.css';

interface CommentConflictChoiceProps {
  /** What the other person saved; null when it was withdrawn. */
  readonly theirs: CommentDetailsFragment | null;
  readonly onKeepMine: () => void;
  readonly onKeepTheirs: () => void;
}

/** Shows what somebody else saved meanwhile and lets the person choose; the own text stands in the field below and may be changed. */
export function CommentConflictChoice({ theirs, onKeepMine, onKeepTheirs }: CommentConflictChoiceProps) {
  const { t } = useTranslation('goals');
  const format = useFormat();
  return (
    <Notice tone="warning" title={t('conflict.title')}>
      <p>{t('conflict.body')}</p>
      {theirs?.body ? (
        <figure className={styles.rival}>
          <figcaption>{t('conflict.theirs', { who: theirs.savedBy, when: format.moment(theirs.savedAt) })}</figcaption>
          <blockquote className={styles.words}>{theirs.body}</blockquote>
        </figure>
      ) : (
        <p>{t('conflict.withdrawn')}</p>
      )}
      <div className={styles.actions}>
        <Button weight="primary" onPress={onKeepMine}>
          {t('conflict.keepMine')}
        </Button>
        <Button onPress={onKeepTheirs}>{t('conflict.keepTheirs')}</Button>
      </div>
    </Notice>
  );
}
