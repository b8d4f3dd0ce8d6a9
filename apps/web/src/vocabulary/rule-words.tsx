import type { AttainmentCount, AttainmentStatus, TargetOperator } from '@tertial/domain';
import { useTranslation } from 'react-i18next';

type Count = Pick<AttainmentCount, 'met' | 'measured' | 'notMeasured' | 'notReported'>;

/** The rule that gave the suggestion for a goal, with its own numbers. */
export function GoalRule({ count }: { count: Count | undefined }) {
  const { t } = useTranslation('goals');
  if (!count || count.measured === 0) return t('judgement.rule.nothing');
  const { met, measured } = count;
  const unmeasured = count.notMeasured + count.notReported;
  const rule = met === measured ? 'met' : met === 0 ? 'notMet' : 'partly';
  return (
    <>
      {t(`judgement.rule.${rule}`, { met, count: measured })}
      {unmeasured > 0 && ` ${t('judgement.rule.unmeasured', { count: unmeasured })}`}
    </>
  );
}

/** The rule that gave the status of an indicator; less is better under a ceiling, and a span has two edges. */
export function IndicatorRule({ status, operator }: { status: AttainmentStatus; operator: TargetOperator }) {
  const { t } = useTranslation('goals');
  if (status === 'met') return t(`judgement.rule.indicatorMet.${operator}`);
  if (status === 'partly') return t(`judgement.rule.indicatorPartly.${operator}`);
  if (status === 'notMet') return t(`judgement.rule.indicatorNotMet.${operator}`);
  return t('judgement.rule.nothing');
}
