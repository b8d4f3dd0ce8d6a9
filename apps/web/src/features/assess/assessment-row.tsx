import { useMutation, useQuery } from '@apollo/client/react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { JudgementEditor, type JudgementEnd } from '../../vocabulary/judgement-editor.tsx';
import { JudgementRevisions } from '../../vocabulary/judgement-revisions.tsx';
import { JudgementSummary } from '../../vocabulary/judgement-summary.tsx';
import { judgeAnswer } from '../../vocabulary/judging.ts';
import { useFocusOnTurn } from '../../vocabulary/use-focus-on-turn.ts';
import { useViewer } from '../../vocabulary/viewer.tsx';
import {
  AssessmentHistoryDocument,
  AssessmentsDocument,
  AssessSubjectDocument,
  type SubjectInput,
} from './__generated__/operations.ts';
import type { Subject } from './assessment.ts';
import styles from './assessment-list.module.css';

interface AssessmentRowProps {
  readonly subject: Subject;
  readonly year: number;
  /** Its heading: number, title and the way to it. */
  readonly heading: ReactNode;
  /** What the figures say, with the figures that say it. */
  readonly figures: ReactNode;
  /** What it is called; told to those who do not see where a button stands. */
  readonly name: string;
  readonly editing: boolean;
  readonly hasNext: boolean;
  /** Whether the next one has taken over; then the focus is there. */
  readonly handsOn: boolean;
  /** An indicator under its goal; it need not be judged on its own. */
  readonly isPart?: boolean;
  readonly onEdit: () => void;
  readonly onDone: (end: JudgementEnd) => void;
}

/** One goal or indicator: what the figures say, what was concluded and why, and the way to conclude. */
export function AssessmentRow(props: AssessmentRowProps) {
  const { subject, year, heading, figures, name, editing, hasNext, handsOn, isPart, onEdit, onDone } = props;
  const { t } = useTranslation(['assess', 'goals']);
  const { id: personId } = useViewer();
  const [open, setOpen] = useState(false);
  const [judge, { client }] = useMutation(AssessSubjectDocument);
  const nameId = useId();
  const { judgement, judgementLock, suggested, tertial } = subject.review;
  const mayJudge = judgementLock === null;
  const part = useFocusOnTurn(editing ? 'editing' : 'reading', editing ? 'input' : handsOn ? ':not(*)' : 'button');
  return (
    <div className={styles.row} ref={part} data-subject={subject.id}>
      <div className={styles.columns}>
        {heading}
        <dl className={styles.sides}>
          <div>
            <dt>{t('goals:judgement.suggested')}</dt>
            <dd>{figures}</dd>
          </div>
          <div>
            <dt>{t('goals:judgement.judged')}</dt>
            <dd>
              {isPart && judgement === null ? (
                <p className={styles.rule}>
                  <span aria-hidden="true">–</span>
                  <span className="visually-hidden">{t('goals:judgement.none')}</span>
                </p>
              ) : (
                <JudgementSummary judgement={judgement} />
              )}
            </dd>
          </div>
        </dl>
        <div className={styles.acts}>
          {mayJudge && !editing && (
            <Button small aria-describedby={nameId} onPress={onEdit}>
              {t(judgement ? 'goals:judgement.change' : 'goals:judgement.make')}
            </Button>
          )}
          {subject.hasHistory && (
            <Button small weight="quiet" aria-describedby={nameId} aria-expanded={open} onPress={() => setOpen(!open)}>
              {t('history')}
            </Button>
          )}
          <span id={nameId} className="visually-hidden">
            {name}
          </span>
        </div>
      </div>
      {mayJudge && editing && (
        <div className={styles.below}>
          <JudgementEditor
            subjectId={subject.id}
            tertial={tertial}
            personId={personId}
            saved={judgement}
            suggested={suggested}
            send={async (judged) => {
              const { data } = await judge({ variables: { input: { subject: subject.input, tertial, ...judged } } });
              const answer = judgeAnswer(data?.judge);
              if (answer.kind === 'conflict') await client.refetchQueries({ include: [AssessmentsDocument] });
              return answer;
            }}
            hasNext={hasNext}
            onDone={onDone}
          />
        </div>
      )}
      {open && (
        <section className={styles.below} aria-label={`${t('historyOf')}: ${name}`}>
          <History key={judgement?.revision ?? 0} subject={subject.input} year={year} />
        </section>
      )}
    </div>
  );
}

function History({ subject, year }: { subject: SubjectInput; year: number }) {
  const { t } = useTranslation('common');
  const { data, error } = useQuery(AssessmentHistoryDocument, { variables: { subject }, fetchPolicy: 'network-only' });
  if (error) return <p role="alert">{t('error.network')}</p>;
  if (!data) return <p role="status">{t('loading')}</p>;
  return <JudgementRevisions revisions={data.judgementHistory} year={year} />;
}
