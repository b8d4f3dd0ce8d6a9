import { useMutation } from '@apollo/client/react';
import { characterCount, longestComment } from '@tertial/domain';
import { useId, useState } from 'react';
import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SavedLine } from '../../vocabulary/saved-line.tsx';
import { useFocusOnTurn } from '../../vocabulary/use-focus-on-turn.ts';
import {
  type CommentDetailsFragment,
  type ReviewDetailsFragment,
  type SubjectInput,
  type TextRefusal,
  WriteReviewCommentDocument,
} from './__generated__/operations.ts';
import { CommentConflictChoice } from './comment-conflict.tsx';
import { type Draft, keepDraft, loadDraft } from './draft.ts';
import { LockNote } from './lock-note.tsx';
import styles from './review.module.css';

/** What a review is about: its id, and how a change names it. */
export interface ReviewSubject {
  readonly id: string;
  readonly input: SubjectInput;
}

interface CommentEditorProps {
  readonly subject: ReviewSubject;
  readonly review: ReviewDetailsFragment;
  readonly personId: string;
  /** Names the field, for example "Kommentar till målet för tertial 3". */
  readonly label: string;
}

type Answer = { kind: 'saved' | 'withdrawn' | 'failed' } | { kind: 'refused'; reason: TextRefusal };

/** The comment, and the writing of it: a draft is kept in the browser until it is saved, and nothing unseen is overwritten. */
export function CommentEditor({ subject, review, personId, label }: CommentEditorProps) {
  const { t } = useTranslation(['goals', 'common']);
  const format = useFormat();
  const place = { personId, subjectId: subject.id, tertial: review.tertial };
  const [draft, setDraft] = useState<Draft | null>(() => (review.commentLock === null ? loadDraft(place) : null));
  const [rival, setRival] = useState<{ comment: CommentDetailsFragment | null } | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [write, { loading }] = useMutation(WriteReviewCommentDocument);
  const labelId = useId();
  const saved = review.comment;
  const state = draft === null ? 'reading' : rival === null ? 'writing' : 'conflict';
  const part = useFocusOnTurn(state, state === 'writing' ? 'textarea' : 'button');

  const change = (next: Draft | null) => {
    keepDraft(place, next);
    setDraft(next);
  };

  const save = async (body: string, expectedRevision: number) => {
    setAnswer(null);
    try {
      const { data } = await write({
        variables: { input: { subject: subject.input, tertial: review.tertial, body, expectedRevision } },
      });
      const result = data?.writeComment;
      if (result?.__typename === 'CommentWritten') {
        change(null);
        setRival(null);
        setAnswer({ kind: result.review.comment?.body ? 'saved' : 'withdrawn' });
      } else if (result?.__typename === 'CommentConflict') {
        setRival({ comment: result.current });
      } else if (result?.__typename === 'CommentRefused') {
        setAnswer({ kind: 'refused', reason: result.reason });
      } else {
        setAnswer({ kind: 'failed' });
      }
    } catch {
      setAnswer({ kind: 'failed' });
    }
  };

  if (draft === null || review.commentLock !== null) {
    return (
      <div className={styles.part} ref={part}>
        {saved?.body ? (
          <>
            <p className={styles.words} lang="sv">
              {saved.body}
            </p>
            <SavedLine by={saved.savedBy} at={saved.savedAt} revision={saved.revision} />
          </>
        ) : (
          <p className={styles.quiet}>{t('comment.none')}</p>
        )}
        <AnswerNote answer={answer} />
        {review.commentLock === null ? (
          <Button
            small
            aria-describedby={labelId}
            onPress={() => {
              setAnswer(null);
              change({ body: saved?.body ?? '', basedOn: saved?.revision ?? 0 });
            }}
          >
            {saved?.body ? t('comment.change') : t('comment.write')}
          </Button>
        ) : (
          <LockNote lock={review.commentLock} tertial={review.tertial} what="commentLock" />
        )}
        <span id={labelId} className="visually-hidden">
          {label}
        </span>
      </div>
    );
  }

  const length = characterCount(draft.body);
  return (
    <div className={styles.part} ref={part}>
      {rival && (
        <CommentConflictChoice
          theirs={rival.comment}
          onKeepMine={() => save(draft.body, rival.comment?.revision ?? 0)}
          onKeepTheirs={() => {
            change(null);
            setRival(null);
          }}
        />
      )}
      <TextArea
        label={rival ? t('conflict.yours') : label}
        value={draft.body}
        onChange={(body) => change({ body, basedOn: draft.basedOn })}
        rows={6}
        invalid={length > longestComment || answer?.kind === 'refused'}
        note={
          <>
            {t('comment.help')}{' '}
            {length > longestComment / 2 &&
              t('comment.count', { written: format.exact(String(length)), most: format.exact(String(longestComment)) })}
          </>
        }
      />
      <p className={styles.quiet}>{loading ? t('common:save.saving') : t('comment.draft')}</p>
      <AnswerNote answer={answer} />
      {!rival && (
        <div className={styles.actions}>
          <Button weight="primary" isDisabled={loading} onPress={() => save(draft.body, draft.basedOn)}>
            {t('comment.save')}
          </Button>
          <Button
            weight="quiet"
            onPress={() => {
              change(null);
              setAnswer(null);
            }}
          >
            {t('comment.discard')}
          </Button>
        </div>
      )}
    </div>
  );
}

function AnswerNote({ answer }: { answer: Answer | null }) {
  const { t } = useTranslation(['goals', 'common']);
  if (answer === null) return null;
  if (answer.kind === 'refused') return <Notice tone="problem">{t(`common:textRefusal.${answer.reason}`)}</Notice>;
  if (answer.kind === 'failed') return <Notice tone="problem">{t('failed')}</Notice>;
  return (
    <p role="status" className={styles.done}>
      {t(`comment.${answer.kind}`)}
    </p>
  );
}
