import { useTranslation } from 'react-i18next';
import { currentLanguage, localeOf } from '../../text/language.ts';
import { countPlan, lineageOrder, type PlannedIndicator } from './plan.ts';

interface PlanSentenceProps {
  readonly indicators: readonly PlannedIndicator[];
  readonly dropped: number;
  readonly year: number;
}

/** What becomes of the indicators, counted in one sentence. */
export function PlanSentence({ indicators, dropped, year }: PlanSentenceProps) {
  const { t } = useTranslation('plan');
  const count = countPlan(indicators);
  const before = year - 1;
  const parts = lineageOrder
    .filter((lineage) => count[lineage] > 0)
    .map((lineage) => t(`sentence.${lineage}`, { count: count[lineage], before }));
  const joined = new Intl.ListFormat(localeOf[currentLanguage()]).format(parts);
  return (
    <>
      {t('sentence.of', { count: count.total, year, parts: joined })}
      {dropped > 0 && ` ${t('sentence.dropped', { count: dropped, before })}`}
      {count.withoutBaseline > 0 && ` ${t('sentence.withoutBaseline', { count: count.withoutBaseline })}`}
      {count.lowerIsBetter > 0 && ` ${t('sentence.lower', { count: count.lowerIsBetter })}`}
    </>
  );
}
