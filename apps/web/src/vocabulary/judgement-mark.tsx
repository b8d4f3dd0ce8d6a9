import type { JudgementReason, Verdict } from '@tertial/domain';
import { useTranslation } from '../text/use-translation.ts';
import styles from './judgement-mark.module.css';
import { useStatusWords } from './status-scheme.tsx';

interface JudgementMarkProps {
  verdict: Verdict;
  reasonCode?: JudgementReason | null;
  /** The tertial that it speaks of, where it is not that of the view; for example 2022T3. */
  period?: string;
}

/** What a responsible person concluded; stands under the computed status where the two differ. */
export function JudgementMark({ verdict, reasonCode, period }: JudgementMarkProps) {
  const { t } = useTranslation();
  const { judgedAs } = useStatusWords(period);
  return (
    <span className={styles.judgement}>
      {t('judgement.prefix')} <strong>{judgedAs(verdict)}</strong>
      {reasonCode ? <span className={styles.reason}> · {t(`judgement.reason.${reasonCode}`)}</span> : null}
    </span>
  );
}
