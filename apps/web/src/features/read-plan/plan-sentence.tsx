import { currentLanguage, localeOf } from '../../text/language.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { countPlan, lineageOrder, type PlannedIndicator } from './plan.ts';
import styles from './plan-page.module.css';

interface PlanSentenceProps {
  readonly indicators: readonly PlannedIndicator[];
  readonly dropped: number;
  readonly year: number;
  /** Whether there is a year before to hold the plan against. */
  readonly withBefore: boolean;
}

/** How large the plan is and how much of it is new; then what becomes of the rest. */
export function PlanSentence({ indicators, dropped, year, withBefore }: PlanSentenceProps) {
  const { t } = useTranslation('plan');
  const count = countPlan(indicators);
  const before = year - 1;
  const parts = withBefore
    ? lineageOrder
        .filter((lineage) => lineage !== 'new' && count[lineage] > 0)
        .map((lineage) => t(`sentence.${lineage}`, { count: count[lineage], before }))
    : [];
  const details = [
    parts.length > 0 ? `${new Intl.ListFormat(localeOf[currentLanguage()]).format(parts)}.` : null,
    dropped > 0 ? t('sentence.dropped', { count: dropped, before }) : null,
    count.withoutBaseline > 0 ? t('sentence.withoutBaseline', { count: count.withoutBaseline }) : null,
    count.lowerIsBetter > 0 ? t('sentence.lower', { count: count.lowerIsBetter }) : null,
  ].filter((detail) => detail !== null);
  const whole = t('sentence.of', { count: count.total, year });
  return (
    <>
      {withBefore && count.new > 0 ? `${whole}, ${t('sentence.new', { count: count.new })}.` : `${whole}.`}
      {details.length > 0 && <span className={styles.details}>{details.join(' ')}</span>}
    </>
  );
}
