import type { Tertial } from '@tertial/domain';
import { useTranslation } from '../../text/use-translation.ts';
import { AttainmentMark } from '../../vocabulary/attainment-mark.tsx';
import { JudgementMark } from '../../vocabulary/judgement-mark.tsx';
import type { DetailsPane_IndicatorFragment, IndicatorRow_IndicatorFragment } from './__generated__/operations.ts';
import { CommentBox } from './comment-box.tsx';
import styles from './details-pane.module.css';

interface DetailsReviewsProps {
  row: IndicatorRow_IndicatorFragment;
  details: DetailsPane_IndicatorFragment;
  /** The tertials that have begun; there is nothing to say about the others yet. */
  begun: readonly Tertial[];
}

/** Per tertial: what the figures say, what was concluded, and the comment. The latest comes first. */
export function DetailsReviews({ row, details, begun }: DetailsReviewsProps) {
  const { t } = useTranslation(['indicators', 'common']);
  return (
    <section>
      <h3 className={styles.heading}>{t('details.review')}</h3>
      {details.results.toReversed().map(({ id, tertial, review }) => {
        if (!begun.includes(tertial)) return null;
        const status = row.results.find((result) => result.tertial === tertial)?.status ?? 'notReported';
        const { judgement } = review;
        return (
          <div key={id} className={styles.review}>
            <p className={styles.standing}>
              <strong>{tertial}</strong>
              <AttainmentMark status={status} tertial={tertial} period={`${row.year}${tertial}`} />
              {judgement !== null && (
                <JudgementMark
                  verdict={judgement.verdict}
                  reasonCode={judgement.reasonCode}
                  period={`${row.year}${tertial}`}
                />
              )}
            </p>
            {judgement?.reason && <p>{judgement.reason}</p>}
            <CommentBox indicatorId={row.id} review={review} />
          </div>
        );
      })}
    </section>
  );
}
