import { type AttainmentCount, type AttainmentStatus, isVerdict, type TargetOperator } from '@tertial/domain';
import { useTranslation } from '../text/use-translation.ts';
import { useStatusWords } from './status-scheme.tsx';

type Count = Pick<AttainmentCount, 'met' | 'measured' | 'notMeasured' | 'notReported'>;

/** The rule that gave the suggestion for a goal, with its own numbers. */
export function GoalRule({ count }: { count: Count | undefined }) {
  const { t } = useTranslation('goals');
  const { judgedAs } = useStatusWords();
  if (!count || count.measured === 0) return t('judgement.rule.nothing');
  const { met, measured } = count;
  const unmeasured = count.notMeasured + count.notReported;
  const rule = met === measured ? 'met' : met === 0 ? 'notMet' : 'partly';
  return (
    <>
      {t(`judgement.rule.${rule}`, { met, count: measured, word: judgedAs(rule) })}
      {unmeasured > 0 && ` ${t('judgement.rule.unmeasured', { count: unmeasured })}`}
    </>
  );
}

/** The rule that gave the status of an indicator; less is better under a ceiling, and a span has two edges. */
export function IndicatorRule({ status, operator }: { status: AttainmentStatus; operator: TargetOperator }) {
  const { t } = useTranslation('goals');
  const { limitsOf } = useStatusWords();
  if (!isVerdict(status)) return t('judgement.rule.nothing');
  if (status === 'met') return t(`judgement.rule.indicatorMet.${operator}`);
  const rule = status === 'notMet' ? 'indicatorNotMet' : 'indicatorPartly';
  return t(`judgement.rule.${rule}.${operator}`, limitsOf(status));
}
