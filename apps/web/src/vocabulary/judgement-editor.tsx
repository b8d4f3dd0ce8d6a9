import { type JudgementReason, judgementReasons, type Tertial, type Verdict, verdictDiffers } from '@tertial/domain';
import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import { useFormat } from '../text/format.ts';
import { useTranslation } from '../text/use-translation.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { TextArea } from '../ui/fields.tsx';
import { Notice } from '../ui/notice.tsx';
import { AttainmentMark } from './attainment-mark.tsx';
import { type Missing, missingIn } from './judgement-form.ts';
import styles from './judging.module.css';
import {
  type JudgeAnswer,
  keepJudgementDraft,
  type NewJudgement,
  readJudgementDraft,
  type SavedJudgement,
} from './judging.ts';
import { useStatusWords } from './status-scheme.tsx';

/** How one leaves the editor: saved, saved and on to the next one, or without saving. */
export type JudgementEnd = 'saved' | 'next' | 'left';

interface JudgementEditorProps {
  readonly subjectId: string;
  readonly tertial: Tertial;
  readonly personId: string;
  readonly saved: SavedJudgement | null;
  /** What the figures say; a departure from it demands a reason. */
  readonly suggested: Verdict | null;
  /** Saves it; whatever it throws is told as a failure, and what was written stays. */
  readonly send: (judgement: NewJudgement) => Promise<JudgeAnswer>;
  /** Whether one can save and go on to the next one. */
  readonly hasNext?: boolean;
  readonly onDone: (end: JudgementEnd) => void;
}

type Problem = Extract<JudgeAnswer, { kind: 'failed' | 'refused' }> | { kind: 'form'; missing: Missing };

/**
 * The conclusion of a responsible person: a verdict, and a reason where it departs from the figures. What is filled in is
 * kept in the browser until it is saved or given up.
 */
export function JudgementEditor(props: JudgementEditorProps) {
  const { subjectId, tertial, personId, saved, suggested, send, hasNext = false, onDone } = props;
  const { t } = useTranslation(['goals', 'common']);
  const format = useFormat();
  const { verdicts, wordOf } = useStatusWords();
  const [form, setForm] = useState(
    () =>
      readJudgementDraft(personId, subjectId, tertial) ?? {
        verdict: saved?.verdict ?? null,
        reasonCode: saved?.reasonCode ?? null,
        reason: saved?.reason ?? '',
        basedOn: saved?.revision ?? 0,
      },
  );
  const [rival, setRival] = useState<{ current: SavedJudgement | null } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [loading, setLoading] = useState(false);
  const name = useId();
  const { verdict, reasonCode, reason } = form;
  const differs = verdict !== null && verdictDiffers(verdict, suggested);

  const change = (part: { verdict: Verdict } | { reasonCode: JudgementReason } | { reason: string }) => {
    const next = { ...form, ...part };
    keepJudgementDraft(personId, subjectId, tertial, next);
    setForm(next);
    setProblem(null);
  };

  const leave = (end: JudgementEnd) => {
    keepJudgementDraft(personId, subjectId, tertial, null);
    onDone(end);
  };

  const save = async (end: JudgementEnd) => {
    if (loading) return;
    const missing = missingIn({ verdict, reasonCode, reason, differs });
    if (verdict === null || missing !== null) {
      setProblem({ kind: 'form', missing: missing ?? 'chooseFirst' });
      return;
    }
    setProblem(null);
    setLoading(true);
    const answer = await send({
      verdict,
      reasonCode: differs ? reasonCode : null,
      reason: reason.trim() === '' ? null : reason,
      expectedRevision: rival?.current?.revision ?? form.basedOn,
    }).catch(() => ({ kind: 'failed' }) as const);
    setLoading(false);
    if (answer.kind === 'saved') leave(end);
    else if (answer.kind === 'conflict') setRival({ current: answer.current });
    else setProblem(answer);
  };

  const end = hasNext ? 'next' : 'saved';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(end);
  };
  const saveByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void save(end);
    }
  };

  return (
    <form className={styles.editor} onSubmit={submit} onKeyDown={saveByKey} noValidate>
      <fieldset className={styles.verdicts}>
        <legend>{t('judgement.choose')}</legend>
        {verdicts.map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={verdict === each} onChange={() => change({ verdict: each })} />
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
            onChange={(code) => change({ reasonCode: code })}
          />
        </>
      )}
      {verdict !== null && (
        <TextArea
          label={t(differs && reasonCode === 'other' ? 'judgement.words' : 'judgement.wordsOptional')}
          value={reason}
          onChange={(words) => change({ reason: words })}
          rows={3}
        />
      )}
      {rival && (
        <Notice tone="warning" title={t('conflict.title')}>
          {rival.current
            ? t('conflict.judged', {
                who: rival.current.savedBy,
                when: format.moment(rival.current.savedAt),
                verdict: wordOf(rival.current.verdict, 'goal'),
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
          {t(rival ? 'conflict.judgeAnyway' : hasNext ? 'judgement.saveNext' : 'judgement.save')}
        </Button>
        {hasNext && !rival && (
          <Button isDisabled={loading} onPress={() => save('saved')}>
            {t('judgement.save')}
          </Button>
        )}
        <Button weight="quiet" onPress={() => leave('left')}>
          {rival ? t('conflict.keepJudgement') : t('common:action.cancel')}
        </Button>
      </div>
    </form>
  );
}
