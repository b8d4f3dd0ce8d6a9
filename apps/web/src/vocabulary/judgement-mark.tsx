import type { JudgementReason, Verdict } from '@tertial/domain';
import { useTranslation } from 'react-i18next';
import styles from './judgement-mark.module.css';

interface JudgementMarkProps {
  verdict: Verdict;
  reasonCode?: JudgementReason | null;
}

/** What a responsible person concluded; stands under the computed status where the two differ. */
export function JudgementMark({ verdict, reasonCode }: JudgementMarkProps) {
  const { t } = useTranslation();
  return (
    <span className={styles.judgement}>
      {t('judgement.prefix')} <strong>{t(`judgement.${verdict}`)}</strong>
      {reasonCode ? <span className={styles.reason}> · {t(`judgement.reason.${reasonCode}`)}</span> : null}
    </span>
  );
}
