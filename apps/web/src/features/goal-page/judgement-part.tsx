import { useMutation } from '@apollo/client/react';
import type { Verdict } from '@tertial/domain';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { AttainmentMark } from '../../vocabulary/attainment-mark.tsx';
import { JudgementEditor } from '../../vocabulary/judgement-editor.tsx';
import { JudgementSummary } from '../../vocabulary/judgement-summary.tsx';
import { judgeAnswer, readJudgementDraft } from '../../vocabulary/judging.ts';
import { useFocusOnTurn } from '../../vocabulary/use-focus-on-turn.ts';
import { GoalPageDocument, JudgeReviewDocument, type ReviewDetailsFragment } from './__generated__/operations.ts';
import type { ReviewSubject } from './comment-editor.tsx';
import { LockNote } from './lock-note.tsx';
import styles from './review.module.css';

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
  readonly personId: string;
}

/** What the figures say beside what a responsible person concluded, and the way to conclude. */
export function JudgementPart({ subject, review, suggested, rule, of = 'goal', name, personId }: JudgementPartProps) {
  const { t } = useTranslation(['goals', 'common']);
  const [editing, setEditing] = useState(
    () => review.judgementLock === null && readJudgementDraft(personId, subject.id, review.tertial) !== null,
  );
  const [justSaved, setJustSaved] = useState(false);
  const nameId = useId();
  const part = useFocusOnTurn(editing ? 'editing' : 'reading', editing ? 'input' : 'button');
  const [judge, { client }] = useMutation(JudgeReviewDocument);
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
            <JudgementSummary judgement={judgement} />
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
          subjectId={subject.id}
          tertial={review.tertial}
          personId={personId}
          saved={judgement}
          suggested={suggested}
          send={async (judged) => {
            const input = { subject: subject.input, tertial: review.tertial, ...judged };
            const { data } = await judge({ variables: { input } });
            const answer = judgeAnswer(data?.judge);
            if (answer.kind === 'conflict') await client.refetchQueries({ include: [GoalPageDocument] });
            return answer;
          }}
          onDone={(end) => {
            setEditing(false);
            setJustSaved(end === 'saved');
          }}
        />
      )}
      <span id={nameId} className="visually-hidden">
        {name}
      </span>
    </div>
  );
}
