import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type Tertial, tertialNumber, tertials } from '@tertial/domain';
import { Suspense } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Card } from '../../ui/table.tsx';
import { GoalRule } from '../../vocabulary/rule-words.tsx';
import { StatusPeriod, useStatusWords } from '../../vocabulary/status-scheme.tsx';
import { useViewer } from '../../vocabulary/viewer.tsx';
import { GoalPageDocument, type GoalPageQuery } from './__generated__/operations.ts';
import { AssignmentList } from './assignment-list.tsx';
import { CommentEditor } from './comment-editor.tsx';
import styles from './goal-page.module.css';
import { IndicatorList } from './indicator-list.tsx';
import { JudgementHistory } from './judgement-history.tsx';
import { JudgementPart } from './judgement-part.tsx';
import { PageLock, ToldLocks } from './lock-note.tsx';

const noLocks = { commentLock: null, judgementLock: null };

type Goal = NonNullable<GoalPageQuery['goal']>;

/** One goal of the committee: what it is for, how it goes, and what responsible people conclude. */
export function GoalPage() {
  const { goalId } = useParams({ from: '/_signedIn/mal/$goalId' });
  return (
    <Suspense fallback={<Waiting />}>
      <LoadedGoal id={goalId} />
    </Suspense>
  );
}

function LoadedGoal({ id }: { id: string }) {
  const { t } = useTranslation('goals');
  const { data } = useSuspenseQuery(GoalPageDocument, { variables: { id } });
  if (data.goal) return <ShownGoal goal={data.goal} />;
  return (
    <Page title={t('missingTitle')} heading={t('missingTitle')} lead={t('missingBody')}>
      <Link to="/oversikt" className={buttonClass('primary')}>
        {t('back')}
      </Link>
    </Page>
  );
}

function ShownGoal({ goal }: { goal: Goal }) {
  const { t } = useTranslation(['goals', 'common']);
  const { id: personId } = useViewer();
  const search = useSearch({ from: '/_signedIn/mal/$goalId' });
  const navigate = useNavigate({ from: '/mal/$goalId' });
  const tertial = search.tertial ?? latestMeasured(goal);
  const number = tertialNumber(tertial);
  const review = goal.reviews.find((each) => each.tertial === tertial);
  const count = goal.attainment.find((each) => each.tertial === tertial);
  const subject = { id: goal.id, input: { goalId: goal.id } };
  return (
    <StatusPeriod period={`${goal.year}${tertial}`}>
      <Page
        title={goal.title}
        heading={
          <>
            <span className={styles.over}>{t('goal', { number: goal.number })}</span>
            {goal.title}
          </>
        }
        lead={<GoalSentence goal={goal} tertial={tertial} />}
        aside={
          <Segmented
            label={t('choose')}
            options={tertials.map((each) => ({ id: each, label: each }))}
            value={tertial}
            onChange={(chosen) => navigate({ search: { tertial: chosen }, replace: true })}
          />
        }
      >
        <ToldLocks value={review ?? noLocks}>
          {review && <PageLock locks={review} tertial={tertial} />}
          <div className={styles.columns}>
            <div className={styles.stack}>
              {review && (
                <Card>
                  <h2>{t('judgement.title')}</h2>
                  <JudgementPart
                    key={tertial}
                    subject={subject}
                    review={review}
                    suggested={review.suggested}
                    rule={<GoalRule count={count} />}
                    name={goal.title}
                    personId={personId}
                  />
                  <JudgementHistory subject={subject} year={goal.year} reviews={goal.reviews} />
                </Card>
              )}
              {review && (
                <Card>
                  <h2>{t('comment.title')}</h2>
                  <CommentEditor
                    key={tertial}
                    subject={subject}
                    review={review}
                    personId={personId}
                    label={t('comment.label', { number })}
                  />
                </Card>
              )}
              <Card>
                <h2>{t('indicators')}</h2>
                <IndicatorList indicators={goal.indicators} year={goal.year} tertial={tertial} personId={personId} />
              </Card>
            </div>
            <div className={styles.stack}>
              <Card>
                <h2>{t('description')}</h2>
                <p className={goal.description ? styles.text : styles.quiet}>
                  {goal.description ?? t('noDescription')}
                </p>
                <h2 className={styles.separate}>{t('activities')}</h2>
                {goal.activities.length === 0 && <p className={styles.quiet}>{t('noActivities')}</p>}
                <ul className={styles.activities}>
                  {goal.activities.map((activity) => (
                    <li key={activity.id}>{activity.title}</li>
                  ))}
                </ul>
              </Card>
              <Card>
                <h2>{t('overarching')}</h2>
                <p>
                  {goal.overarchingGoal.number} {goal.overarchingGoal.title}
                </p>
                {goal.assignments.length > 0 && (
                  <>
                    <h2 className={styles.separate}>{t('assignments')}</h2>
                    <AssignmentList assignments={goal.assignments} tertial={tertial} personId={personId} />
                  </>
                )}
              </Card>
            </div>
          </div>
        </ToldLocks>
      </Page>
    </StatusPeriod>
  );
}

function latestMeasured(goal: Goal): Tertial {
  return goal.attainment.findLast((count) => count.measured > 0)?.tertial ?? 'T1';
}

function GoalSentence({ goal, tertial }: { goal: Goal; tertial: Tertial }) {
  const { t } = useTranslation(['goals', 'common']);
  const { judgedAs } = useStatusWords();
  const count = goal.attainment.find((each) => each.tertial === tertial);
  const judgement = goal.reviews.find((review) => review.tertial === tertial)?.judgement;
  const when = { number: tertialNumber(tertial), year: goal.year };
  return (
    <>
      {count && count.measured > 0
        ? t('sentence.reach', { ...when, met: count.met, count: count.measured })
        : t('sentence.nothing', when)}{' '}
      {judgement ? t('sentence.judged', { verdict: judgedAs(judgement.verdict) }) : t('sentence.notJudged')}
    </>
  );
}

function Waiting() {
  const { t } = useTranslation('common');
  return (
    <div className={styles.waiting} role="status">
      {t('loading')}
    </div>
  );
}
