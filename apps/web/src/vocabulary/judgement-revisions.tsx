import { periodKey, type Tertial, tertials } from '@tertial/domain';
import { useTranslation } from '../text/use-translation.ts';
import { AttainmentMark } from './attainment-mark.tsx';
import styles from './judging.module.css';
import type { SavedJudgement } from './judging.ts';
import { SavedLine } from './saved-line.tsx';
import { StatusPeriod } from './status-scheme.tsx';

/** A conclusion as it was once saved. */
interface JudgementRevision extends Omit<SavedJudgement, 'differs'> {
  readonly id: string;
  readonly tertial: Tertial;
}

interface JudgementRevisionsProps {
  /** Tertial by tertial, the latest first within each. */
  readonly revisions: readonly JudgementRevision[];
  /** The year of the tertials. */
  readonly year: number;
}

/** Every conclusion of a year about one thing: who, when, what and why. */
export function JudgementRevisions({ revisions, year }: JudgementRevisionsProps) {
  const { t } = useTranslation(['goals', 'common']);
  if (revisions.length === 0) return <p className={styles.quiet}>{t('history.none')}</p>;
  return (
    <dl className={styles.revisions}>
      {tertials.map((tertial) => {
        const own = revisions.filter((revision) => revision.tertial === tertial);
        if (own.length === 0) return null;
        return (
          <div key={tertial}>
            <dt>{tertial}</dt>
            <dd>
              <StatusPeriod period={periodKey({ year, tertial })}>
                <ol reversed>
                  {own.map(({ id, verdict, reasonCode, reason, savedBy, savedAt, revision }) => (
                    <li key={id}>
                      <p>
                        <AttainmentMark status={verdict} of="goal" />
                      </p>
                      {reasonCode && <p className={styles.reason}>{t(`common:judgement.reason.${reasonCode}`)}</p>}
                      {reason && (
                        <p className={styles.words} lang="sv">
                          {reason}
                        </p>
                      )}
                      <SavedLine by={savedBy} at={savedAt} revision={revision} />
                    </li>
                  ))}
                </ol>
              </StatusPeriod>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
