import { Link } from '@tanstack/react-router';
import type { Tertial } from '@tertial/domain';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { AlternativeNote } from '../../vocabulary/alternative-note.tsx';
import { AttainmentMark } from '../../vocabulary/attainment-mark.tsx';
import type { JudgementEnd } from '../../vocabulary/judgement-editor.tsx';
import { readJudgementDraft } from '../../vocabulary/judging.ts';
import { Measure, Ratio } from '../../vocabulary/measure.tsx';
import { GoalRule } from '../../vocabulary/rule-words.tsx';
import { TargetLine } from '../../vocabulary/target-line.tsx';
import { useViewer } from '../../vocabulary/viewer.tsx';
import { type AssessedGoal, type AssessedIndicator, type ListedGoal, nextToJudge } from './assessment.ts';
import styles from './assessment-list.module.css';
import { AssessmentRow } from './assessment-row.tsx';

interface AssessmentListProps {
  readonly list: readonly ListedGoal[];
  readonly year: number;
  readonly tertial: Tertial;
}

/** The goals with their indicators; several can be judged in a row. What was begun before a reload is open again. */
export function AssessmentList({ list, year, tertial }: AssessmentListProps) {
  const { t } = useTranslation(['assess', 'goals']);
  const { id: personId } = useViewer();
  const answer = useRef<HTMLParagraphElement>(null);
  const [done, setDone] = useState<{ id: string; name: string; next: string | null; last: boolean } | null>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        list
          .flatMap(({ assessed, indicators }) => [assessed, ...indicators])
          .map(({ id }) => id)
          .filter((id) => readJudgementDraft(personId, id, tertial) !== null),
      ),
  );

  const end = (id: string, name: string, how: JudgementEnd) => {
    const next = how === 'next' ? nextToJudge(list, id) : null;
    setOpen((before) => new Set([...before, ...(next === null ? [] : [next])].filter((each) => each !== id)));
    setDone(how === 'left' ? null : { id, name, next, last: how === 'next' && next === null });
  };
  // What had the focus may be gone, as a judgement that no longer departs is not among the divergences.
  useEffect(() => {
    if (done !== null && document.activeElement === document.body) answer.current?.focus();
  }, [done]);
  const rowOf = (subject: AssessedGoal | AssessedIndicator, name: string) => ({
    subject,
    year,
    name,
    editing: open.has(subject.id),
    hasNext: nextToJudge(list, subject.id) !== null,
    handsOn: done?.id === subject.id && done.next !== null,
    onEdit: () => {
      setOpen((before) => new Set([...before, subject.id]));
      setDone(null);
    },
    onDone: (how: JudgementEnd) => end(subject.id, name, how),
  });

  return (
    <div>
      <p role="status" className={styles.done} tabIndex={-1} ref={answer}>
        {done && t(done.last ? 'savedAll' : 'saved', { name: done.name })}
      </p>
      <div className={styles.head} aria-hidden="true">
        <span>{t('subject')}</span>
        <span>{t('goals:judgement.suggested')}</span>
        <span>{t('goals:judgement.judged')}</span>
      </div>
      <ol className={styles.goals} aria-label={t('list')}>
        {list.map(({ assessed, withJudgement, indicators }) => (
          <li key={assessed.id}>
            {withJudgement ? (
              <AssessmentRow
                {...rowOf(assessed, assessed.goal.title)}
                heading={<GoalHeading assessed={assessed} tertial={tertial} />}
                figures={<GoalFigures assessed={assessed} />}
              />
            ) : (
              <div className={styles.band}>
                <GoalHeading assessed={assessed} tertial={tertial} />
              </div>
            )}
            {indicators.length > 0 && (
              <ol className={styles.indicators}>
                {indicators.map((each) => (
                  <li key={each.id}>
                    <AssessmentRow
                      {...rowOf(each, each.indicator.name)}
                      heading={
                        <h3>
                          <Link to="/indikatorer" search={{ year, tertial, open: each.indicator.code }}>
                            {each.indicator.name}
                          </Link>
                        </h3>
                      }
                      isPart
                      figures={<IndicatorFigures assessed={each} tertial={tertial} />}
                    />
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function GoalHeading({ assessed: { goal }, tertial }: { assessed: AssessedGoal; tertial: Tertial }) {
  const { t } = useTranslation('assess');
  return (
    <h2>
      <span className={styles.over}>{t('goal', { number: goal.number })}</span>{' '}
      <Link to="/mal/$goalId" params={{ goalId: goal.id }} search={{ tertial }}>
        {goal.title}
      </Link>
    </h2>
  );
}

function GoalFigures({ assessed: { count, review } }: { assessed: AssessedGoal }) {
  const { t } = useTranslation('assess');
  return (
    <>
      {review.suggested && (
        <p className={styles.said}>
          <AttainmentMark status={review.suggested} of="goal" />
          {count && <strong>{t('reached', { met: count.met, measured: count.measured })}</strong>}
        </p>
      )}
      <p className={styles.rule}>
        <GoalRule count={count} />
      </p>
    </>
  );
}

function IndicatorFigures({ assessed, tertial }: { assessed: AssessedIndicator; tertial: Tertial }) {
  const { t } = useTranslation(['assess', 'common']);
  const { indicator, result } = assessed;
  return (
    <>
      <p className={styles.said}>
        <AttainmentMark status={result.status} tertial={tertial} />
        {(result.value !== null || result.absence !== null) && (
          <strong>
            <Measure value={result.value} unit={indicator.unit} decimals={result.decimals} absence={result.absence} />
          </strong>
        )}
        <Ratio numerator={result.numerator} denominator={result.denominator} n={result.n} />
        <AlternativeNote alternative={result.alternative} unit={indicator.unit} decimals={result.decimals} />
      </p>
      <p className={styles.rule}>
        {t('target')} <TargetLine target={indicator.target} unit={indicator.unit} decimals={0} brief />
        {result.toDate && result.value !== null && <> · {t('common:period.toDate')}</>}
      </p>
    </>
  );
}
