import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import { keepDraft, readDraft } from '../../vocabulary/drafts.ts';
import { useViewer } from '../../vocabulary/viewer.tsx';
import {
  type CommentBox_ReviewFragment,
  CommentBox_ReviewFragmentDoc,
  type TextRefusal,
  WriteIndicatorCommentDocument,
} from './__generated__/operations.ts';
import styles from './details-pane.module.css';

type Comment = CommentBox_ReviewFragment['comment'];

type Answer =
  | { kind: 'none' | 'saving' | 'done' | 'offline' }
  | { kind: 'refused'; reason: TextRefusal }
  | { kind: 'conflict'; theirs: Comment };

interface CommentBoxProps {
  indicatorId: string;
  review: FragmentType<typeof CommentBox_ReviewFragmentDoc>;
}

/** The words that belong to a figure. What is typed is kept in the browser until it is saved. */
export function CommentBox({ indicatorId, review: ref }: CommentBoxProps) {
  const { t } = useTranslation(['indicators', 'common']);
  const format = useFormat();
  const viewer = useViewer();
  const { data: review } = useSuspenseFragment({
    fragment: CommentBox_ReviewFragmentDoc,
    fragmentName: 'CommentBox_review',
    from: ref,
  });
  const draftName = `comment.${review.id}`;
  const [draft, setDraft] = useState(() => (review.commentLock === null ? readDraft(viewer.id, draftName) : null));
  const [seen, setSeen] = useState(review.comment?.revision ?? 0);
  const [answer, setAnswer] = useState<Answer>({ kind: 'none' });
  const [write] = useMutation(WriteIndicatorCommentDocument);
  const saved = review.comment;
  const label = t('details.comment', { tertial: review.tertial });
  const by = saved && t('details.commentSaved', { when: format.moment(saved.savedAt), who: saved.savedBy });

  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone afterwards, and the focus with it.
  const stay = () => box.current?.querySelector('textarea')?.focus();

  const change = (body: string | null) => {
    if (draft === null) setSeen(saved?.revision ?? 0);
    setDraft(body);
    keepDraft(viewer.id, draftName, body);
  };

  const save = async (body: string, expectedRevision: number) => {
    setAnswer({ kind: 'saving' });
    const input = { subject: { indicatorId }, tertial: review.tertial, body, expectedRevision };
    const result = await write({ variables: { input } })
      .then(({ data }) => data?.writeComment)
      .catch(() => undefined);
    if (result?.__typename === 'CommentWritten') {
      change(null);
      setAnswer({ kind: 'done' });
      stay();
    } else if (result?.__typename === 'CommentConflict') setAnswer({ kind: 'conflict', theirs: result.current });
    else if (result?.__typename === 'CommentRefused') setAnswer({ kind: 'refused', reason: result.reason });
    else setAnswer({ kind: 'offline' });
  };

  if (review.commentLock !== null) {
    return saved?.body ? (
      <div className={styles.comment}>
        <h4>{label}</h4>
        <p className={styles.words} lang="sv">
          {saved.body}
        </p>
        <p className={styles.quiet}>{by}</p>
      </div>
    ) : (
      <p className={styles.quiet}>{t('details.noComment', { tertial: review.tertial })}</p>
    );
  }
  const text = draft ?? saved?.body ?? '';
  const changed = draft !== null && draft !== (saved?.body ?? '');
  return (
    <div ref={box} className={styles.comment}>
      {answer.kind === 'conflict' && (
        <Notice tone="warning">
          <p>{t('details.commentConflict')}</p>
          {answer.theirs === null ? (
            <p>{t('details.commentWithdrawn')}</p>
          ) : (
            <blockquote className={styles.words}>
              <p className={styles.quiet}>
                {t('details.commentTheirs', { who: answer.theirs.savedBy, when: format.moment(answer.theirs.savedAt) })}
              </p>
              {answer.theirs.body}
            </blockquote>
          )}
          <div className={styles.actions}>
            <Button small onPress={() => save(text, answer.theirs?.revision ?? 0)}>
              {t('details.keepMine')}
            </Button>
            <Button
              small
              onPress={() => {
                keepDraft(viewer.id, draftName, null);
                setDraft(answer.theirs?.body ?? '');
                setSeen(answer.theirs?.revision ?? 0);
                setAnswer({ kind: 'none' });
                stay();
              }}
            >
              {t('details.takeTheirs')}
            </Button>
          </div>
        </Notice>
      )}
      <TextArea
        label={answer.kind === 'conflict' ? t('details.commentMine') : label}
        value={text}
        rows={3}
        invalid={answer.kind === 'refused'}
        onChange={(body) => {
          change(body);
          if (answer.kind !== 'conflict') setAnswer({ kind: 'none' });
        }}
        note={answer.kind === 'saving' ? t('details.commentSaving') : changed ? t('details.commentDraft') : by}
      />
      {answer.kind === 'refused' && <Notice tone="problem">{t(`common:textRefusal.${answer.reason}`)}</Notice>}
      {answer.kind === 'offline' && <Notice tone="problem">{t('details.commentOffline')}</Notice>}
      {answer.kind === 'done' && <Notice>{t('details.commentDone')}</Notice>}
      {changed && answer.kind !== 'conflict' && (
        <div className={styles.actions}>
          <Button small weight="primary" isDisabled={answer.kind === 'saving'} onPress={() => save(text, seen)}>
            {t('common:action.save')}
          </Button>
          <Button
            small
            weight="quiet"
            onPress={() => {
              change(null);
              stay();
            }}
          >
            {t('common:action.cancel')}
          </Button>
        </div>
      )}
    </div>
  );
}
