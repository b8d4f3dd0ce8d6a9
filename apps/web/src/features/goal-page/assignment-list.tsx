import { type Tertial, tertialNumber } from '@tertial/domain';
import { useTranslation } from '../../text/use-translation.ts';
import type { GoalPageQuery } from './__generated__/operations.ts';
import { CommentEditor } from './comment-editor.tsx';
import styles from './goal-page.module.css';
import { JudgementPart } from './judgement-part.tsx';

interface AssignmentListProps {
  readonly assignments: NonNullable<GoalPageQuery['goal']>['assignments'];
  readonly tertial: Tertial;
  readonly personId: string;
}

/** The assignments of the council that a goal serves, each with its own words and conclusion. */
export function AssignmentList({ assignments, tertial, personId }: AssignmentListProps) {
  const { t } = useTranslation('goals');
  const number = tertialNumber(tertial);
  return (
    <ul className={styles.assignments}>
      {assignments.map((assignment) => {
        const review = assignment.reviews.find((each) => each.tertial === tertial);
        const subject = { id: assignment.id, input: { assignmentId: assignment.id } };
        return (
          <li key={assignment.id}>
            <h3>
              <span className={styles.quiet}>{t('assignment', { number: assignment.number })}</span>{' '}
              <span>{assignment.title}</span>
            </h3>
            {assignment.description && <p className={styles.text}>{assignment.description}</p>}
            {review && (
              <>
                <JudgementPart
                  key={`judgement ${tertial}`}
                  subject={subject}
                  review={review}
                  suggested={review.suggested}
                  name={assignment.title}
                  personId={personId}
                />
                <h4>{t('comment.title')}</h4>
                <CommentEditor
                  key={`comment ${tertial}`}
                  subject={subject}
                  review={review}
                  personId={personId}
                  label={t('comment.labelAssignment', { number })}
                />
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
