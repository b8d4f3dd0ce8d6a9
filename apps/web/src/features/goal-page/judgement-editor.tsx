import { useMutation } from '@apollo/client/react';
import { type JudgementReason, judgementReasons, type Verdict, verdictDiffers, verdicts } from '@tertial/domain';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/format.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { TextArea } from '../../ui/fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import { AttainmentMark } from '../../vocabulary/attainment-mark.tsx';
import { type JudgementDetailsFragment, JudgeReviewDocument, type TextRefusal } from './__generated__/operations.ts';
import type { ReviewSubject } from './comment-editor.tsx';
import { type Missing, missingIn } from './judgement-form.ts';
import styles from './review.module.css';

interface JudgementEditorProps {
  readonly subject: ReviewSubject;
  readonly tertial: 'T1' | 'T2' | 'T3';
  readonly saved: JudgementDetailsFragment | null;
  /** What the figures say; a departure from it demands a reason. */
  readonly suggested: Verdict | null;
  readonly onDone: (saved: boolean) => void;
}

type Problem = { kind: 'failed' } | { kind: 'refused'; reason: TextRefusal } | { kind: 'form'; missing: Missing };

/** The conclusion of a responsible person: a verdict, and a reason where it departs from the figures. */
export function JudgementEditor({ subject, tertial, saved, suggested, onDone }: JudgementEditorProps) {
  const { t } = useTranslation(['goals', 'common']);
  const format = useFormat();
  const [verdict, setVerdict] = useState<Verdict | null>(saved?.verdict ?? null);
  const [reasonCode, setReasonCode] = useState<JudgementReason | null>(saved?.reasonCode ?? null);
  const [reason, setReason] = useState(saved?.reason ?? '');
  const [rival, setRival] = useState<{ current: JudgementDetailsFragment | null } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [send, { loading }] = useMutation(JudgeReviewDocument);
  const name = useId();
  const differs = verdict !== null && verdictDiffers(verdict, suggested);

  const save = async (expectedRevision: number) => {
    const missing = missingIn({ verdict, reasonCode, reason, differs });
    if (verdict === null || missing !== null) {
      setProblem({ kind: 'form', missing: missing ?? 'chooseFirst' });
      return;
    }
    setProblem(null);
    try {
      const { data } = await send({
        variables: {
          input: {
            subject: subject.input,
            tertial,
            verdict,
            reasonCode: differs ? reasonCode : null,
            reason: reason.trim() === '' ? null : reason,
            expectedRevision,
          },
        },
      });
      const result = data?.judge;
      if (result?.__typename === 'Judged') onDone(true);
      else if (result?.__typename === 'JudgementConflict') setRival({ current: result.current });
      else if (result?.__typename === 'JudgementRefused') setProblem({ kind: 'refused', reason: result.reason });
      else setProblem({ kind: 'failed' });
    } catch {
      setProblem({ kind: 'failed' });
    }
  };

  const choose = (chosen: Verdict) => {
    setVerdict(chosen);
    setProblem(null);
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(rival?.current?.revision ?? saved?.revision ?? 0);
  };

  return (
    <form className={styles.part} onSubmit={submit} noValidate>
      <fieldset className={styles.verdicts}>
        <legend>{t('judgement.choose')}</legend>
        {verdicts.map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={verdict === each} onChange={() => choose(each)} />
            <AttainmentMark status={each} of="goal" />
          </label>
        ))}
      </fieldset>
      {differs && (
        <>
          <p className={styles.departs}>{t('judgement.departs')}</p>
          <Choice
            label={t('judgement.why')}
            placeholder={t('judgement.whyChoose')}
            options={judgementReasons.map((id) => ({ id, label: t(`common:judgement.reason.${id}`) }))}
            value={reasonCode}
            onChange={(code) => {
              setReasonCode(code);
              setProblem(null);
            }}
          />
        </>
      )}
      {verdict !== null && (
        <TextArea
          label={t(differs && reasonCode === 'other' ? 'judgement.words' : 'judgement.wordsOptional')}
          value={reason}
          onChange={setReason}
          rows={3}
        />
      )}
      {rival && (
        <Notice tone="warning" title={t('conflict.title')}>
          {rival.current
            ? t('conflict.judged', {
                who: rival.current.savedBy,
                when: format.moment(rival.current.savedAt),
                verdict: t(`common:verdict.${rival.current.verdict}`),
              })
            : t('conflict.judgedNone')}
          {rival.current?.reason && <blockquote className={styles.words}>{rival.current.reason}</blockquote>}
        </Notice>
      )}
      {problem && (
        <Notice tone="problem">
          {problem.kind === 'form' && t(`judgement.${problem.missing}`)}
          {problem.kind === 'refused' && t(`common:textRefusal.${problem.reason}`)}
          {problem.kind === 'failed' && t('failed')}
        </Notice>
      )}
      <div className={styles.actions}>
        <Button type="submit" weight="primary" isDisabled={loading}>
          {t(rival ? 'conflict.judgeAnyway' : 'judgement.save')}
        </Button>
        <Button weight="quiet" onPress={() => onDone(false)}>
          {rival ? t('conflict.keepJudgement') : t('common:action.cancel')}
        </Button>
      </div>
    </form>
  );
}
