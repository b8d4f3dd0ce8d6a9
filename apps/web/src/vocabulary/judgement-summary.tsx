import { useTranslation } from '../text/use-translation.ts';
import { AttainmentMark } from './attainment-mark.tsx';
import styles from './judging.module.css';
import type { SavedJudgement } from './judging.ts';
import { SavedLine } from './saved-line.tsx';

/** What a responsible person concluded, whether it departs from the figures and why, and who and when. */
export function JudgementSummary({ judgement }: { judgement: SavedJudgement | null }) {
  const { t } = useTranslation(['goals', 'common']);
  if (judgement === null) return <p className={styles.quiet}>{t('judgement.none')}</p>;
  const { verdict, differs, reasonCode, reason, savedBy, savedAt, revision } = judgement;
  return (
    <div className={styles.summary}>
      <p>
        <AttainmentMark status={verdict} of="goal" />
        {differs && <span className={styles.differs}>{t('judgement.differs')}</span>}
      </p>
      {reasonCode && <p className={styles.reason}>{t(`common:judgement.reason.${reasonCode}`)}</p>}
      {reason && (
        <p className={styles.words} lang="sv">
          {reason}
        </p>
      )}
      {differs && !reasonCode && !reason && <p className={styles.departs}>{t('judgement.noReason')}</p>}
      <SavedLine by={savedBy} at={savedAt} revision={revision} />
    </div>
  );
}
