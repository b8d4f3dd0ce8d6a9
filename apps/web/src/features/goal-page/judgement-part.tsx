import type { Verdict } from '@tertial/domain';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { AttainmentMark } from '../../vocabulary/attainment-mark.tsx';
import type { ReviewDetailsFragment } from './__generated__/operations.ts';
import type { ReviewSubject } from './comment-editor.tsx';
import { JudgementEditor } from './judgement-editor.tsx';
import { LockNote } from './lock-note.tsx';
import styles from './review.module.css';
import { Saved } from './saved.tsx';
import { useFocusOnTurn } from './use-focus-on-turn.ts';

interface JudgementPartProps {
  readonly subject: ReviewSubject;
  readonly review: ReviewDetailsFragment;
  /** What the figures say: of the goal, or of the indicator in the tertial. */
  readonly suggested: Verdict | null;
  /** The rule that gave it, in words; left out where there are no figures to speak. */
  readonly rule?: ReactNode;
  /** Names what the figures say as of an indicator (`Nästan`) or a goal (`Delvis uppfyllt`). */
  readonly of?: 'indicator' | 'goal';
  /** What is judged; told to those who do not see where the button stands. */
  readonly name: string;
}

/** What the figures say beside what a responsible person concluded, and the way to conclude. */
export function JudgementPart({ subject, review, suggested, rule, of = 'goal', name }: JudgementPartProps) {
  const { t } = useTranslation(['goals', 'common']);
  const [editing, setEditing] = useState(false);
  const [justSaved, setJustSaved] = useState(false);
  const nameId = useId();
  const part = useFocusOnTurn(editing ? 'editing' : 'reading', editing ? 'input' : 'button');
  const { judgement } = review;
  return (
    <div className={styles.part} ref={part}>
      <dl className={styles.sides}>
        {rule !== undefined && (
          <div>
            <dt>{t('judgement.suggested')}</dt>
            <dd>
              {suggested && <AttainmentMark status={suggested} of={of} />}
              <p className={styles.rule}>{rule}</p>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('judgement.judged')}</dt>
          <dd>
            {judgement ? (
              <>
                <AttainmentMark status={judgement.verdict} of="goal" />
                {judgement.differs && <span className={styles.differs}>{t('judgement.differs')}</span>}
                {judgement.reasonCode && (
                  <p className={styles.reason}>{t(`common:judgement.reason.${judgement.reasonCode}`)}</p>
                )}
                {judgement.reason && <p className={styles.words}>{judgement.reason}</p>}
                {judgement.differs && !judgement.reasonCode && !judgement.reason && (
                  <p className={styles.departs}>{t('judgement.noReason')}</p>
                )}
                <Saved by={judgement.savedBy} at={judgement.savedAt} revision={judgement.revision} />
              </>
            ) : (
              <p className={styles.quiet}>{t('judgement.none')}</p>
            )}
          </dd>
        </div>
      </dl>
      {justSaved && !editing && (
        <p role="status" className={styles.done}>
          {t('judgement.saved')}
        </p>
      )}
      {review.judgementLock !== null && (
        <LockNote lock={review.judgementLock} tertial={review.tertial} what="judgementLock" />
      )}
      {review.judgementLock === null && !editing && (
        <Button
          small
          aria-describedby={nameId}
          onPress={() => {
            setEditing(true);
            setJustSaved(false);
          }}
        >
          {t(judgement ? 'judgement.change' : 'judgement.make')}
        </Button>
      )}
      {review.judgementLock === null && editing && (
        <JudgementEditor
          subject={subject}
          tertial={review.tertial}
          saved={judgement}
          suggested={suggested}
          onDone={(saved) => {
            setEditing(false);
            setJustSaved(saved);
          }}
        />
      )}
      <span id={nameId} className="visually-hidden">
        {name}
      </span>
    </div>
  );
}
