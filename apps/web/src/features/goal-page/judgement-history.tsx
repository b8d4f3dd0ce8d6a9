import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Table } from '../../ui/table.tsx';
import { AttainmentMark } from '../../vocabulary/attainment-mark.tsx';
import { JudgementRevisions } from '../../vocabulary/judgement-revisions.tsx';
import { JudgementSummary } from '../../vocabulary/judgement-summary.tsx';
import { StatusPeriod } from '../../vocabulary/status-scheme.tsx';
import { GoalJudgementsDocument, type ReviewDetailsFragment } from './__generated__/operations.ts';
import type { ReviewSubject } from './comment-editor.tsx';
import styles from './goal-page.module.css';

interface JudgementHistoryProps {
  readonly subject: ReviewSubject;
  readonly year: number;
  readonly reviews: readonly ReviewDetailsFragment[];
}

/** What the figures said and what was concluded in each tertial of the year, and every version of it. */
export function JudgementHistory({ subject, year, reviews }: JudgementHistoryProps) {
  const { t } = useTranslation(['goals', 'common']);
  const [open, setOpen] = useState(false);
  const revisions = reviews.reduce((sum, { judgement }) => sum + (judgement?.revision ?? 0), 0);
  return (
    <>
      <details className={styles.more}>
        <summary>{t('judgement.all')}</summary>
        <div className={styles.table}>
          <Table caption={t('judgement.all')} hideCaption>
            <thead>
              <tr>
                <th scope="col">{t('choose')}</th>
                <th scope="col">{t('judgement.suggested')}</th>
                <th scope="col">{t('judgement.judged')}</th>
              </tr>
            </thead>
            <tbody>
              {reviews.map(({ id, tertial, suggested, judgement }) => (
                <StatusPeriod key={id} period={`${year}${tertial}`}>
                  <tr>
                    <th scope="row">{tertial}</th>
                    <td>{suggested ? <AttainmentMark status={suggested} of="goal" /> : '–'}</td>
                    <td>
                      <JudgementSummary judgement={judgement} />
                    </td>
                  </tr>
                </StatusPeriod>
              ))}
            </tbody>
          </Table>
        </div>
      </details>
      {revisions > 0 && (
        <details className={styles.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t('history.all')}</summary>
          <div>{open && <Revisions key={revisions} subject={subject} year={year} />}</div>
        </details>
      )}
    </>
  );
}

function Revisions({ subject, year }: Omit<JudgementHistoryProps, 'reviews'>) {
  const { t } = useTranslation(['goals', 'common']);
  const { data, error } = useQuery(GoalJudgementsDocument, {
    variables: { subject: subject.input },
    fetchPolicy: 'network-only',
  });
  if (error) return <p role="alert">{t('common:error.network')}</p>;
  if (!data) return <p role="status">{t('common:loading')}</p>;
  return <JudgementRevisions revisions={data.judgementHistory} year={year} />;
}
